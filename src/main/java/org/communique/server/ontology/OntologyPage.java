package org.communique.server.ontology;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.rdf.Cq;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Prefixes;
import org.communique.rdf.Reused;
import org.communique.server.pages.PlainPage;

/**
 * The page of the ontology: classes, properties, codes and concepts, each with label, definition, example and mappings.
 *
 * <p>Example: {@code /ontology#met} is the term {@code cq:met}, so that its IRI opens where it is explained.
 */
final class OntologyPage {
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final Map<String, String> SECTIONS = new LinkedHashMap<>();
    private static final Map<String, String> FACTS = new LinkedHashMap<>();

    static {
        SECTIONS.put(OWL + "Class", "Classes");
        SECTIONS.put(OWL + "ObjectProperty", "Properties that link");
        SECTIONS.put(OWL + "DatatypeProperty", "Properties with values");
        SECTIONS.put(RDF + "Property", "Properties that link or have values");
        SECTIONS.put(RDFS + "Datatype", "Codes");
        SECTIONS.put(Reused.SKOS + "ConceptScheme", "Schemes");
        SECTIONS.put(Reused.SKOS + "Concept", "Concepts");
        FACTS.put(RDFS + "domain", "said of");
        FACTS.put(RDFS + "range", "value");
        FACTS.put(RDFS + "subClassOf", "a kind of");
        FACTS.put(RDFS + "subPropertyOf", "a special case of");
        FACTS.put(Reused.SKOS + "inScheme", "scheme");
        FACTS.put(Reused.SKOS + "notation", "codes");
        FACTS.put(Reused.SKOS + "exactMatch", "same as");
        FACTS.put(Reused.SKOS + "closeMatch", "close to");
        FACTS.put(Reused.SKOS + "relatedMatch", "related to");
        FACTS.put(RDFS + "seeAlso", "see also");
        FACTS.put(Reused.SKOS + "note", "note");
        FACTS.put(Reused.SKOS + "editorialNote", "note");
    }

    private final GraphLookup ontology;

    OntologyPage(Graph ontology) {
        this.ontology = new GraphLookup(ontology);
    }

    /** The whole page; everything of the ontology is escaped. */
    String html() {
        StringBuilder content = new StringBuilder("""
                <p>Namespace <code>https://w3id.org/communique/ontology#</code>, prefix <code>cq:</code>.
                As <a href="/ontology.ttl">Turtle</a>; its <a href="/ontology/shapes.ttl">shapes</a>.</p>
                <nav class="row" aria-label="Parts">
                """);
        SECTIONS.forEach((type, heading) -> content.append("<a class=\"button\" href=\"#").append(anchor(heading))
                .append("\">").append(heading).append("</a>\n"));
        content.append("</nav>\n");
        SECTIONS.forEach((type, heading) -> section(content, type, heading));
        return PlainPage.html("ontology", "The Communiqué ontology",
                "Who met whom, where and when, in what office, and which sentence of which article says so.",
                content.toString());
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private void section(StringBuilder page, String type, String heading) {
        List<Node> terms = ontology.subjects(Reused.TYPE, NodeFactory.createURI(type)).stream()
                .filter(term -> term.isURI() && term.getURI().startsWith(Cq.NS))
                .sorted(Comparator.comparing(Node::getURI)).toList();
        page.append("<section class=\"panel terms\" id=\"").append(anchor(heading)).append("\">\n<h2>").append(heading)
                .append("</h2>\n<dl>\n");
        terms.forEach(term -> term(page, term));
        page.append("</dl>\n</section>\n");
    }

    private void term(StringBuilder page, Node term) {
        String name = term.getURI().substring(Cq.NS.length());
        page.append("<dt id=\"").append(escaped(name)).append("\"><code>cq:").append(escaped(name))
                .append("</code> <span class=\"muted\">").append(escaped(text(term, RDFS + "label")))
                .append("</span></dt>\n<dd><p>")
                .append(escaped(text(term, Reused.SKOS + "definition"))).append("</p>\n");
        ontology.texts(term, NodeFactory.createURI(Reused.SKOS + "example")).forEach(
                example -> page.append("<p>Example: <code>").append(escaped(example)).append("</code></p>\n"));
        FACTS.forEach((property, words) -> facts(page, term, property, words));
        page.append("</dd>\n");
    }

    private void facts(StringBuilder page, Node term, String property, String words) {
        List<Node> values = ontology.values(term, NodeFactory.createURI(property));
        if (!values.isEmpty()) {
            page.append("<p class=\"small\"><span class=\"muted\">").append(words).append("</span> ")
                    .append(String.join(", ", values.stream().sorted(Comparator.comparing(Prefixes::shortened))
                            .map(OntologyPage::value).toList()))
                    .append("</p>\n");
        }
    }

    private static String value(Node node) {
        if (node.isLiteral()) {
            String type = Prefixes.shortened(NodeFactory.createURI(node.getLiteralDatatypeURI()));
            return escaped(node.getLiteralLexicalForm())
                    + (type.startsWith("cq:") ? " (" + escaped(type.substring(3)).toUpperCase(Locale.ROOT) + ")" : "");
        }
        String iri = node.toString();
        String href = iri.startsWith(Cq.NS) ? "#" + iri.substring(Cq.NS.length()) : iri;
        return "<a href=\"" + escaped(href) + "\">" + escaped(Prefixes.shortened(node)) + "</a>";
    }

    private String text(Node term, String property) {
        return ontology.text(term, NodeFactory.createURI(property)).orElse("");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
