package org.communique.store.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.entity.gazetteer.GazetteerFolder;
import org.communique.entity.gazetteer.GazetteerTables;
import org.communique.entity.gazetteer.Layer;
import org.communique.entity.gazetteer.PartialDate;
import org.communique.entity.gazetteer.Sifted;

/**
 * Fetches a slice of Wikidata from an endpoint, page by page, and puts it in place of the refreshed layer in one step or
 * not at all.
 *
 * <p>Example: {@code new Refresh(endpoint, "https://query.wikidata.org/sparql", progress).into(folder, today)}. The
 * queries are {@code queries/gazetteer/*.rq}; their pages are counted by the offset of the inner SELECT, and the first
 * page without any triple is the last.
 */
public final class Refresh {
    private static final String FOLDER = "/org/communique/queries/gazetteer/";
    private static final int MOST_PAGES = 5000;
    private final Endpoint endpoint;
    private final String name;
    private final Consumer<String> progress;

    /**
     * A refresh.
     *
     * @param name
     *            what the endpoint is called, for the record of every fact
     * @param progress
     *            is told each page that came
     */
    public Refresh(Endpoint endpoint, String name, Consumer<String> progress) {
        this.endpoint = endpoint;
        this.name = name;
        this.progress = progress;
    }

    /**
     * Fetches all and replaces the layer.
     *
     * @param today
     *            the day on which a tenure without an end is known to last
     * @throws IOException
     *             when the endpoint fails, or what it gave is no slice of Wikidata; the layer is then as before
     */
    public Sifted into(GazetteerFolder folder, PartialDate today) throws IOException {
        Graph slice = GraphFactory.createDefaultGraph();
        for (String query : names()) {
            fetch(query, slice);
        }
        GazetteerTables tables = WikidataReader.read(slice, name, Optional.of(today));
        if (tables.tenures().isEmpty() || tables.persons().isEmpty()) {
            throw new IOException("The endpoint " + name + " knows no holder of an office (" + slice.size()
                    + " triples came); is it one with Wikidata's model? The gazetteer is as before.");
        }
        Sifted sifted = Sifted.of(tables);
        folder.replace(Layer.REFRESHED, sifted);
        return sifted;
    }

    private void fetch(String query, Graph slice) throws IOException {
        Query parsed = QueryFactory.create(resource(query + ".rq"));
        Pages pages = new Pages(parsed);
        for (int page = 0; page < MOST_PAGES; page++) {
            Graph triples = endpoint.construct(pages.text(page));
            if (triples.isEmpty()) {
                return;
            }
            triples.find().forEachRemaining(slice::add);
            progress.accept(query + ", page " + (page + 1) + ": " + triples.size() + " triples");
        }
        throw new IOException("The endpoint " + name + " gives " + query + " without end; the gazetteer is as before.");
    }

    /** The names of the queries, in their order. */
    public static List<String> names() throws IOException {
        return resource("index.txt").lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }

    private static String resource(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Refresh.class.getResourceAsStream(FOLDER + file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return String.join("\n", reader.lines().toList()) + "\n";
        }
    }
}
