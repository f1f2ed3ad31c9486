package org.communique.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Recognises titles and offices by how they are built: fixed phrases, or a head with what it looks after.
 *
 * <p>Example: "Deputy Prime Minister", "minister for foreign affairs", "U.N. special envoy" (from "special") are titles;
 * the class of "foreign secretary" is {@code foreign-minister}. The words stand in {@code titles.tsv}.
 */
final class TitleGrammar {
    private final Vocabulary titles = Vocabulary.read(TitleGrammar.class, "titles.tsv");
    private final Vocabulary portfolios = Vocabulary.read(TitleGrammar.class, "portfolios.tsv");

    /** A title of so many words. */
    record Title(int length, String officeClass, boolean plural) {
    }

    /** The longest title that begins at a word. */
    Optional<Title> at(List<String> words, int from) {
        int head = from;
        while (head < words.size() && head < from + 6 && portfolios.has(words.get(head))
                && !(head > from && isHead(words, head))) {
            head++;
        }
        Optional<Title> longest = Optional.empty();
        for (int at = head; at >= from; at--) {
            Optional<Title> title = headed(words, from, at);
            if (title.isPresent() && longest.map(t -> t.length() <= title.get().length()).orElse(true)) {
                longest = title;
            }
        }
        return isHour(words, from) ? Optional.empty() : longest;
    }

    /** "At 8 pm". */
    private static boolean isHour(List<String> words, int at) {
        return at > 0 && words.get(at).equalsIgnoreCase("pm") && words.get(at - 1).matches("\\d{1,2}(?:[.:]\\d\\d)?");
    }

    private boolean isHead(List<String> words, int at) {
        return titles.longestAt(words, at).isPresent();
    }

    private Optional<Title> headed(List<String> words, int from, int head) {
        Optional<Vocabulary.Found> found = titles.longestAt(words, head);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<String> row = found.get().values();
        int end = complement(words, head + found.get().length());
        boolean plural = row.contains("plural");
        String own = row.getFirst();
        String officeClass = own.equals("minister") || own.equals("aide")
                ? portfolioClass(words, from, end).orElse(own)
                : own;
        return Optional.of(new Title(end - from, qualified(words, from, head, officeClass), plural));
    }

    /** "Minister of foreign affairs", "secretary for defence and trade". */
    private int complement(List<String> words, int after) {
        int at = after;
        if (at + 1 < words.size() && List.of("of", "for").contains(words.get(at).toLowerCase(Locale.ROOT))) {
            at += words.get(at + 1).equals("the") ? 2 : 1;
            int end = portfolioRun(words, at);
            return end > at ? end : after;
        }
        return after;
    }

    private int portfolioRun(List<String> words, int from) {
        int at = from;
        while (at < words.size() && portfolios.row(words.get(at)).contains("field")) {
            at++;
            boolean more = at + 1 < words.size() && words.get(at).equals("and")
                    && portfolios.row(words.get(at + 1)).contains("field");
            at += more ? 1 : 0;
        }
        return at;
    }

    private Optional<String> portfolioClass(List<String> words, int from, int to) {
        for (int i = from; i < to; i++) {
            List<String> row = portfolios.row(words.get(i));
            if (row.size() > 1) {
                return Optional.of(row.get(1));
            }
        }
        return Optional.empty();
    }

    /** A deputy does not hold the office that the words after name. */
    private String qualified(List<String> words, int from, int head, String officeClass) {
        for (int i = from; i < head; i++) {
            if (portfolios.row(words.get(i)).contains("deputy")) {
                return "deputy";
            }
        }
        return officeClass;
    }
}
