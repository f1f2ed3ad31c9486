package org.communique.store;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.communique.rdf.Iris;

/**
 * An index of all labels and other spellings, for {@code text:query} in SPARQL.
 *
 * <p>Example: {@code ?who text:query "cavusoglu"} finds Mevlüt Çavuşoğlu, {@code "kuliba~1"} finds Dmytro Kuleba.
 *
 * <p>It lies in memory and is made anew when the dataset has changed, so that loading stays as fast as it is and nothing
 * on disk can disagree with the graph.
 */
public final class LabelIndex {
    /** What queries that use the index write before {@code query}. */
    public static final String NAMESPACE = TextQuery.NS;

    private static final String FIELD = "label";
    /** Lucene says at each start that it would be faster with a module that is not final yet. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    /** A dataset that changes all the time is not read more than a tenth of the time. */
    private static final int PATIENCE = 10;

    private final DatasetGraph dataset;
    private final DatasetVersion version;
    private Optional<TextIndex> newest = Optional.empty();
    private long readAt = -1;
    private long begun;
    private Duration took = Duration.ZERO;

    /** The index of this dataset; nothing is read yet. */
    public LabelIndex(DatasetGraph dataset) {
        this.dataset = dataset;
        this.version = new DatasetVersion(dataset);
    }

    /** Lets a query that runs with this context use the index, which is brought up to date before. */
    public void giveTo(Context query) {
        query.set(TextQuery.textIndex, current());
    }

    private synchronized TextIndex current() {
        long now = version.getAsLong();
        boolean soon = readAt >= 0 && System.nanoTime() - begun < took.toNanos() * PATIENCE;
        if (newest.isPresent() && (now == readAt || soon)) {
            return newest.get();
        }
        begun = System.nanoTime();
        TextIndex index = empty();
        Txn.executeRead(dataset, () -> List.of(Iris.CONSOLIDATED, Iris.GAZETTEER).forEach(graph -> read(graph, index)));
        index.commit();
        took = Duration.ofNanos(System.nanoTime() - begun);
        readAt = now;
        newest = Optional.of(index);
        return index;
    }

    private static TextIndex empty() {
        EntityDefinition definition = new EntityDefinition("iri", FIELD, RDFS.label.asNode());
        definition.set(FIELD, SKOS.altLabel.asNode());
        TextIndexConfig config = new TextIndexConfig(definition);
        config.setAnalyzer(new FoldedWords());
        return new TextIndexLucene(new ByteBuffersDirectory(), config);
    }

    private void read(Node graph, TextIndex index) {
        for (Node property : List.of(RDFS.label.asNode(), SKOS.altLabel.asNode())) {
            Iterator<Quad> labels = dataset.find(graph, Node.ANY, property, Node.ANY);
            while (labels.hasNext()) {
                Quad quad = labels.next();
                if (quad.getSubject().isURI() && quad.getObject().isLiteral()) {
                    Entity entity = new Entity(quad.getSubject().getURI(), null);
                    entity.put(FIELD, quad.getObject().getLiteralLexicalForm());
                    index.addEntity(entity);
                }
            }
        }
    }

    /** Words without case and diacritics, in labels and in what is looked for, also where it ends in a star or a tilde. */
    private static final class FoldedWords extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, normalize(field, words));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream words) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(words));
        }
    }
}
