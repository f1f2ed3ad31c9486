package org.communique.store.gazetteer;

import java.nio.file.NoSuchFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.GazetteerTables;
import org.communique.entity.gazetteer.PartialDate;
import org.communique.entity.gazetteer.TableImport;

/**
 * Reads what a user wants to add to the gazetteer: RDF of Wikidata's model in any syntax, or tables.
 *
 * <p>Example: a Turtle file with {@code wd:Q… p:P39 [ … ]}, the folder that {@code gazetteer build} wrote, or one
 * {@code tenures.tsv}.
 */
public final class GazetteerImport {
    private final Gazetteer known;
    private final Optional<PartialDate> today;

    /**
     * An import.
     *
     * @param known
     *            what is known already: tables may refer to its persons and offices
     * @param today
     *            the day on which a tenure without an end is known to last, where the file does not say
     */
    public GazetteerImport(Gazetteer known, Optional<PartialDate> today) {
        this.known = known;
        this.today = today;
    }

    /** The facts of one file or folder. */
    public GazetteerTables read(Path file) throws IOException {
        if (Files.isDirectory(file) || file.toString().endsWith(".tsv")) {
            return new TableImport(known).read(file);
        }
        return WikidataReader.read(graph(file), "file " + file.getFileName(), today);
    }

    private static Graph graph(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        Lang language = Optional.ofNullable(RDFLanguages.filenameToLang(file.toString()))
                .orElseThrow(() -> new IllegalArgumentException("The file " + file
                        + " is neither RDF nor a table; its name should end in one of .ttl .nt .nq .trig .rdf .jsonld .tsv."));
        try {
            DatasetGraph all = DatasetGraphFactory.create();
            RDFParser.source(file).lang(language).parse(all);
            Graph union = GraphFactory.createDefaultGraph();
            all.find().forEachRemaining(quad -> union.add(quad.asTriple()));
            return union;
        } catch (RiotException e) {
            throw new IllegalArgumentException("The file " + file + " cannot be read as " + language.getName() + ": "
                    + e.getMessage(), e);
        }
    }

}
