package org.communique.entity.gazetteer;

import java.util.List;

/**
 * All facts of a gazetteer as they stand in its tables.
 *
 * @param countries
 *            states, territories and past states
 * @param persons
 *            persons in public office
 * @param positions
 *            offices
 * @param tenures
 *            who held which office when, ordered by office and start
 * @param places
 *            cities, regions and venues
 * @param organisations
 *            international bodies, ministries, forums and movements
 * @param metonyms
 *            capitals and houses used for governments
 * @param sources
 *            where the facts come from; the records refer to it by number
 */
public record GazetteerTables(List<CountryRecord> countries, List<PersonRecord> persons,
        List<PositionRecord> positions, List<Tenure> tenures, List<PlaceRecord> places,
        List<OrganisationRecord> organisations, List<Metonym> metonyms, List<String> sources) {
    public GazetteerTables {
        countries = List.copyOf(countries);
        persons = List.copyOf(persons);
        positions = List.copyOf(positions);
        tenures = List.copyOf(tenures);
        places = List.copyOf(places);
        organisations = List.copyOf(organisations);
        metonyms = List.copyOf(metonyms);
        sources = List.copyOf(sources);
    }

    /** Nothing known. */
    public static final GazetteerTables EMPTY = new GazetteerTables(List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of());

    /** These facts with others over them, as layers of a gazetteer lie. */
    public GazetteerTables under(GazetteerTables upper) {
        return Layers.merge(List.of(this, upper));
    }

    /** How much there is, for people: {@code 12 persons, 15 tenures, 3 states, 2 organisations, 4 places}. */
    public String summary() {
        return persons.size() + " persons, " + tenures.size() + " tenures, " + countries.size() + " states, "
                + organisations.size() + " organisations, " + places.size() + " places";
    }
}
