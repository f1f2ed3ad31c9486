package org.communique.server.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
            page.append(SKELETON, from, open).append(Html.escaped(value(SKELETON.substring(open + 2, close))));
            from = close + 2;
        }
        return page.append(SKELETON.substring(from)).toString();
    }

    private String value(String name) {
        return switch (name) {
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
