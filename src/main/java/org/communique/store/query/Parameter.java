package org.communique.store.query;

/**
 * A parameter of a question.
 *
 * <p>Example: {@code # @param person name: whom to ask about (default Sergey Lavrov)}.
 *
 * @param name
 *            as it is given: {@code --param person=Kuleba}
 * @param type
 *            how its values are read
 * @param description
 *            what it means
 * @param standard
 *            the value when none is given
 */
public record Parameter(String name, Type type, String description, String standard) {
    /** How values are read. */
    public enum Type {
        /** A person, place, country or office: by name, alias, code or Wikidata identifier, without regard to accents. */
        NAME,
        /** Words taken as they are. */
        TEXT,
        /** A day, 2022-03-10. */
        DAY,
        /** A whole number. */
        NUMBER
    }
}
