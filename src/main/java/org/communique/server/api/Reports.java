package org.communique.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.server.api.MarkedText.Mark;
import org.communique.server.api.MarkedText.Piece;
import org.communique.server.ledger.Keys;
import org.communique.server.ledger.NamedQuery;
import org.communique.server.ledger.Row;

/**
 * The reports of an encounter, each with the sentence that says so marked in its paragraph.
 *
 * <p>Example: the Antalya talks: two reports, one of them a preview that calls them planned.
 */
final class Reports {
    private final DatasetGraph dataset;

    Reports(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** What one article says of an encounter. */
    public record Report(String iri, Source source, String kind, String status, Optional<Double> confidence,
            Reasons reasons, List<List<Piece>> title, List<List<Piece>> paragraphs) {
    }

    /** The article. */
    public record Source(String iri, String href, Optional<String> address, Optional<String> headline,
            Optional<String> publisher, Optional<String> published, Optional<String> publishedBasis,
            Optional<String> byline) {
        static Source of(Row row) {
            String iri = row.required("article");
            return new Source(iri, "/article/" + Keys.of(iri), address(iri, row), row.text("headline"),
                    row.text("publisher"), row.text("published"), row.text("publishedBasis"), row.text("byline"));
        }

        /** Only an address of the web is a link; the IRI of a file or a script never is. */
        private static Optional<String> address(String iri, Row row) {
            boolean web = (iri.startsWith("http://") || iri.startsWith("https://"))
                    && !iri.startsWith("https://w3id.org/communique/");
            return web ? Optional.of(iri) : row.text("identifier").filter(id -> id.startsWith("https://"));
        }
    }

    /** Why it was read so: date, place and status, in words. */
    public record Reasons(Optional<String> statusReason, Optional<String> attribution, Optional<String> frame,
            Dated date, Optional<String> placeText, Optional<String> placeSource) {
        static Reasons of(Row row) {
            return new Reasons(row.text("statusReason"), row.text("attribution"), row.text("frame"),
                    new Dated(row.text("dateText"), row.text("start"), row.text("end"), row.word("datePrecision"),
                            row.text("dateBasis")),
                    row.text("placeText"), row.text("placeSource"));
        }
    }

    /** The words of the text, the days they were resolved to, and why. */
    public record Dated(Optional<String> text, Optional<String> start, Optional<String> end,
            Optional<String> precision, Optional<String> basis) {
    }

    /** Must be called within a transaction. */
    List<Report> of(String encounter) {
        List<Report> reports = new ArrayList<>();
        NamedQuery.of("reports").each(dataset, Map.of("encounter", NodeFactory.createURI(encounter)), row -> {
            if (reports.stream().noneMatch(report -> report.iri().equals(row.required("report")))) {
                reports.add(report(row));
            }
        });
        return reports;
    }

    private Report report(Row row) {
        Node article = row.node("article").orElseThrow();
        List<Mark> title = new ArrayList<>();
        List<Mark> body = new ArrayList<>();
        NamedQuery.of("passages").each(dataset, Map.of("article", article, "report", row.node("report").orElseThrow()),
                passage -> ("title".equals(passage.required("part")) ? title : body).add(mark(passage)));
        return new Report(row.required("report"), Source.of(row), row.word("kind").orElse(""),
                row.word("status").orElse(""), row.number("confidence"), Reasons.of(row),
                MarkedText.paragraphs(row.text("headline").orElse(""), title, false),
                MarkedText.paragraphs(row.text("text").orElse(""), evidenceOnly(body), false));
    }

    private static Mark mark(Row passage) {
        return new Mark(passage.required("use"), passage.number("start").orElseThrow().intValue(),
                passage.number("end").orElseThrow().intValue());
    }

    /** Where somebody is named outside of the evidence is no reason to show that paragraph. */
    private static List<Mark> evidenceOnly(List<Mark> marks) {
        return marks.stream().filter(mark -> "evidence".equals(mark.use()) || marks.stream()
                .anyMatch(other -> "evidence".equals(other.use()) && other.covers(mark.start(), mark.end()))).toList();
    }
}
