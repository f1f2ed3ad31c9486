package org.communique.event;

/**
 * A place with how exact it is and how it was found.
 *
 * <p>Example: Antalya, a town, "in the clause of the trigger".
 *
 * @param place
 *            where
 * @param level
 *            a building, a town or region, a state
 * @param basis
 *            why, in words
 */
record Located(Place place, Level level, String basis) {
    /** How exact a place is, the most exact first. */
    enum Level {
        VENUE, TOWN, STATE
    }

    Located because(String other) {
        return new Located(place, level, other);
    }

    /** Whether another place lies within this one or may: a town of the same state. */
    boolean mayContain(Located other) {
        return level == Level.STATE && other.level != Level.STATE
                && place.country().isPresent() && other.place.country().equals(place.country());
    }
}
