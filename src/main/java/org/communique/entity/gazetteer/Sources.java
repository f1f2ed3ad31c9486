package org.communique.entity.gazetteer;

/** Copies of records under other numbers of their sources. */
final class Sources {
    private Sources() {
    }

    /** The same facts, the numbers of their sources raised. */
    static GazetteerTables shifted(GazetteerTables t, int by) {
        return new GazetteerTables(
                t.countries().stream()
                        .map(c -> new CountryRecord(c.id(), c.iso2(), c.iso3(), c.name(), c.officialName(),
                                c.aliases(), c.demonyms(), c.capital(), c.capitalId(), c.status(), c.otherIds(),
                                c.source() + by))
                        .toList(),
                t.persons().stream()
                        .map(p -> new PersonRecord(p.id(), p.name(), p.aliases(), p.birth(), p.death(), p.gender(),
                                p.country(), p.page(), p.source() + by))
                        .toList(),
                t.positions().stream()
                        .map(p -> new PositionRecord(p.id(), p.label(), p.title(), p.body(), p.officeClass(),
                                p.source() + by))
                        .toList(),
                t.tenures().stream()
                        .map(e -> new Tenure(e.person(), e.position(), e.start(), e.end(), e.endBasis(), e.asOf(),
                                e.acting(), e.disputed(), e.source() + by))
                        .toList(),
                t.places().stream()
                        .map(p -> new PlaceRecord(p.id(), p.name(), p.aliases(), p.country(), p.point(),
                                p.population(), p.placeClass(), p.capital(), p.source() + by))
                        .toList(),
                t.organisations().stream()
                        .map(o -> new OrganisationRecord(o.id(), o.name(), o.aliases(), o.organisationClass(),
                                o.country(), o.source() + by))
                        .toList(),
                t.metonyms().stream()
                        .map(m -> new Metonym(m.surface(), m.target(), m.kind(), m.place(), m.source() + by))
                        .toList(),
                t.sources());
    }
}
