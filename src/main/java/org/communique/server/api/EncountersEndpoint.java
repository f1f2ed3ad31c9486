package org.communique.server.api;

import java.util.List;
import org.communique.server.ledger.Entry;

/**
 * The encounters of a selection as a list: {@code GET /api/encounters?from=2022&kind=talks}.
 *
 * <p>Example: the talks of 2022, the newest first, fifty at a time.
 */
public final class EncountersEndpoint implements Endpoint {
    private static final int PAGE = 50;

    /** How many there are in all, and those from the offset on. */
    public record Listing(int total, int offset, List<EncounterBrief> encounters) {
    }

    @Override
    public Listing answer(Ask ask) {
        List<Entry> entries = ask.ledger().entries(ask.selection());
        return new Listing(entries.size(), ask.offset(), entries.stream().skip(ask.offset())
                .limit(ask.number("limit", PAGE)).map(EncounterBrief::of).toList());
    }
}
