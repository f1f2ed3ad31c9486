package org.communique.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.communique.event.ExtractionJson;
import org.communique.rdf.GraphFormat;

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

    /** What writes this format to the standard output of a command. */
    ExtractionOutput open(Reader reader, boolean withText, PrintWriter out) {
        return this == NDJSON
                ? new NdjsonOutput(new ExtractionJson(reader.gazetteerHash(), withText), out)
                : new GraphOutput(GraphFormat.valueOf(name()), withText, reader.run(), out);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
