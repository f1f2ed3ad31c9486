package org.communique.store.gazetteer;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.entity.gazetteer.PartialDate;
import org.communique.rdf.Reused;

/**
 * The vocabulary of Wikidata's RDF form, as far as the gazetteer speaks it.
 *
 * <p>Example: {@code direct("P39")} is {@code wdt:P39}, "position held"; a date known to the year is its first of January
 * with the precision 9.
 */
final class Wikidata {
    static final String PROP = "http://www.wikidata.org/prop/";
    static final String WIKIBASE = "http://wikiba.se/ontology#";
    static final Node STATEMENT = iri(WIKIBASE + "Statement");
    static final Node RANK = iri(WIKIBASE + "rank");
    static final Node NORMAL_RANK = iri(WIKIBASE + "NormalRank");
    static final Node TIME_VALUE = iri(WIKIBASE + "timeValue");
    static final Node TIME_PRECISION = iri(WIKIBASE + "timePrecision");
    static final Node ABOUT = iri("http://schema.org/about");
    static final Node IS_PART_OF = iri("http://schema.org/isPartOf");
    static final Node ENGLISH_WIKIPEDIA = iri("https://en.wikipedia.org/");
    static final Node SAME_AS = iri("http://www.w3.org/2002/07/owl#sameAs");
    static final String WKT = "http://www.opengis.net/ont/geosparql#wktLiteral";
    static final Node HUMAN = Reused.wikidata("Q5");
    static final Node SOVEREIGN_STATE = Reused.wikidata("Q3624078");
    static final Node ORGANISATION = Reused.wikidata("Q43229");
    static final Node INTERNATIONAL_ORGANISATION = Reused.wikidata("Q484652");
    static final Node CITY = Reused.wikidata("Q515");
    static final Node MALE = Reused.wikidata("Q6581097");
    static final Node FEMALE = Reused.wikidata("Q6581072");
    static final Node ACTING = Reused.wikidata("Q4676846");
    static final int DAY = 11;
    static final int MONTH = 10;
    static final int YEAR = 9;

    private Wikidata() {
    }

    /** A truthy statement: {@code wdt:}. */
    static Node direct(String property) {
        return iri(PROP + "direct/" + property);
    }

    /** From an item to its statement: {@code p:}. */
    static Node claim(String property) {
        return iri(PROP + property);
    }

    /** From a statement to its value: {@code ps:}. */
    static Node value(String property) {
        return iri(PROP + "statement/" + property);
    }

    /** From a statement to its value with precision: {@code psv:}. */
    static Node fullValue(String property) {
        return iri(PROP + "statement/value/" + property);
    }

    /** From a statement to a qualifier: {@code pq:}. */
    static Node qualifier(String property) {
        return iri(PROP + "qualifier/" + property);
    }

    /** From a statement to a qualifier with precision: {@code pqv:}. */
    static Node fullQualifier(String property) {
        return iri(PROP + "qualifier/value/" + property);
    }

    /** From a reference to what it says of itself: {@code pr:}. */
    static Node reference(String property) {
        return iri(PROP + "reference/" + property);
    }

    /** From a reference to a date with its precision: {@code prv:}. */
    static Node fullReference(String property) {
        return iri(PROP + "reference/value/" + property);
    }

    /** A date as Wikidata writes it. */
    static Node time(PartialDate date) {
        return NodeFactory.createLiteralDT(date.first() + "T00:00:00Z", XSDDatatype.XSDdateTime);
    }

    static int precision(PartialDate date) {
        return date.day() > 0 ? DAY : date.month() > 0 ? MONTH : YEAR;
    }

    /** Reads a date that Wikidata wrote; empty for dates before our era and what is no date. */
    static Optional<PartialDate> date(String lexical, int precision) {
        if (!lexical.matches("\\+?\\d{4}-\\d{2}-\\d{2}(T.*)?")) {
            return Optional.empty();
        }
        String day = lexical.replace("+", "").substring(0, 10);
        String known = precision >= DAY ? day : precision == MONTH ? day.substring(0, 7) : day.substring(0, 4);
        return PartialDate.parse(known).filter(PartialDate::exists)
                .filter(date -> date.first().isBefore(LocalDate.of(2200, 1, 1)));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
