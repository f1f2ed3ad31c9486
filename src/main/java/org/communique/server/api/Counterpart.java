package org.communique.server.api;

import java.util.Optional;
import org.communique.server.ledger.Tallies.Counted;
import org.communique.server.ledger.Tally;
import org.communique.server.ledger.Thing;

/**
 * Whom somebody met: how often, first and last.
 *
 * <p>Example: for Lavrov: Kuleba, met once, spoke never, first and last on 2022-03-10.
 *
 * @param who
 *            the other one
 * @param met
 *            how often in one place
 * @param spoke
 *            how often from afar
 * @param first
 *            the first day known
 * @param last
 *            the last day known
 */
public record Counterpart(ThingBrief who, int met, int spoke, Optional<String> first, Optional<String> last) {

    static Counterpart of(Counted<Thing> counted) {
        Tally tally = counted.tally();
        return new Counterpart(ThingBrief.of(counted.what()), tally.met(), tally.spoke(), tally.first(), tally.last());
    }
}
