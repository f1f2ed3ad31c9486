package org.communique.entity.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells by which names a person goes alone, by the customs of the person's country.
 *
 * <p>Example: "Wang Yi" (China) goes by "Wang", "Bashar al-Assad" by "al-Assad" and "Assad", "Abiy Ahmed" (Ethiopia) by
 * "Abiy", "Staffan de Mistura" by "de Mistura" and "Mistura". The customs are in {@code name-customs.tsv}.
 */
public final class Surnames {
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "as", "ad", "ash", "an", "ar", "at", "bin",
            "ben",
            "ibn", "abu", "abd", "abdel", "abdul", "ould", "st");

    private final Set<String> familyFirst = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> twoSurnames = new HashSet<>();
    private final Set<String> familyNames = new HashSet<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> suffixes = new HashSet<>();

    /** The customs shipped with the program. */
    public static Surnames shipped() {
        Surnames surnames = new Surnames();
        try {
            for (Table.Row row : TableFiles.shipped().rows("name-customs")) {
                surnames.custom(row.get("custom")).addAll(Arrays.asList(row.get("values").split(" ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return surnames;
    }

    private Set<String> custom(String name) {
        return switch (name) {
            case "family-name-first" -> familyFirst;
            case "called-by-given-name" -> givenNames;
            case "two-surnames" -> twoSurnames;
            case "family-names" -> familyNames;
            case "particles" -> particles;
            case "suffixes" -> suffixes;
            default -> throw new IllegalArgumentException("name-customs.tsv has an unknown custom: " + name);
        };
    }

    /**
     * The names a person goes by alone, as {@link NameKey}s, the usual one first.
     *
     * @param name
     *            a full name as written
     * @param country
     *            the code of the person's country
     */
    public List<String> of(String name, String country) {
        List<String> words = words(name);
        if (words.size() < 2) {
            return words;
        }
        Set<String> found = new LinkedHashSet<>();
        boolean first = familyFirst.contains(country) && familyNames.contains(words.getFirst())
                && (words.size() > 2 || !familyNames.contains(words.getLast())
                        || words.getLast().length() <= words.getFirst().length() + 3);
        if (first) {
            found.add(words.getFirst());
        } else {
            addLast(words, country, found);
        }
        if (givenNames.contains(country)) {
            found.add(words.getFirst());
        }
        return List.copyOf(found);
    }

    private void addLast(List<String> words, String country, Set<String> found) {
        int from = words.size() - 1;
        int start = from;
        while (start > 1 && isParticle(words.get(start - 1))) {
            start--;
        }
        boolean article = start < from && ARTICLES.contains(words.get(from - 1));
        found.add(words.get(from));
        if (start < from) {
            found.add(String.join(" ", words.subList(start, words.size())));
        }
        if (start < from && article && from - start > 1) {
            found.add(words.get(from - 1) + " " + words.get(from));
        }
        if (twoSurnames.contains(country) && start >= 2 && !isParticle(words.get(start - 1))) {
            found.add(words.get(start - 1));
            found.add(String.join(" ", words.subList(start - 1, words.size())));
        }
    }

    private boolean isParticle(String word) {
        return particles.contains(word) || ARTICLES.contains(word);
    }

    private List<String> words(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(NameKey.of(name).split("[ ,]+")));
        while (words.size() > 1 && suffixes.contains(words.getLast().toLowerCase(Locale.ROOT))) {
            words.removeLast();
        }
        words.removeIf(String::isEmpty);
        return words;
    }
}
