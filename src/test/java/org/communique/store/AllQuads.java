package org.communique.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.rdf.Cq;

/** All that a store holds, for tests that compare stores. */
public final class AllQuads {
    private AllQuads() {
    }

    /** The quads of a store, but for those that say that an article had earlier contents, which is told on purpose. */
    public static Set<Quad> of(EncounterStore store) {
        return Txn.calculateRead(store.dataset(), () -> {
            Set<Quad> all = new HashSet<>();
            store.dataset().find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(all::add);
            all.removeIf(quad -> quad.getPredicate().equals(Cq.EARLIER_CONTENT_HASH));
            return all;
        });
    }
}
