package org.communique.entity.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * A city, region or venue.
 *
 * <p>Example: Q6487 "Antalya", a city of Q43.
 *
 * @param id
 *            its Wikidata identifier, or a local one
 * @param name
 *            its name in English
 * @param aliases
 *            other names, in any script
 * @param country
 *            the identifier of the state it lies in; may be empty
 * @param point
 *            where it lies
 * @param population
 *            its inhabitants; 0 when not known
 * @param placeClass
 *            {@code city}, {@code region} or {@code venue}
 * @param capital
 *            whether it is the capital of a state
 * @param source
 *            the number of the source in {@link GazetteerTables#sources()}
 */
public record PlaceRecord(String id, String name, List<String> aliases, String country, Optional<Point> point,
        int population, String placeClass, boolean capital, int source) {

    /** A point on the globe in degrees (WGS 84). */
    public record Point(double latitude, double longitude) {
    }

    public PlaceRecord {
        aliases = List.copyOf(aliases);
    }
}
