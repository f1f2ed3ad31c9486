package org.communique.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/**
 * The terms that Communiqué takes from other vocabularies: SEM, schema.org, PROV-O, W3C ORG, NIF, SKOS and Wikidata.
 *
 * <p>Example: an encounter is held at a {@link #HAS_PLACE} of SEM, an article is a {@link #NEWS_ARTICLE} of schema.org.
 */
public final class Reused {
    static {
        JenaSystem.init();
    }

    public static final String SCHEMA = "https://schema.org/";
    public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String ORG = "http://www.w3.org/ns/org#";
    public static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    public static final Node TYPE = iri(RDF + "type");
    public static final Node REIFIES = iri(RDF + "reifies");
    public static final Node LABEL = iri(RDFS + "label");
    public static final Node ALT_LABEL = iri(SKOS + "altLabel");
    public static final Node NOTATION = iri(SKOS + "notation");

    public static final Node NEWS_ARTICLE = iri(SCHEMA + "NewsArticle");
    public static final Node PERSON = iri(SCHEMA + "Person");
    public static final Node COUNTRY = iri(SCHEMA + "Country");
    public static final Node ORGANIZATION = iri(SCHEMA + "Organization");
    public static final Node PLACE = iri(SCHEMA + "Place");
    public static final Node HEADLINE = iri(SCHEMA + "headline");
    public static final Node IDENTIFIER = iri(SCHEMA + "identifier");
    public static final Node DATE_PUBLISHED = iri(SCHEMA + "datePublished");
    public static final Node DATE_MODIFIED = iri(SCHEMA + "dateModified");
    public static final Node PUBLISHER = iri(SCHEMA + "publisher");
    public static final Node NAME = iri(SCHEMA + "name");
    public static final Node LANGUAGE = iri(SCHEMA + "inLanguage");
    public static final Node SECTION = iri(SCHEMA + "articleSection");
    public static final Node SOFTWARE_VERSION = iri(SCHEMA + "softwareVersion");

    public static final Node POST = iri(ORG + "Post");
    public static final Node POST_IN = iri(ORG + "postIn");

    public static final Node MEMBERSHIP = iri(ORG + "Membership");
    public static final Node MEMBER = iri(ORG + "member");
    public static final Node MEMBER_OF = iri(ORG + "organization");
    public static final Node ROLE = iri(ORG + "role");
    public static final Node CITATION = iri(SCHEMA + "citation");
    public static final Node EXACT_MATCH = iri(SKOS + "exactMatch");
    public static final Node HAS_ACTOR = iri(SEM + "hasActor");
    public static final Node HAS_PLACE = iri(SEM + "hasPlace");
    public static final Node BEGIN = iri(SEM + "hasBeginTimeStamp");
    public static final Node END = iri(SEM + "hasEndTimeStamp");
    public static final Node COORDINATES = iri("http://www.wikidata.org/prop/direct/P625");

    public static final Node GENERATED_BY = iri(PROV + "wasGeneratedBy");
    public static final Node ASSOCIATED_WITH = iri(PROV + "wasAssociatedWith");
    public static final Node DERIVED_FROM = iri(PROV + "wasDerivedFrom");
    public static final Node GENERATED_AT = iri(PROV + "generatedAtTime");
    public static final Node SOFTWARE_AGENT = iri(PROV + "SoftwareAgent");

    public static final Node BEGIN_INDEX = iri(NIF + "beginIndex");
    public static final Node END_INDEX = iri(NIF + "endIndex");
    public static final Node ANCHOR_OF = iri(NIF + "anchorOf");

    private Reused() {
    }

    /** The Wikidata item with this identifier. */
    public static Node wikidata(String qid) {
        return iri(WIKIDATA + qid);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
