package org.communique.server.ledger;

import java.util.List;
import java.util.Optional;
import org.communique.entity.EntityType;

/**
 * Somebody who takes part in encounters, or a place or country where they are held.
 *
 * <p>Example: {@code wd:Q249206}, a person, "Mevlüt Çavuşoğlu", also written "Mevlut Cavusoglu". Two things are equal
 * when their IRIs are.
 *
 * @param iri
 *            who, across articles
 * @param type
 *            what it is
 * @param label
 *            the name for people
 * @param aliases
 *            other spellings, sorted
 * @param code
 *            the ISO 3166 alpha-2 code of a country
 * @param point
 *            where on the map
 */
public record Thing(String iri, EntityType type, String label, List<String> aliases, Optional<String> code,
        Optional<Point> point) {
    public Thing {
        aliases = List.copyOf(aliases);
    }

    /** How the thing is named in addresses. */
    public String key() {
        return Keys.of(iri);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Thing thing && iri.equals(thing.iri);
    }

    @Override
    public int hashCode() {
        return iri.hashCode();
    }
}
