package org.communique.entity.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One record over another of the same thing: the upper has the last word on what it knows, spellings are kept from both.
 *
 * <p>Example: "Kyiv" over "Kiev" is "Kyiv", also called "Kiev", with the inhabitants that the lower knows.
 */
final class Overlay {
    private Overlay() {
    }

    static CountryRecord country(CountryRecord lower, CountryRecord upper) {
        return new CountryRecord(upper.id(), known(upper.iso2(), lower.iso2()), known(upper.iso3(), lower.iso3()),
                upper.name(), known(upper.officialName(), lower.officialName()),
                spellings(upper.name(), upper.aliases(), lower.name(), lower.aliases()),
                spellings("", upper.demonyms(), "", lower.demonyms()), known(upper.capital(), lower.capital()),
                known(upper.capitalId(), lower.capitalId()), known(lower.status(), upper.status()),
                spellings("", upper.otherIds(), "", lower.otherIds()), upper.source());
    }

    static PersonRecord person(PersonRecord lower, PersonRecord upper) {
        return new PersonRecord(upper.id(), upper.name(),
                spellings(upper.name(), upper.aliases(), lower.name(), lower.aliases()),
                upper.birth().or(lower::birth), upper.death().or(lower::death), known(upper.gender(), lower.gender()),
                known(lower.country(), upper.country()), known(upper.page(), lower.page()), upper.source());
    }

    /** The class of an office that the lower layer knows was chosen with more care than one read off its label. */
    static PositionRecord position(PositionRecord lower, PositionRecord upper) {
        return new PositionRecord(upper.id(), upper.label(), known(upper.title(), lower.title()),
                known(lower.body(), upper.body()),
                lower.officeClass().startsWith("other") ? upper.officeClass() : lower.officeClass(), upper.source());
    }

    static PlaceRecord place(PlaceRecord lower, PlaceRecord upper) {
        return new PlaceRecord(upper.id(), upper.name(),
                spellings(upper.name(), upper.aliases(), lower.name(), lower.aliases()),
                known(upper.country(), lower.country()), upper.point().or(lower::point),
                Math.max(upper.population(), lower.population()), known(lower.placeClass(), upper.placeClass()),
                upper.capital() || lower.capital(), upper.source());
    }

    static OrganisationRecord organisation(OrganisationRecord lower, OrganisationRecord upper) {
        return new OrganisationRecord(upper.id(), upper.name(),
                spellings(upper.name(), upper.aliases(), lower.name(), lower.aliases()),
                known(lower.organisationClass(), upper.organisationClass()), known(upper.country(), lower.country()),
                upper.source());
    }

    private static String known(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static List<String> spellings(String name, List<String> upper, String below, List<String> lower) {
        Set<String> all = new LinkedHashSet<>();
        Stream.of(upper.stream(), Stream.of(below), lower.stream()).flatMap(one -> one).forEach(all::add);
        all.remove(name);
        all.remove("");
        return List.copyOf(all);
    }
}
