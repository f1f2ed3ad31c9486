package org.communique.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Part;
import org.communique.document.TextSpan;
import org.communique.entity.Entity;
import org.communique.event.Encounter;
import org.communique.event.EncounterTime;
import org.communique.event.Evidence;
import org.communique.event.Extraction;
import org.communique.event.Participant;
import org.communique.server.api.MarkedText.Mark;
import org.communique.server.api.MarkedText.Piece;

/**
 * What was read out of an article, with its text marked.
 *
 * <p>Example: the pasted Antalya report: its paragraphs, in which the lead is marked {@code encounter-1}, and the talks
 * with their participants, day and place. The marks of a piece are the ids of encounters, and the types of entities.
 *
 * @param source
 *            headline, date and publisher as they were understood
 * @param title
 *            the headline, marked
 * @param paragraphs
 *            the body, marked
 * @param encounters
 *            in reading order
 */
public record ExtractionView(SourceView source, List<List<Piece>> title, List<List<Piece>> paragraphs,
        List<Read> encounters) {

    /** What is known of the article. */
    public record SourceView(String id, String title, Optional<String> published, Optional<String> publisher,
            Optional<String> url) {
    }

    /** An encounter as it was read. */
    public record Read(String id, String kind, String status, double confidence, List<Party> parties,
            Optional<String> place, Optional<String> placeSource, Reports.Dated date, Why why) {
    }

    /** Somebody who takes part. */
    public record Party(String label, String words, String type, String role, Optional<String> office,
            Optional<String> country, Optional<String> wikidata, double confidence) {
    }

    /** Why it was read so. */
    public record Why(String frame, String status, Optional<String> attribution, List<String> evidence) {
    }

    /** An extraction for a page. */
    public static ExtractionView of(Extraction extraction) {
        Article article = extraction.article();
        List<Mark> title = new ArrayList<>();
        List<Mark> body = new ArrayList<>();
        for (Encounter encounter : extraction.encounters()) {
            encounter.evidence().forEach(evidence -> mark(evidence.span(), local(encounter), title, body));
        }
        for (Entity entity : extraction.entities()) {
            entity.mentions().forEach(mention -> mark(mention.span(), entity.type().word(), title, body));
        }
        SourceView source = new SourceView(article.id(), article.title(),
                article.metadata().published().map(Object::toString), article.metadata().publisher(),
                article.metadata().url());
        return new ExtractionView(source, MarkedText.paragraphs(article.title(), title, true),
                MarkedText.paragraphs(article.body(), body, true),
                extraction.encounters().stream().map(ExtractionView::read).toList());
    }

    private static void mark(TextSpan span, String use, List<Mark> title, List<Mark> body) {
        (span.part() == Part.TITLE ? title : body).add(new Mark(use, span.start(), span.end()));
    }

    private static String local(Encounter encounter) {
        return encounter.id().substring(encounter.id().lastIndexOf('#') + 1);
    }

    private static Read read(Encounter encounter) {
        EncounterTime time = encounter.time();
        Reports.Dated date = new Reports.Dated(time.text(), time.start().map(Object::toString),
                time.end().map(Object::toString), Optional.of(time.precision().word()), Optional.of(time.basis()));
        return new Read(local(encounter), encounter.kind().word(), encounter.status().word(), encounter.confidence(),
                encounter.participants().stream().map(ExtractionView::party).toList(),
                encounter.place().map(place -> place.name()), encounter.place().map(place -> place.source()), date,
                new Why(encounter.explanation().frame(), encounter.explanation().status(),
                        encounter.explanation().attribution(),
                        encounter.evidence().stream().map(Evidence::text).toList()));
    }

    private static Party party(Participant participant) {
        Entity entity = participant.entity();
        return new Party(entity.label().orElse(participant.text()), participant.text(), entity.type().word(),
                participant.role().word(), participant.office().map(office -> office.label()), participant.country(),
                entity.link().linked().flatMap(candidate -> candidate.wikidata()), participant.confidence());
    }
}
