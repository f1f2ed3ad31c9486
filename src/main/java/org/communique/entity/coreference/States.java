package org.communique.entity.coreference;

import java.util.Optional;
import org.communique.entity.gazetteer.CountryRecord;
import org.communique.entity.gazetteer.Gazetteer;

/** Tells states from organisations of states, which have codes too: "EU" stands for no state. */
final class States {
    private States() {
    }

    /** The state of an identifier; empty for an organisation. */
    static Optional<CountryRecord> of(Gazetteer gazetteer, String id) {
        return gazetteer.country(id).filter(c -> !c.status().equals("supranational"));
    }
}
