package org.communique.store.judgement;

import java.util.Locale;

/**
 * What a person puts in place of something that was read wrongly; what is not given is empty.
 *
 * <p>Examples: {@code Correction.of(DATE, "2022-03-10")}; for a wrong link {@code LINK} of {@code wd:Q1} to
 * {@code wd:Q58217} with the label "Sergey Lavrov".
 *
 * @param field
 *            what is corrected
 * @param of
 *            the IRI of the participant concerned; empty to add one
 * @param value
 *            a word of status, kind or role; a day or two with a slash, or {@code unknown}; the IRI of a participant or
 *            place, empty to take one away
 * @param label
 *            the name of the new participant or place
 * @param country
 *            the code of the state that the participant represents, or in which the place lies
 */
public record Correction(Field field, String of, String value, String label, String country) {

    /** What can be corrected. */
    public enum Field {
        /** Held, planned and so on. */
        STATUS,
        /** Meeting, call and so on. */
        KIND,
        /** The day or days. */
        DATE,
        /** Where. */
        PLACE,
        /** Somebody added, taken away, or put in place of another. */
        PARTICIPANT,
        /** Who somebody is; the part played stays. */
        LINK,
        /** The part that somebody plays. */
        ROLE;

        /** Its word in files and graphs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A correction of something that there is one of. */
    public static Correction of(Field field, String value) {
        return new Correction(field, "", value, "", "");
    }

    /** For people: {@code date to 2022-03-10}. */
    String words() {
        String name = label.isEmpty() ? brief(value) : label;
        return switch (field) {
            case STATUS, KIND, DATE, PLACE -> field.word() + " to " + (name.isEmpty() ? "unknown" : name);
            case PARTICIPANT -> of.isEmpty()
                    ? name + " added"
                    : value.isEmpty() ? brief(of) + " taken away" : brief(of) + " replaced by " + name;
            case LINK -> "link of " + brief(of) + " to " + name;
            case ROLE -> "role of " + brief(of) + " to " + value;
        };
    }

    private static String brief(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
