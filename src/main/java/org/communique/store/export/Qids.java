package org.communique.store.export;

import java.util.Optional;
import org.communique.rdf.Reused;

/** The identifiers of Wikidata within IRIs: {@code Q58217} of {@code http://www.wikidata.org/entity/Q58217}. */
final class Qids {
    private Qids() {
    }

    static Optional<String> of(String iri) {
        return Optional.of(iri).filter(some -> some.startsWith(Reused.WIKIDATA + "Q"))
                .map(some -> some.substring(Reused.WIKIDATA.length()));
    }
}
