package org.communique.entity.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.mention.NameKind;
import org.communique.mention.NameMatch;

/**
 * Finds known names in the words of a sentence, the longest first.
 *
 * <p>Names are looked up by {@link NameKey}; their first and last words must be capitalised, short ones ("US") be in
 * capitals. Initials inside a name are skipped: "John F. Kerry" is "John Kerry".
 */
final class NameIndex {
    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "near", "from", "to", "outside", "into");
    private static final Comparator<NameMatch> LONGEST_FIRST = Comparator.comparingInt(NameMatch::length).reversed()
            .thenComparing(NameMatch::kind);

    private final Map<String, Map<NameKind, List<String>>> ids;
    private final Map<String, Integer> longest;
    private final Set<String> smallPlaces;
    private final Set<String> startingSmall;

    private NameIndex(Builder builder) {
        this.ids = builder.frozen();
        this.longest = builder.longest;
        this.smallPlaces = Set.copyOf(builder.smallPlaces);
        this.startingSmall = Set.of("al", "el", "de", "da", "di", "van", "von", "der", "bin", "ben", "zu", "du", "the");
    }

    /** Collects names before the index is ready. */
    static final class Builder {
        private final Map<String, EnumMap<NameKind, Set<String>>> entries = new HashMap<>(1 << 17);
        private final Map<String, Integer> longest = new HashMap<>(1 << 16);
        private final Set<String> smallPlaces = new LinkedHashSet<>();

        /** Adds a name of a thing; the first thing added under a name is its best meaning. */
        void add(String key, NameKind kind, String id) {
            if (key.isEmpty()) {
                return;
            }
            entries.computeIfAbsent(key, name -> new EnumMap<>(NameKind.class))
                    .computeIfAbsent(kind, name -> new LinkedHashSet<>(2)).add(id);
            int space = key.indexOf(' ');
            int words = 1;
            for (int i = space; i >= 0; i = key.indexOf(' ', i + 1)) {
                words++;
            }
            longest.merge(space < 0 ? key : key.substring(0, space), words, Math::max);
        }

        /** Marks a name as that of a small place only, to be found after "in" and the like. */
        void small(String key) {
            smallPlaces.add(key);
        }

        boolean has(String key) {
            return entries.containsKey(key);
        }

        NameIndex build() {
            return new NameIndex(this);
        }

        private Map<String, Map<NameKind, List<String>>> frozen() {
            Map<String, Map<NameKind, List<String>>> frozen = new HashMap<>(entries.size() * 2);
            entries.forEach((key, kinds) -> {
                Map<NameKind, List<String>> lists = new EnumMap<>(NameKind.class);
                kinds.forEach((kind, found) -> lists.put(kind, List.copyOf(found)));
                frozen.put(key, lists);
            });
            return frozen;
        }
    }

    /** The identifiers that a name may mean, by kind; empty when it is not known. */
    Map<NameKind, List<String>> exact(String key) {
        return ids.getOrDefault(key, Map.of());
    }

    /** The names that begin at a word. */
    List<NameMatch> matchesAt(List<String> words, int from) {
        String first = words.get(from);
        if (!mayStart(first)) {
            return List.of();
        }
        String key = wordKey(first);
        int space = key.indexOf(' ');
        Integer most = longest.get(space < 0 ? key : key.substring(0, space));
        return most == null ? List.of() : matches(words, from, key, most);
    }

    private List<NameMatch> matches(List<String> words, int from, String first, int most) {
        List<NameMatch> found = new ArrayList<>();
        StringBuilder key = new StringBuilder(first);
        int used = 1;
        for (int to = from + 1; to <= words.size() && used <= most + 1; to++) {
            if (mayEnd(words.get(to - 1), key.length())) {
                collect(key.toString(), to - from, afterPreposition(words, from), found);
            }
            if (to < words.size()) {
                String next = wordKey(words.get(to));
                if (next.isEmpty()) {
                    break;
                }
                boolean initial = next.length() == 1 && words.get(to).endsWith(".") && to + 1 < words.size();
                if (!initial || ids.containsKey(key + " " + next + " " + wordKey(words.get(to + 1)))) {
                    key.append(' ').append(next);
                    used++;
                }
            }
        }
        found.sort(LONGEST_FIRST);
        return found;
    }

    private void collect(String key, int length, boolean afterPreposition, List<NameMatch> found) {
        Map<NameKind, List<String>> kinds = ids.get(key);
        if (kinds == null || smallPlaces.contains(key) && !afterPreposition) {
            return;
        }
        kinds.forEach((kind, meant) -> found.add(new NameMatch(kind, length, meant)));
    }

    private static boolean afterPreposition(List<String> words, int from) {
        return from > 0 && BEFORE_PLACES.contains(words.get(from - 1));
    }

    private boolean mayStart(String word) {
        char c = word.charAt(0);
        if (Character.isUpperCase(c) || Character.isDigit(c)) {
            return true;
        }
        if (c >= 'a' && c <= 'z') {
            int hyphen = word.indexOf('-');
            return hyphen > 0 && hyphen < 5 && word.length() > hyphen + 1
                    && Character.isUpperCase(word.charAt(hyphen + 1))
                    || word.length() < 4 && startingSmall.contains(word);
        }
        return c > 127 && Character.isLetter(c) && !Character.isLowerCase(c);
    }

    /** A name ends with a capital, a digit or a letter that has no case; a short one is in capitals. */
    private static boolean mayEnd(String word, int keyLength) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            capitals += Character.isUpperCase(c) || Character.isDigit(c) || c > 0x2ff ? 1 : 0;
        }
        return keyLength <= 3 ? capitals > 1 || capitals == 1 && keyLength == 3 && word.length() == 3 : capitals > 0;
    }

    private static String wordKey(String word) {
        int end = word.length();
        if (end > 2 && word.charAt(end - 1) == 's' && (word.charAt(end - 2) == '\'' || word.charAt(end - 2) == '’')) {
            end -= 2;
        }
        return NameKey.of(word.substring(0, end));
    }
}
