package org.communique.article.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Reads who wrote an article from the line that says so.
 *
 * <p>Example: "By Ann Author and Ben Writer | 10 March 2022" is by "Ann Author and Ben Writer".
 */
final class Byline {
    private static final Pattern LEAD = Pattern
            .compile(
                    "(?i)^(written |reported |posted |published |story |article |text )?(by|author|von|par|por|autor)s?\\b[: ]\\s*");
    private static final Pattern REST = Pattern.compile(
            "(?i)\\s*([|•·–—]|\\bpublished\\b|\\bupdated\\b|\\bposted\\b|\\bon \\d|\\b\\d{1,2} \\p{L}{3,9} \\d{4}|\\b\\p{L}{3,9} \\d{1,2},? \\d{4}|\\bin \\p{Lu}"
                    + "|\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b"
                    + "|\\b(january|february|march|april|june|july|august|september|october|november|december)$).*$");
    private static final Pattern LINE = Pattern
            .compile("(?:[Bb][Yy]|Par|Von|Por)[: ] ?((?:\\p{Lu}[\\p{L}'’.-]*[ ,]*(?:and |& )?){2,10}).*");
    private static final int LONGEST = 120;

    private Byline() {
    }

    /** The names in a line, empty when it is an address, an account or nothing. */
    static Optional<String> clean(String line) {
        String names = REST.matcher(LEAD.matcher(line.replace('\u00a0', ' ').strip()).replaceFirst("")).replaceFirst("")
                .replaceAll("(\\s+(on|@\\w+))+$", "").replaceAll("[,;:\\s]+$", "").strip();
        names = names.replaceAll("\\s*,\\s*", ", ");
        boolean plausible = !names.isEmpty() && names.length() <= LONGEST
                && !names.matches("(?i)(https?:|www\\.|@|/|\\d{1,2}[:.]\\d\\d).*|admin|staff");
        return plausible ? Optional.of(names) : Optional.empty();
    }

    /** The names without that of the medium, which some pages give as an author or after the author's name. */
    static String withoutMedium(String names, Optional<String> medium) {
        String name = medium.orElse("").strip();
        if (name.isEmpty() || names.length() <= name.length()) {
            return names;
        }
        return names.replaceFirst("(?i),\\s*" + Pattern.quote(name) + "$", "").strip();
    }

    /** A line near the top of the page that begins with "By" and goes on with names. */
    static Optional<String> find(Document page) {
        return BlockSplitter.split(page.body()).stream().map(Block::text).filter(text -> text.length() <= LONGEST)
                .map(LINE::matcher).filter(Matcher::matches).flatMap(matcher -> clean(matcher.group(1)).stream())
                .findFirst();
    }
}
