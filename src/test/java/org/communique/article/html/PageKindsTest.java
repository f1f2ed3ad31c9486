package org.communique.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.junit.jupiter.api.Test;

/** Kinds of pages that sites have invented: where the text stands, and what stands round it. */
class PageKindsTest {
    private static final String COOKIES = "<div class=\"c-1\"><h2>We care about your choices</h2><p>We and our partners store "
            + "and read what is kept on your device, and we use it to measure, to show and to improve what we offer.</p><p>You "
            + "can change your mind at any time on the page that tells of it, and nothing is stored before you agree.</p></div>";

    @Test
    void readsTheTextThatOnlyTheStructuredDataHas() {
        String text = String.join("\\n\\n", sentences("river", 6));
        String page = "<html><head><title>Talks on the river</title><script type=\"application/ld+json\">{\"@type\":"
                + "\"NewsArticle\",\"headline\":\"Talks on the river\",\"articleBody\":\"" + text
                + "\"}</script></head><body>"
                + "<div id=\"root\">" + COOKIES + "</div><script src=\"app.js\"></script></body></html>";
        assertThat(read(page).body()).contains("river 1 ", "river 6 ").doesNotContain("your choices", "our partners");
    }

    @Test
    void readsTheWholeTextOfTheStructuredDataWhenThePageShowsItsBeginningOnly() {
        List<String> sentences = sentences("bridge", 12);
        String page = "<html><head><title>Talks on the bridge</title><script type=\"application/ld+json\">{\"@type\":"
                + "\"NewsArticle\",\"articleBody\":\"" + String.join("\\n\\n", sentences)
                + "\"}</script></head><body><article>"
                + "<h1>Talks on the bridge</h1>" + paragraphs(sentences.subList(0, 3)) + "</article></body></html>";
        assertThat(read(page).body()).contains("bridge 1 ", "bridge 12 ");
    }

    @Test
    void readsTheTextThatStandsInNoscriptOnly() {
        String page = "<html><head><title>Talks on grain</title></head><body><div id=\"app\"></div><noscript><h1>Talks on "
                + "grain</h1>" + paragraphs(sentences("grain", 5)) + "</noscript></body></html>";
        assertThat(read(page).body()).contains("grain 1 ", "grain 5 ");
    }

    @Test
    void readsTheArticleOfTheHeadlineWhenALongerOneFollowsBelow() {
        String page = "<html><head><title>Short talks in Doha | Example Post</title></head><body><main><article class=\"story\">"
                + "<h1>Short talks in Doha</h1><div class=\"text\">" + paragraphs(sentences("Doha", 4))
                + "</div></article>"
                + "<article class=\"story\"><h1>Long talks in Oslo</h1><div class=\"text\">"
                + paragraphs(sentences("Oslo", 14))
                + "</div></article></main></body></html>";
        assertThat(read(page).body()).contains("Doha 1 ", "Doha 4 ").doesNotContain("Oslo");
    }

    @Test
    void readsTextThatIsPartedByBreaksInATable() {
        String page = "<html><head><title>Talks on fish</title></head><body><table><tr><td width=150><a href=\"/\">Home</a><br>"
                + "<a href=\"/w\">World</a></td><td><font size=5><b>Talks on fish</b></font><br><br>"
                + String.join("<br><br>", sentences("fish", 6))
                + "</td><td>Weather: fair</td></tr></table></body></html>";
        assertThat(read(page).body()).contains("fish 1 ", "fish 6 ").doesNotContain("World", "Weather");
    }

    @Test
    void readsAVeryShortArticleAmongMuchFurniture() {
        String links = IntStream.range(0, 30)
                .mapToObj(n -> "<li><a href=\"/" + n + "\">Another story of the day, number " + n
                        + "</a></li>")
                .collect(Collectors.joining());
        String page = "<html><head><title>Envoy returns</title></head><body><ul>" + links
                + "</ul><div><h1>Envoy returns</h1>"
                + "<p>The envoy returned to Cairo on Thursday.</p></div><ul>" + links + "</ul></body></html>";
        assertThat(read(page).body()).isEqualTo("The envoy returned to Cairo on Thursday.");
    }

    @Test
    void readsAListAsTheText() {
        String items = sentences("point", 8).stream().map(text -> "<li>" + text + "</li>")
                .collect(Collectors.joining());
        String page = "<html><head><title>Eight points</title></head><body><nav><a href=\"/\">Home</a></nav><article><h1>Eight "
                + "points</h1><p>The two ministers signed a paper of eight points in Vienna.</p><ol>" + items
                + "</ol></article></body></html>";
        assertThat(read(page).body()).contains("paper of eight points", "point 1 ", "point 8 ");
    }

    @Test
    void leavesOutAThreadOfRepliesLongerThanTheArticle() {
        String replies = sentences("reply", 25).stream()
                .map(text -> "<div class=\"x9\"><b>Somebody</b> 3 hours ago<p>" + text
                        + "</p></div>")
                .collect(Collectors.joining());
        String page = "<html><head><title>Talks on tolls</title></head><body><div class=\"a1\"><h1>Talks on tolls</h1>"
                + paragraphs(sentences("toll", 9)) + "</div><div class=\"b2\">" + replies + "</div></body></html>";
        assertThat(read(page).body()).contains("toll 1 ", "toll 9 ").doesNotContain("reply");
    }

    @Test
    void leavesOutBoxesOfPicturesThatLeadElsewhere() {
        String cards = IntStream.range(0, 5)
                .mapToObj(n -> "<div><a href=\"/" + n + "\"><img src=\"x.jpg\"></a><p>Ministers met "
                        + "in another city to talk about another matter, story " + n + " tells.</p></div>")
                .collect(Collectors.joining());
        String page = "<html><head><title>Talks on coal</title></head><body><div><h1>Talks on coal</h1>"
                + paragraphs(sentences("coal", 6)) + "<div>" + cards + "</div></div></body></html>";
        assertThat(read(page).body()).contains("coal 6 ").doesNotContain("another city");
    }

    @Test
    void readsThePartOfTheTextThatStandsBehindAGate() {
        String page = "<html><head><title>Talks on ice</title></head><body><article><h1>Talks on ice</h1><div>"
                + paragraphs(sentences("ice", 9)) + "</div><div class=\"paywall\">" + paragraphs(sentences("snow", 3))
                + "</div><div class=\"paywall-offer\"><p>Subscribe now to read the rest of this story.</p></div></article></body></html>";
        assertThat(read(page).body()).contains("ice 9 ", "snow 3 ").doesNotContain("Subscribe");
    }

    @Test
    void readsAnArticleInALayoutNamedAfterItsSidebarAboveManyComments() {
        String page = "<html><head><title>Talks on salt</title></head><body><h1>Talks on salt</h1><div class=\"no-sidebar\">"
                + paragraphs(sentences("salt", 5)) + "</div><div class=\"comments\">"
                + paragraphs(sentences("remark", 30))
                + "</div></body></html>";
        assertThat(read(page).body()).contains("salt 1 ", "salt 5 ").doesNotContain("remark");
    }

    @Test
    void readsTheArticleBesideAColumnOfLiveUpdates() {
        String update = "<div class=\"live-update\"><time datetime=\"2022-03-10T08:0%d:00Z\">now</time><p>Somebody else said "
                + "something else in another place.</p></div>";
        String page = "<html><head><title>Talks on wine</title></head><body><article><h1>Talks on wine</h1>"
                + paragraphs(sentences("wine", 6)) + "</article><div>" + update.formatted(1) + update.formatted(2)
                + "</div></body></html>";
        assertThat(read(page).body()).contains("wine 1 ", "wine 6 ").doesNotContain("Somebody else");
    }

    @Test
    void keepsSubheadingsQuotesListsAndTablesOfTheText() {
        String page = "<html><head><title>Talks on gas</title></head><body><article><h1>Talks on gas</h1>"
                + paragraphs(sentences("gas", 3))
                + "<h2>What was said</h2><blockquote><p>We shall meet again, the minister said, "
                + "and we shall bring a paper that both can sign.</p></blockquote><ul><li>a pipe</li><li>a price</li></ul><h3>The "
                + "figures</h3><table><tr><td>Last year</td><td>20 units</td></tr></table>"
                + paragraphs(sentences("oil", 3))
                + "</article></body></html>";
        assertThat(read(page).body()).contains("What was said", "We shall meet again", "a pipe", "a price",
                "The figures",
                "Last year", "20 units", "oil 3 ");
    }

    private static List<String> sentences(String word, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> "About the " + word + " " + n + " of the delegates said that they "
                        + "had talked for " + (n + 2) + " hours in room " + n * 7
                        + ", and that they would go on with it next week.")
                .toList();
    }

    private static String paragraphs(List<String> sentences) {
        return sentences.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining());
    }

    private static Article read(String page) {
        return new PageReader(Furniture.shipped())
                .read(page.getBytes(StandardCharsets.UTF_8), PageOrigin.file("page.html"))
                .getFirst();
    }
}
