package org.communique.event;

import java.util.Optional;

/**
 * A place with how exact it is and how it was found.
 *
 * <p>Example: Antalya, a town, "in the clause of the trigger".
 *
 * @param place
 *            where
 * @param level
 *            a building, a town, a state, a region of several states
 * @param basis
 *            why, in words
 */
record Located(Place place, Level level, String basis) {
    /** How exact a place is, the most exact first. */
    enum Level {
        VENUE, TOWN, STATE, REGION
    }

    /** The same under a fuller name: "Brdo, Slovenia" for the state alone. */
    Located called(String name) {
        boolean fuller = name.contains(place.name()) && name.length() > place.name().length();
        return fuller
                ? new Located(new Place(name, place.country(), Optional.empty(), place.source()), Level.TOWN, basis)
                : this;
    }

    Located because(String other) {
        return new Located(place, level, other);
    }

    /** Whether another place lies within this one or may: a town of the same state, a building with a name. */
    boolean mayContain(Located other) {
        boolean finer = other.level.compareTo(level) < 0;
        boolean same = place.country().isPresent() && other.place.country().equals(place.country());
        return finer && (other.level == Level.VENUE
                ? other.isNamed() && (same || other.place.country().isEmpty())
                : same || level == Level.REGION);
    }

    /** "The presidential palace" in a town: the building alone would say little. */
    Located within(Located town) {
        boolean apt = level == Level.VENUE && !isNamed() && town.level == Level.TOWN && !place.name().contains(" in ");
        return apt
                ? new Located(new Place(place.name() + " in " + town.place.name(), town.place.country(),
                        Optional.empty(), place.source()), level, basis)
                : this;
    }

    private boolean isNamed() {
        return place.name().chars().anyMatch(Character::isUpperCase);
    }
}
