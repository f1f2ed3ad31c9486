package org.communique.event;

import java.util.Optional;

/**
 * Where an encounter took place: the most specific place that the text gives.
 *
 * <p>Example: Antalya, TR, Q6487, from the text.
 *
 * @param name
 *            as in the text
 * @param country
 *            the ISO 3166 alpha-2 code of the country it lies in
 * @param qid
 *            its Wikidata identifier
 * @param source
 *            {@code text}, {@code dateline} or {@code metadata}
 */
public record Place(String name, Optional<String> country, Optional<String> qid, String source) {
}
