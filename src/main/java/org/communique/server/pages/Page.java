package org.communique.server.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A page before it is filled: its title, its heading, and the module that fills it.
 *
 * <p>Example: the page of Dmytro Kuleba has the heading "Dmytro Kuleba" and the module {@code thing}, which asks
 * {@code /api/person/Q24025631}.
 *
 * @param module
 *            the script in the assets, without its ending
 * @param kind
 *            which page it is, by the first segment of its address
 * @param title
 *            the heading, and before the name of the site in the title of the window
 * @param lead
 *            one sentence below the heading; empty for none
 * @param keys
 *            what the address names
 */
record Page(String module, String kind, String title, String lead, List<String> keys) {
    /** What pages of a kind load when they have been filled. */
    private static final Map<String, List<String>> LATER = Map.of("network", List.of("lib/d3.min.js"), "map",
            List.of("lib/d3.min.js", "world.json"), "queries", List.of("lib/yasgui.min.js"));
    private static final String SKELETON = read();

    Page {
        keys = List.copyOf(keys);
    }

    private static String read() {
        try (InputStream in = Page.class.getResourceAsStream("/org/communique/server/pages/page.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as HTML; every value is escaped. */
    String html() {
        StringBuilder page = new StringBuilder(SKELETON.length() + 500);
        int from = 0;
        for (int open = SKELETON.indexOf("{{"); open >= 0; open = SKELETON.indexOf("{{", from)) {
            int close = SKELETON.indexOf("}}", open);
            String name = SKELETON.substring(open + 2, close);
            page.append(SKELETON, from, open).append(name.equals("ahead") ? ahead() : Html.escaped(value(name)));
            from = close + 2;
        }
        return page.append(SKELETON.substring(from)).toString();
    }

    /** What the browser shall fetch at once, without waiting for what asks for it. */
    private String ahead() {
        StringBuilder links = new StringBuilder(500);
        Modules.importedBy(module).forEach(
                imported -> links.append(link("rel=\"modulepreload\"", imported + ".js")));
        LATER.getOrDefault(kind, List.of()).forEach(file -> links.append(link(file.endsWith(".json")
                ? "rel=\"preload\" as=\"fetch\" crossorigin"
                : "rel=\"preload\" as=\"script\"", file)));
        return links.toString();
    }

    private static String link(String relation, String file) {
        return "<link " + relation + " href=\"/assets/" + Modules.VERSION + "/" + file + "\">\n";
    }

    private String value(String name) {
        return switch (name) {
            case "version" -> Modules.VERSION;
            case "module" -> module;
            case "kind" -> kind;
            case "title" -> title;
            case "window" -> kind.isEmpty() ? "Communiqué: who met whom" : title + " · Communiqué";
            case "lead" -> lead;
            case "key" -> keys.isEmpty() ? "" : keys.getFirst();
            case "other" -> keys.size() < 2 ? "" : keys.get(1);
            default -> throw new IllegalStateException("page.html asks for an unknown value: " + name);
        };
    }
}
