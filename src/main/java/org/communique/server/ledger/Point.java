package org.communique.server.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point on the map, in degrees.
 *
 * <p>Example: Antalya is at {@code Point(36.8874, 30.7075)}; Wikidata writes it {@code Point(30.7075 36.8874)}.
 *
 * @param latitude
 *            north of the equator
 * @param longitude
 *            east of Greenwich
 */
public record Point(double latitude, double longitude) {
    private static final Pattern WKT = Pattern.compile("(?i)\\s*(?:<[^>]*>\\s*)?POINT\\s*\\(\\s*"
            + "(-?\\d+(?:\\.\\d+)?)\\s+(-?\\d+(?:\\.\\d+)?)\\s*\\)\\s*");

    /** Reads a point as GeoSPARQL and Wikidata write it, longitude first; empty when it is none. */
    public static Optional<Point> parse(String wellKnownText) {
        Matcher matcher = WKT.matcher(wellKnownText);
        return matcher.matches()
                ? Optional.of(new Point(Double.parseDouble(matcher.group(2)), Double.parseDouble(matcher.group(1))))
                : Optional.empty();
    }
}
