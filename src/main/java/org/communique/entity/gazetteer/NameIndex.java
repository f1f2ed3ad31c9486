package org.communique.entity.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.communique.mention.NameKind;
import org.communique.mention.NameMatch;

/**
 * Finds known names in the words of a sentence, the longest first.
 *
 * <p>Names are looked up by {@link NameKey}; their first and last words must be capitalised, short ones ("US") be in
 * capitals. Initials inside a name are skipped: "John F. Kerry" is "John Kerry".
 */
final class NameIndex {
    /** A word of its own to the tokenizer, but within a name a part of the word before: "People's Republic". */
    private static final Set<String> POSSESSIVE = Set.of("'s", "\u2019s");
    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "near", "from", "to", "outside", "into");
    private static final Set<String> SMALL_STARTS = Set.of("al", "el", "de", "da", "di", "van", "von", "der", "bin",
            "ben", "zu", "du");
    private static final Comparator<NameMatch> LONGEST_FIRST = Comparator.comparingInt(NameMatch::length).reversed()
            .thenComparing(NameMatch::kind);

    private final Table table;
    private final Table.Index index;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /** What a key stands for: kinds with identifiers; small when only a small place; the longest name it begins. */
    private record Entry(Map<NameKind, List<String>> kinds, boolean small, int longest) {
    }

    /** An index over a table that {@link LexiconBuilder} made. */
    NameIndex(Table table) {
        this.table = table;
        this.index = table.index(0);
    }

    private Optional<Entry> entry(String key) {
        Entry known = entries.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        int row = index.first(key);
        if (row < 0) {
            return Optional.empty();
        }
        Entry read = read(table.row(row));
        entries.put(key, read);
        return Optional.of(read);
    }

    private static Entry read(Row row) {
        Map<NameKind, List<String>> kinds = new EnumMap<>(NameKind.class);
        for (int column = 3; column < 3 + NameKind.values().length; column++) {
            List<String> ids = row.values(column);
            if (!ids.isEmpty()) {
                kinds.put(NameKind.values()[column - 3], ids);
            }
        }
        return new Entry(kinds, !row.get(2).isEmpty(), row.get(1).isEmpty() ? 0 : Integer.parseInt(row.get(1)));
    }

    /** The identifiers that a name may mean, by kind; empty when it is not known. */
    Map<NameKind, List<String>> exact(String key) {
        return entry(key).map(Entry::kinds).orElse(Map.of());
    }

    /** The identifiers of the names that begin with a key, by kind; the names in order of the alphabet. */
    Map<NameKind, Set<String>> beginning(String key, int most) {
        Map<NameKind, Set<String>> found = new EnumMap<>(NameKind.class);
        int first = table.firstFrom(key);
        for (int row = first; row < Math.min(table.size(), first + most); row++) {
            Row name = table.row(row);
            if (!name.get(0).startsWith(key)) {
                break;
            }
            read(name).kinds().forEach((kind, ids) -> found.computeIfAbsent(kind, k -> new LinkedHashSet<>())
                    .addAll(ids));
        }
        return found;
    }

    /** The names that begin at a word. */
    List<NameMatch> matchesAt(List<String> words, int from) {
        String first = words.get(from);
        if (!mayStart(first)) {
            return List.of();
        }
        String key = wordKey(first);
        int space = key.indexOf(' ');
        String start = space < 0 ? key : key.substring(0, space);
        boolean possessive = space < 0 && from + 1 < words.size() && POSSESSIVE.contains(words.get(from + 1));
        int most = entry(possessive ? start + "s" : start).map(Entry::longest).orElse(0);
        most = possessive && most == 0 ? entry(start).map(Entry::longest).orElse(0) : most;
        return most == 0 ? List.of() : matches(words, from, key, most);
    }

    private List<NameMatch> matches(List<String> words, int from, String first, int most) {
        List<NameMatch> found = new ArrayList<>();
        StringBuilder key = new StringBuilder(first);
        int used = 1;
        for (int to = from + 1; to <= words.size() && used <= most + 1; to++) {
            if (mayEnd(words.get(to - 1), key.length()) || to - from > 1 && isAcronym(words.get(from))) {
                collect(key.toString(), to - from, afterPreposition(words, from), found);
            }
            if (to < words.size()) {
                if (POSSESSIVE.contains(words.get(to))) {
                    key.append('s');
                    continue;
                }
                String next = wordKey(words.get(to));
                if (next.isEmpty()) {
                    break;
                }
                boolean initial = next.length() == 1 && words.get(to).endsWith(".") && to + 1 < words.size();
                if (!initial || entry(key + " " + next + " " + wordKey(words.get(to + 1))).isPresent()) {
                    key.append(' ').append(next);
                    used++;
                }
            }
        }
        found.sort(LONGEST_FIRST);
        return found;
    }

    private void collect(String key, int length, boolean afterPreposition, List<NameMatch> found) {
        entry(key).filter(entry -> !entry.small() || afterPreposition)
                .ifPresent(entry -> entry.kinds().forEach((kind, ids) -> found.add(new NameMatch(kind, length, ids))));
    }

    private static boolean afterPreposition(List<String> words, int from) {
        return from > 0 && BEFORE_PLACES.contains(words.get(from - 1));
    }

    private static boolean mayStart(String word) {
        char c = word.charAt(0);
        if (Character.isUpperCase(c) || Character.isDigit(c)) {
            return true;
        }
        if (c >= 'a' && c <= 'z') {
            int hyphen = word.indexOf('-');
            return hyphen > 0 && hyphen < 5 && word.length() > hyphen + 1
                    && Character.isUpperCase(word.charAt(hyphen + 1))
                    || word.length() < 4 && SMALL_STARTS.contains(word);
        }
        return c > 127 && Character.isLetter(c) && !Character.isLowerCase(c);
    }

    /** "U.N. nuclear watchdog" is a name, whatever its last word is written like. */
    private static boolean isAcronym(String word) {
        return word.replace(".", "").matches("\\p{Lu}{2,}");
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
