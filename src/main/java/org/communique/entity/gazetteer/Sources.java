package org.communique.entity.gazetteer;

import java.util.function.IntUnaryOperator;

/** Copies of records under other numbers of their sources. */
final class Sources {
    private Sources() {
    }

    /** The same facts, the numbers of their sources raised. */
    static GazetteerTables shifted(GazetteerTables t, int by) {
        return mapped(t, number -> number + by);
    }

    /** The same facts, the numbers of their sources replaced. */
    static GazetteerTables mapped(GazetteerTables t, IntUnaryOperator number) {
        return new GazetteerTables(
                t.countries().stream()
                        .map(c -> new CountryRecord(c.id(), c.iso2(), c.iso3(), c.name(), c.officialName(),
                                c.aliases(), c.demonyms(), c.capital(), c.capitalId(), c.status(), c.otherIds(),
                                number.applyAsInt(c.source())))
                        .toList(),
                t.persons().stream()
                        .map(p -> new PersonRecord(p.id(), p.name(), p.aliases(), p.birth(), p.death(), p.gender(),
                                p.country(), p.page(), number.applyAsInt(p.source())))
                        .toList(),
                t.positions().stream()
                        .map(p -> new PositionRecord(p.id(), p.label(), p.title(), p.body(), p.officeClass(),
                                number.applyAsInt(p.source())))
                        .toList(),
                t.tenures().stream()
                        .map(e -> new Tenure(e.person(), e.position(), e.start(), e.end(), e.endBasis(), e.asOf(),
                                e.acting(), e.disputed(), number.applyAsInt(e.source())))
                        .toList(),
                t.places().stream()
                        .map(p -> new PlaceRecord(p.id(), p.name(), p.aliases(), p.country(), p.point(),
                                p.population(), p.placeClass(), p.capital(), number.applyAsInt(p.source())))
                        .toList(),
                t.organisations().stream()
                        .map(o -> new OrganisationRecord(o.id(), o.name(), o.aliases(), o.organisationClass(),
                                o.country(), number.applyAsInt(o.source())))
                        .toList(),
                t.metonyms().stream()
                        .map(m -> new Metonym(m.surface(), m.target(), m.kind(), m.place(),
                                number.applyAsInt(m.source())))
                        .toList(),
                t.sources());
    }
}
