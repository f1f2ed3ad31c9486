package org.communique.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/**
 * The terms of Communiqué's own ontology, {@code https://w3id.org/communique/ontology#}.
 *
 * <p>Example: {@link #MET} links Sergey Lavrov with Dmytro Kuleba. What each term means stands in
 * {@code ontology/communique.ttl}.
 */
public final class Cq {
    static {
        JenaSystem.init();
    }

    /** The namespace of the ontology. */
    public static final String NS = "https://w3id.org/communique/ontology#";

    // Classes
    public static final Node ENCOUNTER = term("Encounter");
    public static final Node ENCOUNTER_REPORT = term("EncounterReport");
    public static final Node ENTITY_REPORT = term("EntityReport");
    public static final Node PARTICIPATION = term("Participation");
    public static final Node PASSAGE = term("Passage");
    public static final Node RUN = term("Run");
    public static final Node GROUP = term("Group");

    // Of an article
    public static final Node TEXT = term("text");
    public static final Node CONTENT_HASH = term("contentHash");
    public static final Node EARLIER_CONTENT_HASH = term("earlierContentHash");
    public static final Node SKETCH_BAND = term("sketchBand");
    public static final Node NEAR_COPY_OF = term("nearCopyOf");
    public static final Node PUBLISHED_BASIS = term("publishedBasis");
    public static final Node BYLINE = term("byline");
    public static final Node DATELINE = term("dateline");

    // Of a passage
    public static final Node IN_ARTICLE = term("inArticle");
    public static final Node PART = term("part");

    // Of a report or an encounter
    public static final Node KIND = term("kind");
    public static final Node STATUS = term("status");
    public static final Node PARTICIPATION_OF = term("participation");
    public static final Node DATE_PRECISION = term("datePrecision");
    public static final Node DATE_TEXT = term("dateText");
    public static final Node DATE_BASIS = term("dateBasis");
    public static final Node PLACE_TEXT = term("placeText");
    public static final Node PLACE_SOURCE = term("placeSource");
    public static final Node IN_COUNTRY = term("inCountry");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node EVIDENCE = term("evidence");
    public static final Node TRIGGER = term("trigger");
    public static final Node FRAME = term("frame");
    public static final Node STATUS_REASON = term("statusReason");
    public static final Node ATTRIBUTION = term("attribution");

    // Of a participation
    public static final Node ACTOR = term("actor");
    public static final Node PARTICIPANT = term("participant");
    public static final Node ROLE = term("role");
    public static final Node OFFICE = term("office");
    public static final Node OFFICE_TITLE = term("officeTitle");
    public static final Node OFFICE_CLASS = term("officeClass");
    public static final Node REPRESENTS = term("represents");
    public static final Node SERVED = term("served");
    public static final Node END_BASIS = term("endBasis");
    public static final Node MEMBERSHIP = term("membership");
    public static final Node COUNTRY_CODE = term("countryCode");

    // Of a thing as one article names it
    public static final Node ENTITY_TYPE = term("entityType");
    public static final Node NAME = term("name");
    public static final Node GAZETTEER_LABEL = term("gazetteerLabel");
    public static final Node REFERS_TO = term("refersTo");
    public static final Node CANDIDATE = term("candidate");
    public static final Node REASON = term("reason");
    public static final Node MENTION = term("mention");

    // Of an encounter
    public static final Node REPORTED_BY = term("reportedBy");
    public static final Node WITNESSES = term("witnesses");
    public static final Node EXPLANATION = term("explanation");
    public static final Node CONTRADICTION = term("contradiction");
    public static final Node HISTORY = term("history");
    public static final Node JUDGEMENT_NOTE = term("judgementNote");
    public static final Node NAME_KEY = term("nameKey");

    // Shortcuts between participants, each carried by a reifier
    public static final Node MET = term("met");
    public static final Node SPOKE_WITH = term("spokeWith");
    public static final Node VISITED = term("visited");
    public static final Node HOSTED = term("hosted");
    public static final Node IN_ENCOUNTER = term("encounter");

    // Of what people decided
    public static final Node JUDGEMENT = term("Judgement");
    public static final Node JUDGEMENT_TARGET = term("JudgementTarget");
    public static final Node CORRECTED_FIELD = term("Correction");
    public static final Node VERDICT = term("verdict");
    public static final Node JUDGED_BY = term("judgedBy");
    public static final Node JUDGED_WHY = term("judgedWhy");
    public static final Node TARGET = term("target");
    public static final Node TARGET_ARTICLE = term("targetArticle");
    public static final Node TARGET_QUOTE = term("targetQuote");
    public static final Node TARGET_PARTICIPANT = term("targetParticipant");
    public static final Node JUDGED_THING = term("judgedThing");
    public static final Node JUDGED_NAME = term("judgedName");
    public static final Node SET_APART = term("setApart");
    public static final Node CORRECTION = term("correction");
    public static final Node FIELD = term("correctedField");
    public static final Node CORRECTED_FROM = term("correctedFrom");
    public static final Node CORRECTED_TO = term("correctedTo");
    public static final Node CORRECTED_LABEL = term("correctedLabel");
    public static final Node CORRECTED_COUNTRY = term("correctedCountry");
    public static final Node ACCEPTED = term("accepted");
    public static final Node REJECTED = term("rejected");

    // Of a run
    public static final Node GAZETTEER_HASH = term("gazetteerHash");
    public static final Node GAZETTEER_SCOPE = term("gazetteerScope");
    public static final Node SETTINGS = term("settings");

    private Cq() {
    }

    /** The term of the ontology with this local name. */
    public static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }

    /** The concept of a scheme, for example {@code concept("kind", "meeting")} is {@code cq:kind-meeting}. */
    public static Node concept(String scheme, String word) {
        return term(scheme + "-" + word);
    }

    /** The word of a concept: {@code meeting} of {@code cq:kind-meeting}. */
    public static String word(Node concept) {
        String iri = concept.getURI();
        return iri.substring(iri.indexOf('-', NS.length()) + 1);
    }
}
