package org.communique.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.article.PublicationDate;

/**
 * Values of the earlier stages as RDF literals, in the lexical form that a store gives back.
 *
 * <p>Example: a confidence of 0.93 is {@code "0.93"^^xsd:decimal}; the publication date 2004 is
 * {@code "2004"^^xsd:gYear}.
 */
public final class Literals {
    /** True. */
    public static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    private static final int CONFIDENCE_DIGITS = 4;

    private Literals() {
    }

    /** A plain string. */
    public static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    /** A label; articles are read in English. */
    public static Node label(String value) {
        return NodeFactory.createLiteralLang(value, "en");
    }

    /** A confidence between 0 and 1, rounded to four digits; a decimal, since TDB2 rewrites doubles. */
    public static Node confidence(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        String lexical = rounded.scale() <= 0 ? rounded.toBigInteger() + ".0" : rounded.toPlainString();
        return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdecimal);
    }

    /** A whole number. */
    public static Node integer(int value) {
        return NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDinteger);
    }

    /** A calendar day. */
    public static Node day(LocalDate value) {
        return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate);
    }

    /** A day, month or year, as precise as it is known. */
    public static Node date(PublicationDate value) {
        XSDDatatype datatype = switch (value.precision()) {
            case DAY -> XSDDatatype.XSDdate;
            case MONTH -> XSDDatatype.XSDgYearMonth;
            case YEAR -> XSDDatatype.XSDgYear;
        };
        return NodeFactory.createLiteralDT(value.toString(), datatype);
    }

    /** A language tag in lower case. */
    public static Node language(String tag) {
        return text(tag.toLowerCase(Locale.ROOT));
    }
}
