package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.communique.News;
import org.communique.store.EncounterStore;
import org.communique.store.query.Archive;
import org.junit.jupiter.api.Test;

class OntologyTest {
    private static final List<String> MAPPINGS = List.of("http://www.w3.org/2000/01/rdf-schema#subClassOf",
            "http://www.w3.org/2000/01/rdf-schema#subPropertyOf", "http://www.w3.org/2000/01/rdf-schema#seeAlso",
            Reused.SKOS + "closeMatch", Reused.SKOS + "exactMatch", Reused.SKOS + "relatedMatch",
            Reused.SKOS + "editorialNote");

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
    void everyTermOfAStoreIsDefined() {
        Set<Node> written = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        try (EncounterStore store = Archive.store()) {
            Txn.executeRead(store.dataset(), () -> store.dataset().find().forEachRemaining(quad -> {
                written.add(quad.getSubject());
                written.add(quad.getPredicate());
                written.add(quad.getObject());
            }));
        }
        written.removeIf(node -> !node.isURI() || !node.getURI().startsWith(Cq.NS));
        assertThat(written).hasSizeGreaterThan(40).allMatch(term -> ontology.contains(term, Node.ANY, Node.ANY));
    }

    @Test
    void everyClassAndPropertyIsMappedOrSaysThatNothingFits() {
        Set<Node> terms = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        for (String type : List.of("Class", "ObjectProperty", "DatatypeProperty")) {
            ontology.find(Node.ANY, Reused.TYPE, NodeFactory.createURI("http://www.w3.org/2002/07/owl#" + type))
                    .forEachRemaining(triple -> terms.add(triple.getSubject()));
        }
        assertThat(terms).allSatisfy(term -> assertThat(MAPPINGS).as(term.toString())
                .anyMatch(mapping -> ontology.contains(term, NodeFactory.createURI(mapping), Node.ANY)));
    }

    @Test
    void kindsAndStatusesHaveCodesOfPloverAndCameo() {
        Node notation = Reused.NOTATION;
        Set<String> codes = new TreeSet<>();
        for (String concept : List.of("kind-call", "kind-visit", "status-planned", "status-cancelled")) {
            ontology.find(Cq.term(concept), notation, Node.ANY)
                    .forEachRemaining(triple -> codes.add(concept + " " + triple.getObject().getLiteralLexicalForm()));
        }
        assertThat(codes).containsExactly("kind-call 041", "kind-call CONSULT/phone", "kind-visit 042",
                "kind-visit CONSULT/visit", "status-cancelled 164", "status-cancelled REJECT/meet",
                "status-planned 036", "status-planned AGREE/meet");
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
