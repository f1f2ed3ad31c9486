package org.communique.cli;

import java.util.Locale;
import java.util.Optional;
import org.communique.rdf.GraphFormat;
import org.communique.store.export.ListFormat;

/** What {@code export} writes: graphs as RDF, or encounters for other programs. */
enum ExportFormat {
    TURTLE, TRIG, NTRIPLES, NQUADS, JSONLD, RDFXML, CSV, DYADS, GRAPHML, PLOVER, QUICKSTATEMENTS, ICALENDAR;

    /** The RDF format; empty when it is none. */
    Optional<GraphFormat> graphs() {
        return GraphFormat.of(name());
    }

    /** The form for other programs; only when it is no RDF format. */
    ListFormat encounters() {
        return ListFormat.valueOf(name());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
