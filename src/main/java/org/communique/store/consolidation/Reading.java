package org.communique.store.consolidation;

import java.util.List;
import org.communique.rdf.Hashes;
import org.communique.rdf.Iris;

/** How reports of one encounter are read together. */
final class Reading {
    private Reading() {
    }

    static CanonicalEncounter of(List<Report> reports) {
        Report first = reports.getFirst();
        return new CanonicalEncounter(Iris.minted("encounter-" + Hashes.brief(first.iri().getURI())), reports,
                first.kind(), first.status(), first.attendances(), first.period(), first.site(), first.confidence(),
                1, List.of());
    }
}
