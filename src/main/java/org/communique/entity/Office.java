package org.communique.entity;

import java.util.Optional;

/**
 * The office in which somebody acts, as far as it is known.
 *
 * <p>Example: {@code Office("Minister of Foreign Affairs", "foreign-minister", Q…, "TR")}.
 *
 * @param label
 *            its name for people
 * @param officeClass
 *            the class of such offices, for example {@code head-of-state}, {@code foreign-minister}, {@code envoy}
 * @param qid
 *            the Wikidata identifier of the position
 * @param country
 *            the ISO 3166 alpha-2 code of the state it belongs to (XK for Kosovo; the QID where there is none)
 */
public record Office(String label, Optional<String> officeClass, Optional<String> qid, Optional<String> country) {
}
