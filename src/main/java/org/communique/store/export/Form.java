package org.communique.store.export;

import java.io.PrintWriter;
import java.util.List;

/** A form in which encounters are written; each takes them all at once. */
interface Form {
    /** Writes the encounters, in the order given. */
    void write(List<Happening> encounters, PrintWriter out);
}
