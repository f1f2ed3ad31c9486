package org.communique.entity.gazetteer;

/**
 * A capital or house that stands for a government.
 *
 * <p>Example: "Kremlin" stands for Q159, Russia.
 *
 * @param surface
 *            the name as written
 * @param target
 *            the identifier of the state or organisation it stands for
 * @param kind
 *            {@code capital}, {@code building}, {@code street} and the like
 * @param place
 *            the identifier of the place itself; may be empty
 * @param source
 *            the number of the source in {@link GazetteerTables#sources()}
 */
public record Metonym(String surface, String target, String kind, String place, int source) {
}
