package org.communique.store.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How answers are written. */
public enum AnswerFormat {
    /** Columns for people. */
    TABLE,
    /** SPARQL 1.1 results in CSV. */
    CSV,
    /** SPARQL 1.1 results in TSV. */
    TSV,
    /** SPARQL 1.1 results in JSON. */
    JSON;

    /** The format of that word; empty when there is none. */
    public static Optional<AnswerFormat> of(String word) {
        return Arrays.stream(values()).filter(format -> format.name().equalsIgnoreCase(word)).findFirst();
    }

    /** The words of all formats. */
    public static List<String> words() {
        return Arrays.stream(values()).map(format -> format.name().toLowerCase(Locale.ROOT)).toList();
    }
}
