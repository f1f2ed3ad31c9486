package org.communique.rdf;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The prefixes that graphs and queries are written with. */
public final class Prefixes {
    /** Prefix to namespace, sorted by prefix. */
    public static final Map<String, String> ALL = all();

    private Prefixes() {
    }

    /** An IRI with its prefix where one fits and the rest can stand after it; else the IRI; a triple term in full. */
    public static String shortened(Node node) {
        if (!node.isURI()) {
            return node.toString();
        }
        String iri = node.getURI();
        return ALL.entrySet().stream().filter(prefix -> iri.startsWith(prefix.getValue()))
                .max(Comparator.comparingInt(prefix -> prefix.getValue().length()))
                .filter(prefix -> iri.indexOf('/', prefix.getValue().length()) < 0)
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length())).orElse(iri);
    }

    /** The IRI that a name with one of the prefixes stands for; anything else as it is. */
    public static String expanded(String name) {
        int colon = name.indexOf(':');
        String namespace = colon < 0 ? "" : ALL.getOrDefault(name.substring(0, colon), "");
        return namespace.isEmpty() ? name : namespace + name.substring(colon + 1);
    }

    /** The node of a prefixed name: {@code iri("ps:P39")}. */
    public static Node iri(String prefixed) {
        int colon = prefixed.indexOf(':');
        return NodeFactory.createURI(Objects.requireNonNull(ALL.get(prefixed.substring(0, colon)), prefixed)
                + prefixed.substring(colon + 1));
    }

    private static Map<String, String> all() {
        Map<String, String> prefixes = new TreeMap<>();
        prefixes.put("cq", Cq.NS);
        prefixes.put("cqid", Iris.ID);
        prefixes.put("cqg", Iris.GRAPH);
        prefixes.put("schema", Reused.SCHEMA);
        prefixes.put("sem", Reused.SEM);
        prefixes.put("prov", Reused.PROV);
        prefixes.put("org", Reused.ORG);
        prefixes.put("nif", Reused.NIF);
        prefixes.put("skos", Reused.SKOS);
        prefixes.put("wd", Reused.WIKIDATA);
        prefixes.put("wdt", "http://www.wikidata.org/prop/direct/");
        prefixes.put("p", "http://www.wikidata.org/prop/");
        prefixes.put("ps", "http://www.wikidata.org/prop/statement/");
        prefixes.put("pq", "http://www.wikidata.org/prop/qualifier/");
        prefixes.put("psv", "http://www.wikidata.org/prop/statement/value/");
        prefixes.put("pqv", "http://www.wikidata.org/prop/qualifier/value/");
        prefixes.put("pr", "http://www.wikidata.org/prop/reference/");
        prefixes.put("wikibase", "http://wikiba.se/ontology#");
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return Collections.unmodifiableMap(prefixes);
    }
}
