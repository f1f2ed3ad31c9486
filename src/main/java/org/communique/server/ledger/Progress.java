package org.communique.server.ledger;

/**
 * How far the first reading of a ledger has come.
 *
 * <p>Example: step 9 of 20, "who took part", after 1,240,000 statements.
 *
 * @param step
 *            which step is under way; 0 before the first
 * @param steps
 *            how many there are
 * @param what
 *            what is being read, for people
 * @param statements
 *            how many statements have been read
 */
public record Progress(int step, int steps, String what, long statements) {
    /** Before anything is read. */
    static final Progress NOTHING_YET = new Progress(0, LedgerReader.STEPS, "the dataset", 0);

    /** The next step. */
    Progress next(String of) {
        return new Progress(Math.min(step + 1, steps), steps, of, statements);
    }

    /** The same step after more statements. */
    Progress after(long more) {
        return new Progress(step, steps, what, statements + more);
    }
}
