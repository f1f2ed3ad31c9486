package org.communique.store.gazetteer;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.GazetteerTables;
import org.communique.entity.gazetteer.Tenure;
import org.communique.rdf.Cq;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Iris;
import org.communique.rdf.Literals;
import org.communique.rdf.Reused;

/**
 * The gazetteer graph of a dataset: what is known of the things that its articles cite, or the whole gazetteer.
 *
 * <p>Example: after an article on Antalya it describes Kuleba with all offices that he held, Ukraine and Antalya. It is
 * written once for each gazetteer, told by its hash, and anew when the hash has changed. To be called within a write
 * transaction.
 */
public final class GazetteerGraph {
    private static final Node DATASET = Iris.minted("dataset");
    private static final String WHOLE = "whole";
    private static final String CITED = "cited";
    private final DatasetGraph dataset;
    private final Gazetteer gazetteer;
    private final Graph graph;
    private final GazetteerDescription things;
    private final TenureStatements tenures;
    private final Set<String> described = new HashSet<>();

    /** The gazetteer graph of a dataset, to be filled from a gazetteer. */
    public GazetteerGraph(DatasetGraph dataset, Gazetteer gazetteer) {
        this.dataset = dataset;
        this.gazetteer = gazetteer;
        this.graph = dataset.getGraph(Iris.GAZETTEER);
        this.things = new GazetteerDescription(graph);
        this.tenures = new TenureStatements(graph, gazetteer);
    }

    /** Whether the graph was written from this gazetteer, and whole if that is wanted; may be asked in a read. */
    public boolean isCurrent(boolean whole) {
        GraphLookup state = new GraphLookup(dataset.getDefaultGraph());
        return state.text(DATASET, Cq.GAZETTEER_HASH).filter(gazetteer.hash()::equals).isPresent()
                && (!whole || isWhole(state));
    }

    /** Writes the graph anew from this gazetteer: what the articles cite, or all of it if that is or was wanted. */
    public void write(boolean whole) {
        Graph state = dataset.getDefaultGraph();
        boolean all = whole || isWhole(new GraphLookup(state));
        dataset.deleteAny(Iris.GAZETTEER, Node.ANY, Node.ANY, Node.ANY);
        described.clear();
        state.remove(DATASET, Cq.GAZETTEER_HASH, Node.ANY);
        state.remove(DATASET, Cq.GAZETTEER_SCOPE, Node.ANY);
        state.add(DATASET, Cq.GAZETTEER_HASH, Literals.text(gazetteer.hash()));
        state.add(DATASET, Cq.GAZETTEER_SCOPE, Literals.text(all ? WHOLE : CITED));
        if (all) {
            everything(gazetteer.tables());
        }
        describe(Citations.of(dataset));
    }

    private static boolean isWhole(GraphLookup state) {
        return state.text(DATASET, Cq.GAZETTEER_SCOPE).filter(WHOLE::equals).isPresent();
    }

    private void everything(GazetteerTables all) {
        all.countries().forEach(things::country);
        all.persons().forEach(things::person);
        all.positions().forEach(things::position);
        all.tenures().forEach(tenures::describe);
        all.places().forEach(things::place);
        all.organisations().forEach(things::organisation);
    }

    /** Describes what is cited, as far as the gazetteer knows it and the graph does not yet. */
    public void describe(Collection<Node> cited) {
        Graph consolidated = dataset.getGraph(Iris.CONSOLIDATED);
        for (Node node : new LinkedHashSet<>(cited)) {
            Citations.id(node).ifPresent(id -> {
                thing(id);
                relabel(node, consolidated);
            });
        }
    }

    private void thing(String id) {
        if (!described.add(id) || graph.contains(Iris.ofGazetteer(id), Reused.LABEL, Node.ANY)) {
            return;
        }
        gazetteer.person(id).ifPresentOrElse(person -> {
            things.person(person);
            thing(person.country());
            gazetteer.tenuresOf(id).forEach(this::tenure);
        }, () -> gazetteer.country(id).filter(country -> country.id().equals(id)).ifPresentOrElse(things::country,
                () -> gazetteer.organisation(id).ifPresentOrElse(things::organisation,
                        () -> gazetteer.place(id).ifPresentOrElse(things::place,
                                () -> gazetteer.position(id).ifPresent(things::position)))));
    }

    private void tenure(Tenure tenure) {
        thing(tenure.position().id());
        thing(tenure.position().body());
        tenures.describe(tenure);
    }

    /** What the gazetteer calls a thing is its label everywhere, so that nothing has two. */
    private void relabel(Node node, Graph consolidated) {
        new GraphLookup(graph).value(node, Reused.LABEL).ifPresent(label -> {
            GraphLookup known = new GraphLookup(consolidated);
            known.values(node, Reused.LABEL).stream().filter(other -> !other.equals(label)).toList().forEach(other -> {
                consolidated.remove(node, Reused.LABEL, other);
                consolidated.remove(node, Reused.ALT_LABEL, label);
                consolidated.add(node, Reused.LABEL, label);
                consolidated.add(node, Reused.ALT_LABEL, other);
            });
        });
    }
}
