package org.communique.article.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the headline: the heading that the page's own names for itself agree with.
 *
 * <p>Example: of {@code <h1>The Example Times</h1>}, {@code <h2>Ministers meet in Cairo</h2>} and
 * {@code <title>Ministers meet in Cairo | The Example Times</title>} it is the second.
 */
final class Headline {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|•·»:–—-]+\\s+|\\s*[|»]\\s*");
    private static final Pattern PARTS = Pattern.compile("\\s+[|•·»–—-]+\\s+|\\s*(?:[|»]|::?)\\s+");
    private static final Pattern FILE_DATE = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}[: ]+");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double AGREES = 0.6;

    private Headline() {
    }

    static String find(Document page, List<String> named) {
        List<String> names = new ArrayList<>(named);
        names.add(page.title());
        for (String name : List.copyOf(names)) {
            names.addAll(Stream.of(PARTS.split(name)).filter(part -> isTitle(part, name)).toList());
        }
        List<Element> headings = page.select("h1, [itemprop=headline], h2, h3").stream()
                .filter(heading -> heading.text().length() > 3).toList();
        Optional<String> agreed = headings.stream().map(Element::text)
                .filter(text -> names.stream().anyMatch(name -> likeness(text, name) >= AGREES))
                .max(Comparator
                        .comparingDouble(text -> likeness(text, names.getFirst()) + 0.001 * rank(text, headings)));
        return agreed.or(() -> named.stream().findFirst().map(Headline::withoutSite))
                .or(() -> printed(page, names))
                .or(() -> page.title().isBlank() ? Optional.empty() : Optional.of(withoutSite(page.title())))
                .or(() -> headings.stream().map(Element::text).findFirst()).orElse("");
    }

    /** A short part at the end of a title is the site's name. */
    private static boolean isTitle(String part, String name) {
        return name.startsWith(part) || part.length() * 2 >= name.length() || words(part).size() > 3;
    }

    /** A part of the page's title that stands as a line of its own in the page, as in pages older than headings. */
    private static Optional<String> printed(Document page, List<String> names) {
        Set<String> lines = new HashSet<>();
        BlockSplitter.split(page.body()).forEach(block -> lines.add(block.text()));
        return names.stream().filter(name -> words(name).size() >= 3 && lines.contains(name)).findFirst();
    }

    /** The element of a page whose text is this headline: the outermost heading of them, else none. */
    static Optional<Element> element(Document page, String headline) {
        return page.select("h1, h2, h3, [itemprop=headline]").stream()
                .filter(heading -> likeness(heading.text(), headline) >= AGREES)
                .max(Comparator.comparingInt(heading -> heading.normalName().equals("h1") ? 1 : 0));
    }

    private static int rank(String text, List<Element> headings) {
        for (Element heading : headings) {
            if (heading.text().equals(text)) {
                return heading.normalName().equals("h1") ? 2 : 1;
            }
        }
        return 0;
    }

    /** A title without the site's name, which stands before or after a stroke and is the shorter part. */
    private static String withoutSite(String title) {
        String longest = "";
        for (String part : SEPARATOR.split(FILE_DATE.matcher(title).replaceFirst(""))) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest.length() * 2 >= title.length() ? longest.strip() : title.strip();
    }

    /** How many of the heading's words a name of the page has, 0 when the name says much else. */
    private static double likeness(String heading, String name) {
        Set<String> own = words(heading);
        Set<String> other = words(name);
        if (own.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(own);
        both.retainAll(other);
        return (double) both.size() / Math.max(own.size(), Math.min(other.size(), own.size() + 4));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(WORDS.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }
}
