package org.communique.store.gazetteer;

import java.io.IOException;
import org.apache.jena.graph.Graph;

/** Something that answers CONSTRUCT queries. */
@FunctionalInterface
public interface Endpoint {
    /**
     * The triples that a query constructs.
     *
     * @throws IOException
     *             when it does not answer, or with something else, however often it was asked; the message is a sentence
     */
    Graph construct(String sparql) throws IOException;
}
