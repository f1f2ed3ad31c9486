package org.communique.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.article.PublicationDate;
import org.communique.mention.OfficeModifier;

/**
 * A name to be identified, with all that the text says of it.
 *
 * <p>Example: {@code NameQuery.of("Kuliba").on(date).in("Q212").as("foreign-minister")} is the Ukrainian foreign minister,
 * misspelled.
 *
 * @param name
 *            the name as written, without titles
 * @param date
 *            when the article was published, or the event took place
 * @param stated
 *            the office and state that the text gives
 * @param context
 *            what else the article speaks of
 */
public record NameQuery(String name, Optional<PublicationDate> date, Stated stated, Context context) {

    /**
     * The office and state or organisation that the text states.
     *
     * @param title
     *            the title as written: "Foreign Minister"
     * @param officeClass
     *            its class
     * @param bodies
     *            the identifiers of the states and organisations that the person stands for
     * @param modifier
     *            "former", "acting" and the like
     */
    public record Stated(Optional<String> title, Optional<String> officeClass, List<String> bodies,
            Optional<OfficeModifier> modifier) {
        /** Nothing stated. */
        public static final Stated NOTHING = new Stated(Optional.empty(), Optional.empty(), List.of(),
                Optional.empty());

        public Stated {
            bodies = List.copyOf(bodies);
        }
    }

    /**
     * What else the article speaks of.
     *
     * @param countries
     *            identifiers of states
     * @param things
     *            identifiers of persons, places and organisations that are already linked
     */
    public record Context(Set<String> countries, Set<String> things) {
        /** Nothing else. */
        public static final Context NONE = new Context(Set.of(), Set.of());

        public Context {
            countries = Set.copyOf(countries);
            things = Set.copyOf(things);
        }
    }

    /** A name alone. */
    public static NameQuery of(String name) {
        return new NameQuery(name, Optional.empty(), Stated.NOTHING, Context.NONE);
    }

    /** The same at a date. */
    public NameQuery on(PublicationDate day) {
        return on(Optional.of(day));
    }

    /** The same at a date, where one is known. */
    public NameQuery on(Optional<PublicationDate> day) {
        return new NameQuery(name, day, stated, context);
    }

    /** The same in an office of a class. */
    public NameQuery as(String officeClass) {
        return stating(new Stated(stated.title(), Optional.of(officeClass), stated.bodies(), stated.modifier()));
    }

    /** The same for a state or organisation. */
    public NameQuery in(String... bodies) {
        return stating(new Stated(stated.title(), stated.officeClass(), List.of(bodies), stated.modifier()));
    }

    /** The same with all that is stated. */
    public NameQuery stating(Stated all) {
        return new NameQuery(name, date, all, context);
    }

    /** The same in an article that speaks of other things too. */
    public NameQuery within(Context other) {
        return new NameQuery(name, date, stated, other);
    }
}
