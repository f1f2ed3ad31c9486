package org.communique.store.export;

import java.util.Optional;
import org.communique.rdf.Country;

/**
 * Somebody who takes part in an exported encounter.
 *
 * <p>Example: Mevlüt Çavuşoğlu, mediator, Minister of Foreign Affairs of Turkey.
 *
 * @param iri
 *            who
 * @param name
 *            the label
 * @param type
 *            person, office, group, state or org
 * @param role
 *            the part played
 * @param office
 *            the office held
 * @param country
 *            the state represented
 */
record Party(String iri, String name, String type, String role, Optional<String> office, Optional<Country> country) {

    /** The Wikidata identifier; empty for whom Wikidata does not know. */
    Optional<String> qid() {
        return Qids.of(iri);
    }

    /** The code of the state represented; empty when there is none. */
    String code() {
        return country.map(Country::code).orElse("");
    }

    /** For people: name, office and state in brackets, and the role unless it is that of a plain participant. */
    String words() {
        String detail = office.orElse("") + (office.isPresent() && country.isPresent() ? ", " : "") + code();
        return name + (detail.isEmpty() ? "" : " (" + detail + ")")
                + (role.equals("participant") ? "" : " [" + role + "]");
    }
}
