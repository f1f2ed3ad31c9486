package org.communique.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.server.ledger.Entry;
import org.communique.server.ledger.Keys;
import org.communique.server.ledger.Ledger;
import org.communique.server.ledger.LiveLedger;
import org.communique.server.ledger.Thing;

/**
 * Gives each address its page.
 *
 * <p>Example: {@code /person/Q24025631} is the page "Dmytro Kuleba"; a person whom nobody knows is a page with status
 * 404 that says so. While a large dataset is still being read, its pages tell with status 503 how far that is.
 */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** The scripts that fill the pages. */
    static final List<String> MODULES = List.of("about", "article", "encounter", "explore", "judgements", "login",
            "pair",
            "plain", "queries", "read", "reading", "search", "start", "thing");
    private static final Map<String, Page> FIXED = Map.ofEntries(
            fixed("search", "search", "Search", ""),
            fixed("network", "explore", "Network", "Who met whom, the line the thicker the more often."),
            fixed("timeline", "explore", "Timeline", "When encounters took place."),
            fixed("map", "explore", "Map", "Where encounters took place, and whose."),
            fixed("queries", "queries", "Questions", "Ask the graph in SPARQL; examples to start from."),
            fixed("read", "read", "Read an article", "Paste a news report to see who met whom in it."),
            fixed("login", "login", "Log in", ""), fixed("judgements", "judgements", "Judgements", ""),
            fixed("about", "about", "How to use this", ""));

    /** These need not wait until the dataset is read. */
    private static final Set<String> WITHOUT_LEDGER = Set.of("about", "login", "queries", "read");
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Page READING = new Page("reading", "reading", "Reading the dataset",
            "The server has just been started. This page goes on by itself.", List.of());

    private final transient LiveLedger ledger;

    /** Pages about what this ledger knows. */
    public PageServlet(LiveLedger ledger) {
        this.ledger = ledger;
    }

    private static Map.Entry<String, Page> fixed(String kind, String module, String title, String lead) {
        return Map.entry(kind, new Page(module, kind, title, lead, List.of()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> path = Arrays.stream(request.getRequestURI().split("/")).filter(part -> !part.isEmpty())
                .map(part -> URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8)).toList();
        if (ledgerIsMissing(path)) {
            response.setHeader("Retry-After", "2");
            write(response, 503, READING);
            return;
        }
        Optional<Page> page = page(path);
        write(response, page.isPresent() ? 200 : 404, page.orElseGet(() -> FailurePage.page(404)));
    }

    private boolean ledgerIsMissing(List<String> path) {
        return !(path.size() == 1 && WITHOUT_LEDGER.contains(path.getFirst())) && ledger.within(PATIENCE).isEmpty();
    }

    private Optional<Page> page(List<String> path) {
        if (path.isEmpty()) {
            return Optional.of(new Page("start", "", "Who met whom, and who says so",
                    "A graph of diplomatic encounters read from the news. Every fact leads to the sentence that states it.",
                    List.of()));
        }
        String kind = path.getFirst();
        return path.size() == 1 ? Optional.ofNullable(FIXED.get(kind)) : about(kind, path.subList(1, path.size()));
    }

    private Optional<Page> about(String kind, List<String> keys) {
        Ledger known = ledger.current();
        return switch (kind) {
            case "person", "country", "organisation", "place" -> thing(known, keys.getFirst())
                    .map(thing -> new Page("thing", kind, thing.label(), "", keys));
            case "pair" -> keys.size() < 2
                    ? Optional.empty()
                    : thing(known, keys.getFirst()).flatMap(one -> thing(known, keys.get(1))
                            .map(other -> new Page("pair", kind, one.label() + " and " + other.label(), "", keys)));
            case "encounter" -> Keys.iri(keys.getFirst()).flatMap(known::entry)
                    .map(entry -> new Page("encounter", kind, names(entry), "", keys));
            case "article" -> Optional.of(new Page("article", kind, "Article", "", keys));
            default -> Optional.empty();
        };
    }

    /** Who met, as the lists of encounters name it. */
    private static String names(Entry entry) {
        List<String> names = entry.attendees().stream().map(attendee -> attendee.who().label()).distinct().toList();
        return switch (names.size()) {
            case 0 -> entry.label();
            case 1 -> names.getFirst();
            case 2, 3 -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
            default -> String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " more";
        };
    }

    private static Optional<Thing> thing(Ledger known, String key) {
        return Keys.iri(key).flatMap(known::thing);
    }

    private static void write(HttpServletResponse response, int status, Page page) throws IOException {
        byte[] html = page.html().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }
}
