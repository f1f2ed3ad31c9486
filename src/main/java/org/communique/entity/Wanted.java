package org.communique.entity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.communique.article.PublicationDate;

/**
 * A name to look up, and what is known of the thing beside it.
 *
 * <p>Example: {@code Wanted.named("Kuliba").office("foreign minister").country("UA").on(date)}.
 *
 * @param name
 *            as written
 * @param date
 *            when it was written, or the year or month of it
 * @param office
 *            the office in words, or the name of a class of offices; may be empty
 * @param country
 *            a state or organisation by name, code or identifier; may be empty
 * @param types
 *            what it may be
 */
public record Wanted(String name, Optional<PublicationDate> date, String office, String country,
        Set<EntityType> types) {
    /** The types of things that the gazetteer knows. */
    public static final Set<EntityType> KNOWN = Set.copyOf(
            Arrays.asList(EntityType.PERSON, EntityType.STATE, EntityType.ORG, EntityType.PLACE));

    public Wanted {
        types = types.isEmpty() ? KNOWN : Set.copyOf(EnumSet.copyOf(types));
    }

    /** A name alone. */
    public static Wanted named(String name) {
        return new Wanted(name, Optional.empty(), "", "", KNOWN);
    }

    /** The same, written at a date. */
    public Wanted on(PublicationDate day) {
        return new Wanted(name, Optional.of(day), office, country, types);
    }

    /** The same, in an office. */
    public Wanted office(String words) {
        return new Wanted(name, date, words, country, types);
    }

    /** The same, of a state or organisation. */
    public Wanted country(String words) {
        return new Wanted(name, date, office, words, types);
    }

    /** The same, being one of these. */
    public Wanted being(Set<EntityType> some) {
        return new Wanted(name, date, office, country, some);
    }
}
