package org.communique.server.api;

import org.communique.server.ledger.LiveLedger;
import org.communique.server.ledger.Progress;

/**
 * How far a server that was just started has read its dataset: {@code GET /api/progress}.
 *
 * <p>Example: {@code {"ready":false,"step":9,"steps":20,"what":"who took part","statements":1240000}}.
 */
public final class ProgressEndpoint implements Endpoint {
    private final LiveLedger ledger;

    /** Tells of this ledger. */
    public ProgressEndpoint(LiveLedger ledger) {
        this.ledger = ledger;
    }

    /** Whether pages are answered, and what is being read until then. */
    public record Reading(boolean ready, int step, int steps, String what, long statements) {
    }

    @Override
    public Reading answer(Ask ask) {
        Progress progress = ledger.progress();
        return new Reading(ledger.isRead(), progress.step(), progress.steps(), progress.what(),
                progress.statements());
    }
}
