package org.communique.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.article.Article;
import org.communique.article.reading.NewsServer.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchedListsTest {
    private static final List<String> PATHS = IntStream.range(0, 8).mapToObj(number -> "/a" + number + ".html")
            .toList();

    @TempDir
    Path folder;

    private NewsServer server;

    @BeforeEach
    void start() throws IOException {
        server = new NewsServer();
        PATHS.forEach(path -> server.putArticle(path, "Talks " + path, "2022-03-10"));
        server.putFeed("/feed.rss", PATHS.subList(0, 3));
        server.putFeed("/other.rss", PATHS.subList(2, 5));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void readsThePagesOfAFeedInItsOrder() {
        Readings readings = Readings.of(server.address("/feed.rss"));
        assertThat(readings.titles()).containsExactly("Talks /a0.html", "Talks /a1.html", "Talks /a2.html");
        assertThat(readings.articles()).extracting(Article::id).first().isEqualTo(server.address("/a0.html"));
        assertThat(readings.reasons()).isEmpty();
    }

    @Test
    void readsAtomAndRdfFeedsAndDatesWhatTellsNoDate() {
        server.put("/undated.html", "text/html", NewsServer.page("No date", "").replaceAll("<meta[^>]*>", ""));
        server.put("/atom.xml", "application/atom+xml",
                """
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>x</id><updated>2022-03-11T00:00:00Z</updated>
                        <entry><title>One</title><id>urn:1</id><updated>2022-03-10T23:00:00Z</updated><link href="/undated.html"/></entry>
                        </feed>""");
        server.put("/news.rdf", "application/rdf+xml", """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="x"><title>t</title><link>x</link><description>d</description></channel>
                <item rdf:about="y"><title>A</title><link>%s</link></item></rdf:RDF>"""
                .formatted(server.address("/a4.html")));
        Readings readings = Readings.of(server.address("/atom.xml"), server.address("/news.rdf"));
        assertThat(readings.titles()).containsExactly("No date", "Talks /a4.html");
        assertThat(readings.articles().getFirst().metadata().published()).hasToString("Optional[2022-03-10]");
        assertThat(readings.articles().getFirst().metadata().published().orElseThrow().basis())
                .isEqualTo("feed entry");
    }

    @Test
    void readsTheTextThatAnEntryCarriesWithoutFetchingItsPage() {
        String text = "<p>" + "The two ministers spoke for an hour about the border and about the river. ".repeat(5)
                + "</p><p>" + "They agreed to open the bridge in the spring, and to pay for it together. ".repeat(5)
                + "</p>";
        server.put("/full.rss", "application/rss+xml", "<rss version=\"2.0\"><channel><title>t</title><item><title>"
                + "Bridge to open</title><link>" + server.address("/nowhere.html") + "</link><description><![CDATA["
                + text
                + "]]></description><pubDate>Thu, 10 Mar 2022 08:14:00 GMT</pubDate></item></channel></rss>");
        Readings readings = Readings.of(server.address("/full.rss"));
        assertThat(readings.titles()).containsExactly("Bridge to open");
        assertThat(readings.articles().getFirst().body()).contains("about the river.\n\nThey agreed");
        assertThat(readings.articles().getFirst().metadata().published()).hasToString("Optional[2022-03-10]");
        assertThat(server.requests()).extracting(Request::path).doesNotContain("/nowhere.html");
    }

    @Test
    void readsAnOpmlListOfFeedsAndEachPageOnce() throws IOException {
        Path list = folder.resolve("feeds.opml");
        Files.writeString(list,
                """
                        <opml version="2.0"><head><title>Feeds</title></head><body><outline text="News">
                        <outline text="A" type="rss" xmlUrl="%s"/><outline text="B" type="rss" xmlUrl="%s"/></outline></body></opml>"""
                        .formatted(server.address("/feed.rss"), server.address("/other.rss")));
        assertThat(Readings.of(list.toString()).titles()).containsExactly("Talks /a0.html", "Talks /a1.html",
                "Talks /a2.html", "Talks /a3.html", "Talks /a4.html");
    }

    @Test
    void readsSitemapsOfNewsAndListsOfSitemaps() {
        server.put("/sitemaps.xml", "application/xml", """
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>%s</loc></sitemap>
                </sitemapindex>""".formatted(server.address("/news.xml")));
        server.put("/undated.html", "text/html", NewsServer.page("No date", "").replaceAll("<meta[^>]*>", ""));
        server.put("/news.xml", "application/xml", """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>%s</loc><news:news>
                <news:publication><news:name>Post</news:name><news:language>en</news:language></news:publication>
                <news:publication_date>2022-03-09</news:publication_date><news:title>T</news:title></news:news></url>
                <url><loc>%s</loc></url></urlset>"""
                .formatted(server.address("/undated.html"), server.address("/a1.html")));
        Readings readings = Readings.of(server.address("/sitemaps.xml"));
        assertThat(readings.titles()).containsExactly("No date", "Talks /a1.html");
        assertThat(readings.articles().getFirst().metadata().published()).hasToString("Optional[2022-03-09]");
    }

    @Test
    void readsAListOfAddresses() throws IOException {
        Path list = folder.resolve("addresses.txt");
        Files.writeString(list,
                "# to read\n" + server.address("/a3.html") + "\n\n" + server.address("/a5.html") + "\n");
        assertThat(Readings.of(list.toString()).titles()).containsExactly("Talks /a3.html", "Talks /a5.html");
    }

    @Test
    void fetchesNothingAnewOnASecondRunAndReadsItFromTheArchive() {
        String[] inputs = {server.address("/feed.rss"), server.address("/a7.html")};
        assertThat(Readings.kept(folder, inputs).titles()).hasSize(4);
        assertThat(server.requests()).filteredOn(request -> request.status() == 200).hasSize(5);
        server.forget();
        assertThat(Readings.kept(folder, inputs).titles()).containsExactly("Talks /a0.html", "Talks /a1.html",
                "Talks /a2.html", "Talks /a7.html");
        assertThat(server.requests()).extracting(Request::status).doesNotContain(200);
        assertThat(server.requests()).filteredOn(request -> request.status() == 304).extracting(Request::path)
                .containsExactlyInAnyOrder("/feed.rss", "/a7.html");
    }

    @Test
    void putsAnArticleTogetherThatIsSpreadOverPagesButDoesNotFollowTheNextStory() {
        String first = NewsServer.page("Long talks", "2022-03-10").replace("</head>",
                "<link rel=\"next\" href=\"/long.html?page=2\"></head>");
        String second = NewsServer.page("Long talks", "2022-03-10").replace("</article>",
                "<p>On the second page it is told how the talks ended, and who left before the end of them.</p></article>");
        server.put("/long.html", "text/html", first);
        server.put("/long.html?page=2", "text/html",
                second.replace("</head>", "<link rel=\"next\" href=\"/a1.html\"></head>"));
        List<Article> articles = Readings.of(server.address("/long.html")).articles();
        assertThat(articles).singleElement().extracting(Article::body).asString()
                .endsWith("who left before the end of them.").contains("the third meeting");
        assertThat(server.requests()).extracting(Request::path).doesNotContain("/a1.html");
    }

    @Test
    void readsWhatChanged() {
        Readings.kept(folder, server.address("/a7.html"));
        server.putArticle("/a7.html", "Changed", "2022-03-11");
        assertThat(Readings.kept(folder, server.address("/a7.html")).titles()).containsExactly("Changed");
    }

    @Test
    void readsTheArchiveAgainWhenTheServerIsGone() {
        Readings.kept(folder, server.address("/feed.rss"));
        server.close();
        Readings readings = Readings.of(folder + "/fetched-00001.warc.gz");
        assertThat(readings.titles()).containsExactlyInAnyOrder("Talks /a0.html", "Talks /a1.html", "Talks /a2.html");
        assertThat(readings.articles()).extracting(Article::id).contains(server.address("/a0.html"));
    }

    @Test
    void fetchesWhatRobotsAllow() {
        server.put("/robots.txt", "text/plain", "User-agent: *\nDisallow: /a1.html\n");
        Readings readings = Readings.of(server.address("/feed.rss"));
        assertThat(readings.titles()).containsExactly("Talks /a0.html", "Talks /a2.html");
        assertThat(readings.reasons()).singleElement().asString()
                .endsWith("/a1.html is not fetched, because the site's robots.txt does not allow it.");
        assertThat(server.requests()).extracting(Request::path).doesNotContain("/a1.html").containsOnlyOnce(
                "/robots.txt");
    }

    @Test
    void fetchesNothingWhereRobotsCannotBeHad() {
        server.handle("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1));
        assertThat(Readings.of(server.address("/a1.html")).reasons()).singleElement().asString()
                .contains("does not say what it allows");
    }

    @Test
    void keepsThePauseBetweenRequestsAndHowManyRunAtOnce() {
        Duration pause = Duration.ofMillis(60);
        Readings.of(ReadingOptions.standard().withFetching(Readings.LOOPBACK.withPause(pause)),
                server.address("/feed.rss"), server.address("/other.rss"));
        List<Long> times = server.requests().stream().filter(request -> !request.path().equals("/robots.txt"))
                .map(Request::nanos).sorted().toList();
        assertThat(times).hasSize(7);
        // Measured at the server: a request may arrive late, so the sum says more than each gap.
        assertThat(times.getLast() - times.getFirst()).isGreaterThan(pause.toNanos() * 5);
        assertThat(server.mostAtOnce()).isLessThanOrEqualTo(2);
        assertThat(server.requests().getFirst().userAgent()).startsWith("Communique/").contains("+https://");
    }
}
