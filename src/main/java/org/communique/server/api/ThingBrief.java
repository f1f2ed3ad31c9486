package org.communique.server.api;

import java.util.Optional;
import org.communique.server.ledger.Thing;

/**
 * Somebody or something by name, with the page to go to.
 *
 * <p>Example: {@code {"key":"Q249206","type":"person","label":"Mevlüt Çavuşoğlu","href":"/person/Q249206",…}}.
 *
 * @param iri
 *            who, across articles
 * @param key
 *            the name in addresses
 * @param type
 *            person, office, group, state, org or place
 * @param label
 *            the name for people
 * @param code
 *            the ISO 3166 alpha-2 code of a country
 * @param href
 *            the address of its page
 */
public record ThingBrief(String iri, String key, String type, String label, Optional<String> code, String href) {

    /** A thing in brief. */
    public static ThingBrief of(Thing thing) {
        String page = switch (thing.type()) {
            case PERSON, OFFICE, GROUP -> "person";
            case STATE -> "country";
            case ORG -> "organisation";
            case PLACE -> "place";
        };
        return new ThingBrief(thing.iri(), thing.key(), thing.type().word(), thing.label(), thing.code(),
                "/" + page + "/" + thing.key());
    }
}
