package org.communique.article.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the names of an element's classes give away about its part in the page, from a resource that can be edited.
 *
 * <p>Example: {@code <div class="article__related-stories">} says {@link Hint#DISCARD}, {@code <div class="entry-content">}
 * says {@link Hint#POSITIVE} and {@link Hint#BODY}.
 */
final class Hints {
    private static final Hints SHIPPED = load();
    private static final String[] NAMED_BY = {"class", "id", "data-testid", "data-component", "data-module",
            "data-type",
            "itemprop", "role", "aria-label"};
    // Classes by which WordPress and others file an article under its topics, or say what stands beside it.
    private static final Pattern FILED = Pattern
            .compile("(?<!\\S)(?:has|with|tag(?!-(?:list|links|cloud|s))|category(?!-(?:list|links)))-\\S+");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** What a name can say. */
    enum Hint {
        DISCARD, GATE, COMMENTS, UNLIKELY, MAYBE, POSITIVE, NEGATIVE, BYLINE, CAPTION, PICTURE, LEAD, BODY
    }

    private final Map<Hint, Pattern> patterns;

    private Hints(Map<Hint, Pattern> patterns) {
        this.patterns = patterns;
    }

    static Hints shipped() {
        return SHIPPED;
    }

    boolean says(Hint hint, Element element) {
        String names = names(element);
        return !names.isEmpty() && patterns.get(hint).matcher(names).find();
    }

    /** The weight that Readability gives to names: 25 for a positive, -25 for a negative one, both for class and id. */
    int weight(Element element) {
        return weight(element.className()) + weight(element.id());
    }

    private int weight(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        String plain = plain(name);
        int positive = patterns.get(Hint.POSITIVE).matcher(plain).find() ? 25 : 0;
        return patterns.get(Hint.NEGATIVE).matcher(plain).find() ? positive - 25 : positive;
    }

    private static String names(Element element) {
        StringBuilder names = new StringBuilder();
        boolean named = !isOfHeading(element);
        for (String attribute : NAMED_BY) {
            String value = element.attr(attribute);
            if (!value.isEmpty() && value.length() < 500 && (named || attribute.equals("class"))) {
                names.append(names.isEmpty() ? "" : " ").append(plain(FILED.matcher(value).replaceAll(" ")));
            }
        }
        return names.toString();
    }

    /** Headings and the anchors in them have identifiers made from their words, which say nothing of their part. */
    private static boolean isOfHeading(Element element) {
        return element.normalName().matches("h[1-6]")
                || element.parent() != null && element.parent().normalName().matches("h[1-6]");
    }

    private static String plain(String name) {
        return CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT).replace('_', '-').replace(':', '-')
                .replaceAll("-{2,}", "-").replaceAll("\\s+", " ");
    }

    private static Hints load() {
        Map<Hint, StringBuilder> rules = new EnumMap<>(Hint.class);
        try (InputStream in = Hints.class.getResourceAsStream("hints.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] columns = line.split("\t", 2);
                    StringBuilder rule = rules.computeIfAbsent(Hint.valueOf(columns[0].toUpperCase(Locale.ROOT)),
                            hint -> new StringBuilder());
                    rule.append(rule.isEmpty() ? "" : "|").append("(?:").append(columns[1]).append(')');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Hint, Pattern> patterns = new EnumMap<>(Hint.class);
        rules.forEach((hint, rule) -> patterns.put(hint, Pattern.compile(rule.toString())));
        return new Hints(patterns);
    }
}
