package org.communique.entity.gazetteer;

/**
 * An office that persons hold in turn.
 *
 * <p>Example: Q14213 "United States Secretary of State", class {@code foreign-minister}, of Q30.
 *
 * @param id
 *            its Wikidata identifier, or a local one
 * @param label
 *            its full name
 * @param title
 *            what its holder is called
 * @param body
 *            the identifier of the state or organisation it belongs to; may be empty
 * @param officeClass
 *            {@code head-of-state}, {@code head-of-government}, {@code foreign-minister}, {@code ambassador},
 *            {@code org-head} and the like
 * @param source
 *            the number of the source in {@link GazetteerTables#sources()}
 */
public record PositionRecord(String id, String label, String title, String body, String officeClass, int source) {
}
