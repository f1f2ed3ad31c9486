package org.communique.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.communique.article.Article;
import org.communique.event.Extraction;
import org.communique.rdf.GraphWriter;
import org.communique.rdf.Iris;
import org.communique.store.judgement.Judging;
import org.communique.store.export.ListFormat;
import org.communique.store.export.Selection;
import org.communique.store.links.LinkFormat;
import org.communique.store.links.Links;
import org.communique.store.query.Answer;
import org.communique.store.query.QueryPack;
import org.communique.store.query.Question;
import org.communique.store.query.QuestionException;
import org.communique.store.validation.Finding;
import org.communique.store.validation.Validation;

/**
 * The dataset on disk that keeps what articles say, and what they say together.
 *
 * <p>Example: <pre>{@code
 * try (EncounterStore store = EncounterStore.open(Path.of("communique-data"))) {
 *     store.load(extractions, Loading.with(run));
 *     store.ask("who-met-whom", Map.of()).write(AnswerFormat.TABLE, System.out);
 * }
 * }</pre>
 *
 * <p>Its default graph, as queries see it, is the union of the articles' graphs, the consolidated graph and the
 * gazetteer. One process holds a dataset at a time; within it, reading and writing may go on in several threads.
 */
public final class EncounterStore implements AutoCloseable {
    private final DatasetGraph dataset;
    private final ArticleShelf shelf;
    private QueryPack questions = QueryPack.shipped();

    private EncounterStore(DatasetGraph dataset) {
        this.dataset = dataset;
        this.shelf = new ArticleShelf(dataset);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        UnionExecutor.install(dataset);
    }

    /**
     * Opens a dataset, making the folder when it is not there.
     *
     * @throws StoreUnavailableException
     *             when another process holds it, it was written by a newer version, or the folder cannot be written
     */
    public static EncounterStore open(Path folder) {
        DatasetGraph dataset = DatasetFolder.connect(folder);
        boolean fits = false;
        try {
            FormatVersion.check(dataset, folder);
            fits = true;
        } finally {
            if (!fits) {
                TDBInternal.expel(dataset);
            }
        }
        return new EncounterStore(dataset);
    }

    /**
     * Makes a dataset of what {@link #backup} wrote; gives the number of quads.
     *
     * @throws IOException
     *             when the folder has a dataset already, or the file is no backup; then nothing is left behind
     */
    public static long restore(Path file, Path folder) throws IOException {
        if (Files.isDirectory(folder) && !DatasetFolder.isEmpty(folder)) {
            throw new IOException(folder + " is not empty; restore into a folder that does not exist yet.");
        }
        if (!Files.isReadable(file)) {
            throw new IOException(file + " cannot be read; check its spelling.");
        }
        DatasetGraph dataset = DatasetFolder.connect(folder);
        boolean done = false;
        try {
            long quads = Archive.read(file, dataset);
            FormatVersion.check(dataset, folder);
            done = true;
            return quads;
        } finally {
            TDBInternal.expel(dataset);
            if (!done) {
                DatasetFolder.delete(folder);
            }
        }
    }

    /** A dataset that is gone when it is closed. */
    public static EncounterStore inMemory() {
        return new EncounterStore(DatabaseMgr.createDatasetGraph());
    }

    /** Whether this article is stored with the same content, so that it need not be read again. */
    public boolean holds(Article article) {
        return Txn.calculateRead(dataset, () -> shelf.holds(article));
    }

    /**
     * Stores what articles say, batch by batch; each batch is one transaction, in which the consolidated graph is
     * brought up to date too. An article that is stored already is skipped when its content is the same, else its graph
     * is replaced. Two articles of one identity: the last wins, and the summary names them.
     *
     * @param extractions
     *            read lazily, one batch at a time and outside of transactions
     */
    public LoadSummary load(Iterable<Extraction> extractions, Loading loading) {
        return new ArticleLoader(dataset, shelf, loading).load(extractions);
    }

    /**
     * Answers a question of the pack.
     *
     * @throws QuestionException
     *             when there is no such question or parameter, or a value cannot be read
     */
    public Answer ask(String name, Map<String, String> values) {
        return select(question(name).sparql(values));
    }

    /**
     * Answers a SELECT query.
     *
     * @throws QuestionException
     *             when it is no such query
     */
    public Answer select(String sparql) {
        try {
            Query query = QueryFactory.create(sparql);
            return Txn.calculateRead(dataset, () -> {
                try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
                    RowSet rows = exec.select();
                    return Answer.of(rows);
                }
            });
        } catch (QueryException e) {
            throw new QuestionException("The query cannot be read: " + e.getMessage(), e);
        }
    }

    /** The question of that name, with its parameters and text. */
    public Question question(String name) {
        return questions.named(name);
    }

    /** All questions that can be asked. */
    public List<Question> questions() {
        return questions.questions();
    }

    /** Adds questions of the user's own. */
    public void addQuestions(QueryPack pack) {
        questions = pack;
    }

    /**
     * Takes articles out, with everything that stood on them alone, in one transaction; gives those that are not there.
     *
     * @param names
     *            IRIs of articles, or the ids that they came with
     */
    public List<String> retract(Collection<String> names) {
        return Txn.calculateWrite(dataset, () -> {
            List<String> unknown = names.stream().filter(name -> shelf.named(name).isEmpty()).toList();
            List<Node> articles = names.stream().flatMap(name -> shelf.named(name).stream()).distinct().toList();
            Replacement replacement = new Replacement(dataset, articles);
            articles.forEach(shelf::remove);
            replacement.finish();
            return unknown;
        });
    }

    /** What there is, counted. */
    public Census census() {
        return Census.of(select(Census.query()));
    }

    /** Frees the room that changes left behind; takes as much again while it works. */
    public void compact() {
        DatabaseMgr.compact(dataset, true);
    }

    /**
     * Writes everything into one file, as of this moment; gives the number of quads.
     *
     * @throws IOException
     *             when the file exists or cannot be written
     */
    public long backup(Path file) throws IOException {
        return Archive.write(dataset, file);
    }

    /** What people decided, and how to decide. */
    public Judging judgements() {
        return new Judging(dataset);
    }

    /** Writes who and what is which item of Wikidata, how surely and why. */
    public void links(LinkFormat format, PrintWriter out) {
        Txn.executeRead(dataset, () -> Links.of(dataset).write(format, out));
    }

    /** Writes the graphs in an RDF format; the judgements only where they can stand in a graph of their own. */
    public void export(Export export, OutputStream out) {
        Txn.executeRead(dataset, () -> new GraphWriter(export.format()).withText(export.withText())
                .write(exported(export), out));
    }

    /** Writes the encounters that a selection takes in a form for other programs. */
    public void export(ListFormat format, Selection selection, OutputStream out) {
        Txn.executeRead(dataset, () -> format.write(dataset, selection, out));
    }

    /** What is not as the shapes of the ontology want it; empty for everything that was written here. */
    public List<Finding> validate() {
        return Txn.calculateRead(dataset, () -> Validation.shipped().findings(dataset));
    }

    private Iterator<Quad> exported(Export export) {
        List<Iterator<Quad>> graphs = new ArrayList<>();
        Iterator<Node> names = dataset.listGraphNodes();
        while (names.hasNext()) {
            Node name = names.next();
            boolean apart = name.equals(Iris.JUDGEMENTS) && !export.format().hasNamedGraphs();
            if (!apart && (export.withGazetteer() || !name.equals(Iris.GAZETTEER))) {
                graphs.add(dataset.find(name, Node.ANY, Node.ANY, Node.ANY));
            }
        }
        return Iter.flatMap(graphs.iterator(), quads -> quads);
    }

    /** The dataset itself, for the server; its default graph is the union for queries. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Lets go of the dataset, so that another process can open it. */
    @Override
    public void close() {
        TDBInternal.expel(dataset);
    }
}
