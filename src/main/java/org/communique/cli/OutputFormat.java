package org.communique.cli;

import java.util.Locale;

/** What {@code extract} prints: the lines of the NDJSON contract, or RDF. */
enum OutputFormat {
    /** One line of JSON an article. */
    NDJSON,
    /** One graph, readable. */
    TURTLE,
    /** Named graphs, readable. */
    TRIG,
    /** One graph, a statement a line. */
    NTRIPLES,
    /** Named graphs, a statement a line. */
    NQUADS,
    /** Named graphs as JSON, without reifiers. */
    JSONLD;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
