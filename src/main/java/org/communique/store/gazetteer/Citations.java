package org.communique.store.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.entity.gazetteer.Ids;
import org.communique.rdf.Cq;
import org.communique.rdf.Iris;
import org.communique.rdf.Reused;

/**
 * The things that articles speak of, by the properties that point to them.
 *
 * <p>Example: an article on Antalya cites {@code wd:Q58217}, {@code wd:Q24025631}, their offices and states, and
 * {@code wd:Q6487}.
 */
public final class Citations {
    private static final List<Node> POINTING = List.of(Cq.REFERS_TO, Cq.CANDIDATE, Cq.OFFICE, Cq.REPRESENTS,
            Cq.IN_COUNTRY, Reused.HAS_PLACE);
    private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    private Citations() {
    }

    /** What the graph of an article cites, sorted. */
    public static Set<Node> of(Graph article) {
        Set<Node> cited = new TreeSet<>(ORDER);
        for (Node property : POINTING) {
            article.find(Node.ANY, property, Node.ANY).forEachRemaining(triple -> cited.add(triple.getObject()));
        }
        return cited;
    }

    /** What all articles of a dataset cite, sorted. */
    static Set<Node> of(DatasetGraph dataset) {
        return of(dataset.getUnionGraph());
    }

    /** The identifier in the gazetteer for which a node may stand; empty for other nodes. */
    public static Optional<String> id(Node node) {
        if (!node.isURI()) {
            return Optional.empty();
        }
        String iri = node.getURI();
        if (iri.startsWith(Reused.WIKIDATA)) {
            return Optional.of(iri.substring(Reused.WIKIDATA.length())).filter(Ids::isQid);
        }
        return iri.startsWith(Iris.ID)
                ? Optional.of(Ids.LOCAL + iri.substring(Iris.ID.length()).replaceFirst("-", "/"))
                : Optional.empty();
    }
}
