package org.communique.article.reading;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * As many pages of made-up news as a test needs, each of another meeting, the same for the same number; as a web archive
 * and as pages, feeds, lists of feeds and sitemaps on a {@link NewsServer}.
 *
 * <p>Example: {@code GeneratedSite.archive(file, 10_000)} writes ten thousand pages as a packed WARC file.
 */
public final class GeneratedSite {
    private static final List<String> STATES = List.of("Egypt", "Greece", "Poland", "Turkey", "Japan", "India",
            "Brazil",
            "Canada", "France", "Germany", "Italy", "Spain", "Norway", "Sweden", "Kenya", "Nigeria", "Mexico", "Chile",
            "Jordan", "Iraq", "Kazakhstan", "Georgia", "Armenia", "Ukraine", "Finland", "Austria", "Hungary", "Serbia");
    private static final List<String> CITIES = List.of("Geneva", "Vienna", "Doha", "Istanbul", "Brussels", "Cairo",
            "Beijing", "Riyadh", "Oslo", "Nairobi", "Madrid", "Rome", "Tokyo");
    private static final LocalDate START = LocalDate.of(2012, 1, 2);
    private static final int STEP = 7919;
    private static final int DAYS = 4000;

    private GeneratedSite() {
    }

    /** The page of this number. */
    public static String page(int number) {
        LocalDate day = START.plusDays((long) number * STEP % DAYS);
        String one = STATES.get(number % STATES.size());
        String other = STATES.get((number * 5 + 3 + number / STATES.size()) % STATES.size());
        String city = CITIES.get(number / STATES.size() % CITIES.size());
        String told = "The foreign ministers of " + one + " and " + (other.equals(one) ? "Portugal" : other)
                + " met in "
                + city + " on " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return NewsServer.page("round " + number + " of the talks", day.toString())
                .replace("The foreign ministers of Egypt and Greece met in Cairo on Thursday", told);
    }

    /** Writes that many pages as a packed web archive. */
    public static void archive(Path file, int pages) throws IOException {
        try (WarcWriter writer = new WarcWriter(file)) {
            for (int number = 0; number < pages; number++) {
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.HTML, page(number).getBytes(StandardCharsets.UTF_8)).build();
                writer.write(
                        new WarcResponse.Builder(URI.create("https://archive.example/" + number)).body(http).build());
            }
        }
    }

    /** Puts pages there, a third of them in a feed, a third in two feeds of a list, a third in a sitemap. */
    public static void serve(NewsServer server, int third) {
        List<String> paths = IntStream.range(0, 3 * third).mapToObj(number -> "/" + number + ".html").toList();
        for (int number = 0; number < 3 * third; number++) {
            server.put(paths.get(number), "text/html; charset=utf-8", page(number));
        }
        server.putFeed("/feed.rss", paths.subList(0, third));
        server.putFeed("/a.rss", paths.subList(third, third + third / 2));
        server.putFeed("/b.rss", paths.subList(third + third / 2, 2 * third));
        server.put("/feeds.opml", "text/x-opml", "<opml version=\"2.0\"><head><title>Feeds</title></head><body>"
                + "<outline text=\"A\" type=\"rss\" xmlUrl=\"" + server.address("/a.rss") + "\"/><outline text=\"B\" "
                + "type=\"rss\" xmlUrl=\"" + server.address("/b.rss") + "\"/></body></opml>");
        StringBuilder map = new StringBuilder("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        paths.subList(2 * third, 3 * third).forEach(
                path -> map.append("<url><loc>").append(server.address(path)).append("</loc></url>"));
        server.put("/sitemap.xml", "application/xml", map.append("</urlset>").toString());
    }
}
