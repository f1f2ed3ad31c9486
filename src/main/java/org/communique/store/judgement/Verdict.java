package org.communique.store.judgement;

import java.util.Locale;

/** What kind of decision a judgement is. */
public enum Verdict {
    /** It is right as it stands. */
    ACCEPT,
    /** There is no such encounter. */
    REJECT,
    /** Several encounters are one. */
    MERGE,
    /** Some reports tell of another encounter than the rest. */
    SPLIT,
    /** It took place, but something of it was read wrongly. */
    CORRECT;

    /** Its word in files and graphs: {@code reject}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What was done, for people: {@code rejected}. */
    String past() {
        return switch (this) {
            case ACCEPT -> "accepted";
            case REJECT -> "rejected";
            case MERGE -> "merged";
            case SPLIT -> "split";
            case CORRECT -> "corrected";
        };
    }
}
