package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.communique.News;
import org.junit.jupiter.api.Test;

class OntologyTest {
    private final Graph ontology = RDFParser.source("ontology/communique.ttl").toGraph();

    @Test
    void everyTermHasLabelDefinitionAndHome() {
        Set<Node> terms = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        ontology.find().forEachRemaining(triple -> terms.add(triple.getSubject()));
        terms.removeIf(term -> !term.isURI() || !term.getURI().startsWith(Cq.NS));
        Node definition = NodeFactory.createURI(Reused.SKOS + "definition");
        assertThat(terms).hasSizeGreaterThan(50).allSatisfy(term -> {
            assertThat(ontology.contains(term, Reused.LABEL, Node.ANY)).as("label of " + term).isTrue();
            assertThat(ontology.contains(term, definition, Node.ANY)).as("definition of " + term).isTrue();
        });
    }

    @Test
    void everyTermThatIsWrittenIsDefined() {
        List<ArticleGraph> graphs = List.of(News.antalya(), News.antalyaPlanned(), News.call()).stream()
                .map(new ArticleGraphBuilder(News.RUN)::build).toList();
        Set<Node> written = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        for (ArticleGraph graph : graphs) {
            graph.graph().find().forEachRemaining(triple -> {
                written.add(triple.getPredicate());
                written.add(triple.getObject());
            });
        }
        written.removeIf(node -> !node.isURI() || !node.getURI().startsWith(Cq.NS));
        assertThat(written).allMatch(term -> ontology.contains(term, Node.ANY, Node.ANY));
    }

    @Test
    void everyConstantIsDefined() throws IllegalAccessException {
        for (var field : Cq.class.getFields()) {
            if (field.getType() == Node.class) {
                Node term = (Node) field.get(null);
                assertThat(ontology.contains(term, Node.ANY, Node.ANY)).as(term.toString()).isTrue();
            }
        }
    }
}
