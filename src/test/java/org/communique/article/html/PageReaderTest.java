package org.communique.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final String TEXT = "<h1>Talks in Ankara</h1><p>The Turkish minister Mevlüt Çavuşoğlu received his "
            + "guest in Ankara on Thursday, and they spoke for an hour about the straits and about grain.</p><p>They will "
            + "meet again in the autumn, when the minister from Kyiv comes to Istanbul with a larger delegation.</p>";

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8, ''", "windows-1254, windows-1254, ''", "windows-1254, '', windows-1254",
            "ISO-8859-9, ISO-8859-9, UTF-8", "UTF-8, '', ''", "windows-1254, '', ''", "UTF-8, '', UTF-8"})
    void decodesByHeaderThenMetaThenContent(String written, String header, String meta) {
        String page = "<html lang=\"tr\"><head><title>x</title>"
                + (meta.isEmpty() ? "" : "<meta charset=\"" + meta + "\">") + "</head><body>" + TEXT + "</body></html>";
        assertThat(read(page.getBytes(Charset.forName(written)), header).body()).contains("Mevlüt Çavuşoğlu");
    }

    @Test
    void decodesByTheByteOrderMarkAgainstAllElse() {
        byte[] page = ("\ufeff<html><head><meta charset=\"windows-1254\"></head><body>" + TEXT + "</body></html>")
                .getBytes(StandardCharsets.UTF_16LE);
        assertThat(read(page, "ISO-8859-1").body()).contains("Mevlüt Çavuşoğlu");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-03-10\"}]}",
            "[{\"@type\":\"Organization\"},{\"@type\":[\"Article\",\"NewsArticle\"],\"datePublished\":\"2022-03-10T08:00:00+03:00\"}]",
            "{\"@type\":\"http://schema.org/NewsArticle\",\"datePublished\":\"2022-03-10\"}"})
    void trustsStructuredDataMoreThanMetaAndText(String data) {
        Article article = read("<html><head><script type=\"application/ld+json\">" + data + "</script>"
                + "<meta property=\"article:published_time\" content=\"2022-03-12\"></head><body><p>Published 13 March "
                + "2022</p>" + TEXT + "</body></html>");
        assertThat(article.metadata().published()).hasToString("Optional[2022-03-10]");
        assertThat(article.metadata().published().orElseThrow().basis()).isEqualTo("JSON-LD datePublished");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<meta property=\"article:published_time\" content=\"2022-03-10T08:00:00Z\">|meta article:published_time",
            "<div itemscope><time itemprop=\"datePublished\" datetime=\"2022-03-10\">x</time></div>|microdata datePublished",
            "<article><time datetime=\"2022-03-10\">Thursday</time></article>|visible text",
            "<p>Published on 10 March 2022 by our staff</p>|visible text",
            "<link rel=\"canonical\" href=\"https://news.example/2022/WORLD/03/10/talks.html\">|address of the page"})
    void keepsWhereADateWasRead(String place, String basis) {
        Article article = read("<html><head><title>x</title></head><body>" + place + TEXT + "</body></html>");
        assertThat(article.metadata().published()).hasToString("Optional[2022-03-10]");
        assertThat(article.metadata().published().orElseThrow().basis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://news.example/2022/3/10/talks.html", "https://news.example/2022/03/10/talks",
            "https://news.example/2022/middle_east/3/10/talks/index.html", "https://news.example/2022/mar/10/talks",
            "https://news.example/world/2022-03-10/talks", "https://news.example/talks-20220310.html"})
    void readsADateInTheAddressBeforeOneThatStandsAnywhere(String address) {
        Article article = read("<html><head><link rel=\"canonical\" href=\"" + address + "\"></head><body>" + TEXT
                + "<div class=\"date\">2 April 2022</div></body></html>");
        assertThat(article.metadata().published()).hasToString("Optional[2022-03-10]");
    }

    @Test
    void takesNoDateFromASentence() {
        Article article = read("<html><body><h1>Old treaty</h1><p>The act was signed into law on August 14, 1935</p>"
                + TEXT.replaceFirst("<h1>.*?</h1>", "") + "</body></html>");
        assertThat(article.metadata().published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Anzeige", "REKLAMA", "Publicidad", "Lire aussi : Un accord à Vienne",
            "Czytaj też: Szczyt w Pradze", "Читайте также: Встреча в Минске", "Podziel się", "Mehr zum Thema",
            "Two delegations at one table (Photo: Example Wire)"})
    void leavesOutWhatStandsBetweenParagraphsInOtherLanguages(String line) {
        Article article = read("<html><body>" + TEXT + "<p>" + line + "</p>" + TEXT.replaceFirst("<h1>.*?</h1>", "")
                .replace("Istanbul", "Izmir") + "</body></html>");
        assertThat(article.body()).contains("comes to Istanbul", "comes to Izmir").doesNotContain(line);
    }

    @ParameterizedTest
    @CsvSource({"comentarios", "kommentare", "comentarios_lectores", "reacties", "komentarze"})
    void leavesOutWhatReadersWroteInOtherLanguages(String name) {
        Article article = read("<html><body><div>" + TEXT + "</div><div id=\"" + name
                + "\"><p>I was in that city, and I "
                + "can say that nobody there has heard of any minister, or of any talks at all.</p></div></body></html>");
        assertThat(article.body()).contains("comes to Istanbul").doesNotContain("I was in that city");
    }

    @Test
    void readsOnBelowThePartThatHoldsTheHeadline() {
        String part = "<section class=\"%s\"><div><p class=\"graf first\">The %s part tells of the talks, and of those who sat "
                + "at the table, for as long as it takes to fill a paragraph of it.</p></div></section>";
        Article article = read(
                "<html><head><title>Long talks in Cairo</title></head><body><div class=\"post\"><section "
                        + "class=\"s first\"><h1>Long talks in Cairo</h1>"
                        + "<p class=\"graf\">The two delegations met in Cairo on Monday, and they talked, ate and wrote.</p>"
                        + part.formatted("in", "first") + part.formatted("in", "second") + part.formatted("in", "third")
                        + part.formatted("in", "fourth") + "</section>" + part.formatted("s last", "fifth")
                        + "</div></body></html>");
        assertThat(article.body()).contains("met in Cairo", "The fourth part", "The fifth part");
    }

    @Test
    void leavesOutListsOfTeasersWithLongTexts() {
        String teaser = "<div><a href=\"/%d\"><h4>Other talks %d</h4></a><p>Another minister met another guest, and what "
                + "they spoke about is told on another page of this site, as long as this teaser goes on.</p></div>";
        Article article = read("<html><body><div class=\"g\"><div class=\"x\">" + TEXT + "</div><div class=\"y\">"
                + teaser.formatted(1, 1) + teaser.formatted(2, 2) + "</div></div></body></html>");
        assertThat(article.body()).contains("comes to Istanbul").doesNotContain("Another minister");
    }

    private static Article read(String page) {
        return read(page.getBytes(StandardCharsets.UTF_8), "UTF-8");
    }

    private static Article read(byte[] page, String header) {
        Optional<String> charset = Optional.of(header).filter(name -> !name.isEmpty());
        return new PageReader(Furniture.shipped()).read(page, new PageOrigin("page.html", Optional.empty(), charset))
                .getFirst();
    }
}
