package org.communique.document;

import java.util.Locale;
import java.util.Map;

/**
 * Gives verbs and nouns their dictionary form by rules, and by a table where the rules fail.
 *
 * <p>Example: "met" tagged {@code VBD} becomes "meet", "talks" tagged {@code NNS} "talk". Other words are only written
 * in lower case.
 */
public final class Lemmatizer {
    private static final String VOWELS = "aeiou";

    private final Map<String, String> irregular;

    /**
     * @param irregular
     *            by form and kind ("met/V"), the dictionary form
     */
    public Lemmatizer(Map<String, String> irregular) {
        this.irregular = Map.copyOf(irregular);
    }

    /** The dictionary form of a word. */
    public String lemma(String word, String tag) {
        String form = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (tag.startsWith("VB") || tag.equals("MD")) {
            String known = irregular.get(form + "/V");
            return known != null ? known : verb(form, tag);
        }
        if (tag.startsWith("NN")) {
            String known = tag.startsWith("NNP") ? null : irregular.get(form + "/N");
            return known != null ? known : tag.equals("NNS") ? singular(form) : form;
        }
        return form;
    }

    private static String verb(String form, String tag) {
        return switch (tag) {
            case "VBZ" -> singular(form);
            case "VBG" -> form.endsWith("ing") && form.length() > 4 ? stem(form, 3) : form;
            case "VBD", "VBN" -> past(form);
            default -> form;
        };
    }

    private static String past(String form) {
        if (form.endsWith("ied") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        return form.endsWith("ed") && form.length() > 3 ? stem(form, 2) : form;
    }

    /** Takes an ending off and puts back what it changed: "hosting" is host, "arriving" arrive, "planning" plan. */
    private static String stem(String form, int ending) {
        String stem = form.substring(0, form.length() - ending);
        int last = stem.length() - 1;
        if (last < 2) {
            return stem.length() == 2 && isVowel(stem.charAt(0)) || stem.isEmpty() ? stem + "e" : stem;
        }
        char end = stem.charAt(last);
        char before = stem.charAt(last - 1);
        if (end == before && "bdgmnprt".indexOf(end) >= 0) {
            return stem.substring(0, last);
        }
        return needsE(stem, end, before) ? stem + "e" : stem;
    }

    private static boolean needsE(String stem, char end, char before) {
        char third = stem.charAt(stem.length() - 3);
        if (end == 'c' || end == 'v' || end == 'u' || end == 'z' && before != 'z') {
            return true;
        }
        if (end == 's') {
            return before != 's';
        }
        if (end == 'g') {
            return "rdl".indexOf(before) >= 0 || before == 'n' && third == 'a' || isVowel(before);
        }
        if (end == 'l' && "bcdfgkpt".indexOf(before) >= 0) {
            return true;
        }
        return "tdrkmnpb".indexOf(end) >= 0 && isVowel(before) && !isVowel(third) && isLongVowel(stem, end);
    }

    /** "create", "provide" keep their e; "visit", "open", "offer" have none. */
    private static boolean isLongVowel(String stem, char end) {
        char vowel = stem.charAt(stem.length() - 2);
        return switch (end) {
            case 't' -> vowel == 'a' || vowel == 'o' || vowel == 'u';
            case 'r' -> vowel != 'e' && vowel != 'o' && vowel != 'u' || stem.length() < 4;
            case 'n' -> vowel == 'i' || vowel == 'u';
            case 'd', 'k', 'm', 'p', 'b' -> true;
            default -> false;
        };
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static String singular(String form) {
        int length = form.length();
        if (length < 4 || !form.endsWith("s") || form.endsWith("ss") || form.endsWith("us") || form.endsWith("is")) {
            return length == 3 && form.endsWith("s") && !form.endsWith("ss") ? form.substring(0, 2) : form;
        }
        if (form.endsWith("ies")) {
            return length > 4 ? form.substring(0, length - 3) + "y" : form.substring(0, length - 1);
        }
        if (form.endsWith("sses") || form.endsWith("shes") || form.endsWith("ches") || form.endsWith("xes")
                || form.endsWith("oes") || form.endsWith("zzes")) {
            return form.substring(0, length - 2);
        }
        return form.substring(0, length - 1);
    }
}
