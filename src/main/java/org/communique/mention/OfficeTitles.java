package org.communique.mention;

import java.util.function.Supplier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Finds titles of offices in the words of a sentence; the titles are in {@code office-titles.tsv}.
 *
 * <p>Example: in "the former Ukrainian foreign minister" the words "foreign minister" name a {@code foreign-minister};
 * "Secretaries-General" is the plural of "secretary general". It is immutable and may be used by many threads.
 */
public final class OfficeTitles {
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Map<String, String> SINGULAR = Map.of("secretaries", "secretary", "emissaries", "emissary",
            "deputies", "deputy", "men", "man", "spokesmen", "spokesman", "congressmen", "congressman", "chairmen",
            "chairman", "advisers", "adviser");

    private final Map<String, List<OfficeTitle>> titles = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Map<String, OfficeModifier> before = new HashMap<>();
    private final Map<String, OfficeModifier> after = new HashMap<>();

    private OfficeTitles() {
    }

    /** The titles that come with the program. */
    public static OfficeTitles shipped() {
        OfficeTitles shipped = new OfficeTitles();
        rows("office-titles.tsv", shipped::addTitle);
        rows("office-modifiers.tsv", shipped::addModifier);
        shipped.titles.values()
                .forEach(meanings -> meanings.sort(Comparator.comparing(title -> !title.of().isEmpty())));
        return shipped;
    }

    private static void rows(String resource, Consumer<String[]> row) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OfficeTitles.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> TAB.split(line, -1)).forEach(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addTitle(String[] cells) {
        // The name of an organisation may have spaces; codes of states have two letters.
        boolean codes = cells[2].matches("[A-Z]{2}( [A-Z]{2})*");
        Set<String> of = cells[2].isEmpty()
                ? Set.of()
                : codes ? Set.copyOf(Arrays.asList(SPACE.split(cells[2]))) : Set.of(cells[2]);
        titles.computeIfAbsent(cells[0], key -> new ArrayList<>(1))
                .add(new OfficeTitle(cells[0], cells[1], of, cells[3].equals("yes")));
        String[] words = SPACE.split(cells[0]);
        longest.merge(words[0], words.length, Math::max);
    }

    private void addModifier(String[] cells) {
        (cells[2].equals("before") ? before : after).put(cells[0], OfficeModifier.valueOf(cells[1]));
    }

    /**
     * What a whole phrase means as a title; empty when it is none. "Foreign Ministers" means what "foreign minister"
     * does.
     */
    public List<OfficeTitle> meanings(String phrase) {
        return matchAt(Arrays.asList(SPACE.split(phrase.strip())), 0)
                .filter(match -> match.length() == SPACE.split(phrase.strip()).length).map(TitleMatch::meanings)
                .orElse(List.of());
    }

    /** The longest title that begins at a word, with what stands around it: "acting", "-designate". */
    public Optional<TitleMatch> matchAt(List<String> words, int from) {
        String first = fold(words.get(from));
        if (first.startsWith("ex ")) {
            return plainAt(words, from, 3).map(match -> with(match, 0, Optional.of(OfficeModifier.FORMER)));
        }
        OfficeModifier modifier = before.get(first);
        if (modifier != null && from + 1 < words.size()) {
            Optional<TitleMatch> title = plainAt(words, from + 1, 0);
            if (title.isPresent()) {
                return title.map(match -> with(match, 1, Optional.of(modifier)));
            }
        }
        return plainAt(words, from, 0);
    }

    private static TitleMatch with(TitleMatch match, int shift, Optional<OfficeModifier> modifier) {
        return new TitleMatch(match.length() + shift, match.titleStart() + shift, match.plural(),
                match.modifier().or(() -> modifier), match.meanings());
    }

    private Optional<TitleMatch> plainAt(List<String> words, int from, int skipped) {
        String first = fold(words.get(from)).substring(skipped);
        int space = first.indexOf(' ');
        String start = space < 0 ? first : first.substring(0, space);
        int most = Math.max(longest.getOrDefault(start, 0), longest.getOrDefault(singular(start), 0));
        StringBuilder phrase = new StringBuilder();
        Optional<TitleMatch> best = Optional.empty();
        for (int to = from; to < words.size() && to < from + most; to++) {
            phrase.append(to == from ? first : " " + fold(words.get(to)));
            best = match(phrase.toString(), words, from, to + 1).or(bestSoFar(best));
        }
        return best;
    }

    private static Supplier<Optional<TitleMatch>> bestSoFar(Optional<TitleMatch> best) {
        return () -> best;
    }

    private Optional<TitleMatch> match(String phrase, List<String> words, int from, int to) {
        String suffix = after.keySet().stream().filter(word -> phrase.endsWith(" " + word)).findFirst().orElse("");
        String title = suffix.isEmpty() ? phrase : phrase.substring(0, phrase.length() - suffix.length() - 1);
        List<OfficeTitle> meanings = titles.get(title);
        boolean plural = meanings == null;
        meanings = plural ? titles.get(inSingular(title)) : meanings;
        if (meanings == null) {
            return Optional.empty();
        }
        boolean next = suffix.isEmpty() && to < words.size() && after.containsKey(fold(words.get(to)));
        Optional<OfficeModifier> modifier = next
                ? Optional.of(after.get(fold(words.get(to))))
                : Optional.ofNullable(after.get(suffix));
        return Optional.of(new TitleMatch(to - from + (next ? 1 : 0), 0, plural, modifier, meanings));
    }

    /** "secretaries of state", "prime ministers": the first noun before "of", "for" or "in", else the last word. */
    private static String inSingular(String phrase) {
        String[] words = SPACE.split(phrase);
        int noun = words.length - 1;
        for (int i = 1; i < words.length; i++) {
            if (words[i].matches("of|for|in|at|to")) {
                noun = i - 1;
                break;
            }
        }
        boolean general = noun > 0 && words[noun].equals("general");
        noun -= general ? 1 : 0;
        words[noun] = singular(words[noun]);
        return String.join(" ", words);
    }

    private static String singular(String word) {
        return SINGULAR.getOrDefault(word,
                word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word);
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('-', ' ').replace('’', '\'').replace('é', 'e');
        return lower.length() > 2 && lower.endsWith(".") && lower.indexOf('.') == lower.length() - 1
                ? lower.substring(0, lower.length() - 1)
                : lower.strip();
    }
}
