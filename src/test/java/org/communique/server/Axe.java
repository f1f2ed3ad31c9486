package org.communique.server;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe finds serious or critical on a page as it is shown.
 *
 * <p>axe runs in the page and gives its findings alone. Its builder for Playwright carries every element that passes out
 * of the browser and into another page and back, which for a table or the map of the world takes several times as long
 * as the rules.
 */
final class Axe {
    private static final String SCRIPT = read();
    private static final String SERIOUS = """
            axe.run(document, {resultTypes: ['violations']}).then(found => found.violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html.slice(0, 300)).join(' ')))""";

    private Axe() {
    }

    private static String read() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules that are broken, with elements that break them; empty when all is well. */
    static List<String> seriousOn(Page page) {
        page.evaluate(SCRIPT);
        return ((List<?>) page.evaluate(SERIOUS)).stream().map(String::valueOf).toList();
    }
}
