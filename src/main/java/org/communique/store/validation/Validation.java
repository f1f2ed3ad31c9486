package org.communique.store.validation;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.rdf.Iris;
import org.communique.rdf.Prefixes;

/**
 * Holds graphs to the shapes.
 *
 * <p>Example: {@code Validation.shipped().findings(dataset)} is empty for everything that Communiqué wrote.
 */
public final class Validation {
    private final Shapes shapes;

    private Validation(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The shapes that come with Communiqué. */
    public static Validation shipped() {
        return new Validation(Shapes.parse(RDFDataMgr.loadGraph("org/communique/ontology/shapes.ttl")));
    }

    /** What is wrong with the graphs of a dataset together, the gazetteer left out; sorted. Within a transaction. */
    public List<Finding> findings(DatasetGraph dataset) {
        Graph together = GraphFactory.createDefaultGraph();
        dataset.find().forEachRemaining(quad -> {
            if (!quad.getGraph().equals(Iris.GAZETTEER)) {
                together.add(quad.asTriple());
            }
        });
        return findings(together);
    }

    /**
     * What is wrong with RDF files read together.
     *
     * @throws IllegalArgumentException
     *             when one is no RDF; it names the file
     */
    public List<Finding> findings(List<Path> files) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (Path file : files) {
            Lang language = RDFLanguages.filenameToLang(file.toString(), Lang.TURTLE);
            try {
                RDFParser.source(file).lang(language).parse(dataset);
            } catch (RiotException e) {
                throw new IllegalArgumentException(file + " cannot be read as " + language.getName() + ": "
                        + e.getMessage(), e);
            }
        }
        return findings(dataset);
    }

    /** What is wrong with a graph, sorted. */
    public List<Finding> findings(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream().map(Validation::finding).distinct()
                .sorted().toList();
    }

    private static Finding finding(ReportEntry entry) {
        Node value = entry.value();
        return new Finding(Prefixes.shortened(entry.focusNode()), entry.message(),
                value == null || value.equals(entry.focusNode()) ? "" : words(value));
    }

    private static String words(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : Prefixes.shortened(value);
    }
}
