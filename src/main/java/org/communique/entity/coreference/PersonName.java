package org.communique.entity.coreference;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A person's name in parts, to compare with others.
 *
 * <p>Example: "Recep Tayyip Erdoğan", "Mr Erdogan" and "ERDOGAN" agree; "Wang Yi" and "Wang Chuanfu" do not.
 *
 * @param text
 *            as written
 * @param parts
 *            its words without diacritics, case and punctuation; suffixes such as "Jr" left out
 */
record PersonName(String text, List<String> parts) {
    /** No name. */
    static final PersonName NONE = new PersonName("", List.of());

    static PersonName of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT).replace('ı', 'i').replace('ø', 'o').replace('ł', 'l');
        List<String> parts = Arrays.stream(plain.split("[\\s.,]+")).map(w -> w.replaceFirst("^(?:al|el)-", ""))
                .filter(w -> !w.isEmpty() && !List.of("jr", "sr", "ii", "iii", "iv", "al", "el").contains(w)).toList();
        return new PersonName(text, parts);
    }

    int size() {
        return parts.size();
    }

    /** Whether both can name one person: the shorter is part of the longer, initials standing for words. */
    boolean agreesWith(PersonName other) {
        if (parts.isEmpty() || other.parts.isEmpty()) {
            return false;
        }
        PersonName shorter = size() <= other.size() ? this : other;
        PersonName longer = shorter == this ? other : this;
        if (shorter.size() == 1) {
            return longer.parts.contains(shorter.parts.getFirst());
        }
        boolean surname = isClose(shorter.parts.getLast(), longer.parts.getLast());
        boolean given = shorter.parts.stream().allMatch(p -> longer.parts.stream().anyMatch(q -> fits(p, q)));
        boolean first = fits(shorter.parts.getFirst(), longer.parts.getFirst());
        return given || surname && first;
    }

    /** Whether two names are the same words but for an initial: "George Bush" and "George W. Bush". */
    boolean differsByInitial(PersonName other) {
        return size() > 1 && other.size() > 1 && !parts.equals(other.parts) && words().equals(other.words());
    }

    private List<String> words() {
        return parts.stream().filter(part -> part.length() > 1).toList();
    }

    /** Whether both are single names that differ by one letter: "Kuliba" and "Kuleba". */
    boolean isMisspellingOf(PersonName other) {
        String a = parts.isEmpty() ? "" : parts.getLast();
        String b = other.parts.isEmpty() ? "" : other.parts.getLast();
        return size() == 1 && a.length() >= 5 && !a.equals(b) && isClose(a, b);
    }

    private static boolean fits(String a, String b) {
        return a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b)
                || a.length() > 3 && isClose(a, b);
    }

    /** Equal, or one letter changed, added or left out in a word of five letters or more. */
    private static boolean isClose(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (Math.abs(a.length() - b.length()) > 1 || Math.min(a.length(), b.length()) < 4) {
            return false;
        }
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        String restA = a.substring(i);
        String restB = b.substring(i);
        return i > 0 && (restA.length() == restB.length()
                ? restA.substring(1).equals(restB.substring(1))
                : restA.length() > restB.length()
                        ? restA.substring(1).equals(restB)
                        : restB.substring(1).equals(restA));
    }
}
