package org.communique.rdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/**
 * The RDF formats that graphs are written in.
 *
 * <p>Example: {@code TRIG} keeps the named graph of each article and the reifiers; {@code JSONLD} is a view without
 * reifiers, since its writer has no triple terms.
 */
public enum GraphFormat {
    /** One graph, readable. */
    TURTLE(RDFFormat.TURTLE_PRETTY, false, true),
    /** Named graphs, readable. */
    TRIG(RDFFormat.TRIG_PRETTY, true, true),
    /** One graph, a statement a line. */
    NTRIPLES(RDFFormat.NTRIPLES_UTF8, false, true),
    /** Named graphs, a statement a line. */
    NQUADS(RDFFormat.NQUADS_UTF8, true, true),
    /** Named graphs as JSON, without reifiers. */
    JSONLD(RDFFormat.JSONLD_PRETTY, true, false),
    /** One graph as XML, without reifiers. */
    RDFXML(RDFFormat.RDFXML_PLAIN, false, false);

    private final RDFFormat format;
    private final boolean namedGraphs;
    private final boolean reifiers;

    GraphFormat(RDFFormat format, boolean namedGraphs, boolean reifiers) {
        this.format = format;
        this.namedGraphs = namedGraphs;
        this.reifiers = reifiers;
    }

    RDFFormat format() {
        return format;
    }

    /** Whether it can tell in which graph a statement stands. */
    public boolean hasNamedGraphs() {
        return namedGraphs;
    }

    /** Whether it can carry RDF 1.2 reifiers. */
    public boolean hasReifiers() {
        return reifiers;
    }

    /** The format as it is written on the command line: {@code turtle}, {@code jsonld}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that word; empty when there is none. */
    public static Optional<GraphFormat> of(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equalsIgnoreCase(word)).findFirst();
    }

    /** The words of all formats. */
    public static List<String> words() {
        return Arrays.stream(values()).map(GraphFormat::word).toList();
    }
}
