package org.communique.entity.gazetteer;

import java.util.Comparator;

/** The identifiers of the gazetteer: Wikidata's ({@code Q58217}) or local ones ({@code local:person/ru-x}). */
public final class Ids {
    /** What local identifiers begin with. */
    public static final String LOCAL = "local:";

    /** Wikidata's identifiers by number, then the local ones by letter. */
    public static final Comparator<String> ORDER = Comparator.comparingLong(Ids::number)
            .thenComparing(Comparator.naturalOrder());

    private Ids() {
    }

    /** Whether it is an identifier of Wikidata. */
    public static boolean isQid(String id) {
        return id.length() > 1 && id.charAt(0) == 'Q' && id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    /** A local identifier made from words: {@code local("person", "Helmut Kohl")} is {@code local:person/helmut-kohl}. */
    public static String local(String kind, String words) {
        return LOCAL + kind + "/" + NameKey.of(words).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static long number(String id) {
        return isQid(id) ? Long.parseLong(id.substring(1)) : Long.MAX_VALUE;
    }
}
