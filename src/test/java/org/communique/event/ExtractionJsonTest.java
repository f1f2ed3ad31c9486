package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.Part;
import org.communique.article.PublicationDate;
import org.communique.document.TextSpan;
import org.communique.entity.Candidate;
import org.communique.entity.Entity;
import org.communique.entity.EntityType;
import org.communique.entity.Link;
import org.communique.entity.Office;
import org.junit.jupiter.api.Test;

class ExtractionJsonTest {
    private static final String BODY = "\uD83D\uDD4A️ Lavrov met Kuliba in Antalya on Thursday.";

    @Test
    void writesTheKeysOfTheContractInTheirOrder() throws IOException {
        JsonNode line = line(false);
        assertThat(line.fieldNames()).toIterable().containsExactly("schema", "gazetteer", "article", "title",
                "published", "language", "encounters", "entities");
        JsonNode encounter = line.get("encounters").get(0);
        assertThat(encounter.fieldNames()).toIterable().containsExactly("id", "kind", "status", "participants",
                "countries", "place", "time", "confidence", "evidence");
        assertThat(encounter.get("participants").get(0).fieldNames()).toIterable().containsExactly("name", "label",
                "type", "text", "role", "office", "country", "wikidata", "confidence");
        assertThat(encounter.get("time").fieldNames()).toIterable().containsExactly("text", "start", "end",
                "precision", "basis");
        assertThat(encounter.get("place").fieldNames()).toIterable().containsExactly("name", "country", "wikidata",
                "source");
    }

    @Test
    void writesOneLineForAnArticle() {
        assertThat(write(false)).endsWith("}\n").hasLineCount(1);
    }

    @Test
    void slicesEvidenceAndMentionsByCodePoints() throws IOException {
        JsonNode line = line(true);
        JsonNode evidence = line.get("encounters").get(0).get("evidence").get(0);
        assertThat(slice(line, evidence)).isEqualTo(evidence.get("text").asText()).startsWith("Lavrov met");
        JsonNode mention = line.get("entities").get(0).get("mentions").get(0);
        assertThat(slice(line, mention)).isEqualTo("Lavrov");
    }

    @Test
    void keepsTheTextToItselfUnlessAsked() throws IOException {
        assertThat(line(false).has("text")).isFalse();
        assertThat(line(true).get("text").asText()).isEqualTo(BODY);
    }

    @Test
    void identifiesAnEncounterByItsArticle() throws IOException {
        assertThat(line(false).at("/encounters/0/id").asText()).isEqualTo("antalya#encounter-3f9a1c");
    }

    @Test
    void writesNullForAnOfficeWithoutAName() throws IOException {
        JsonNode group = line(false).at("/encounters/0/participants/1");
        assertThat(group.get("name").isNull()).isTrue();
        assertThat(group.get("label").isNull()).isTrue();
        assertThat(group.get("wikidata").isNull()).isTrue();
    }

    @Test
    void sortsTheCountriesOfAllParticipants() throws IOException {
        assertThat(line(false).at("/encounters/0/countries").toString()).isEqualTo("[\"RU\",\"UA\"]");
    }

    @Test
    void saysWhyAnArticleWasSkipped() throws IOException {
        StringWriter out = new StringWriter();
        new ExtractionJson("g1", false).writeSkipped(article(), "language", out);
        JsonNode line = new ObjectMapper().readTree(out.toString());
        assertThat(line.get("skipped").asText()).isEqualTo("language");
        assertThat(line.get("encounters")).isEmpty();
    }

    private static JsonNode line(boolean withText) throws IOException {
        return new ObjectMapper().readTree(write(withText));
    }

    private static String write(boolean withText) {
        StringWriter out = new StringWriter();
        new ExtractionJson("g1", withText).write(antalya(), Optional.empty(), out);
        return out.toString();
    }

    private static String slice(JsonNode line, JsonNode span) {
        int[] points = line.get("text").asText().codePoints().toArray();
        int start = span.get("start").asInt();
        return new String(points, start, span.get("end").asInt() - start);
    }

    private static Article article() {
        Metadata known = Metadata.NONE
                .withPublished(Optional.of(PublicationDate.day(LocalDate.of(2022, 3, 10), "--published")))
                .withLanguage(Optional.of("en"));
        return new Article("antalya", "Top diplomats meet", BODY, known);
    }

    private static Extraction antalya() {
        Entity lavrov = new Entity("entity-1", EntityType.PERSON, Optional.of("Sergei Lavrov"), Optional.of("RU"),
                Optional.empty(),
                new Link.Linked(new Candidate("Q58098", "Sergey Lavrov", 0.97, List.of("held the office"))),
                List.of(new Entity.Mentioned(new TextSpan(Part.BODY, 3, 9), "Lavrov")));
        Entity group = new Entity("entity-2", EntityType.GROUP, Optional.empty(), Optional.of("UA"), Optional.empty(),
                Link.NIL, List.of());
        Office minister = new Office("Minister of Foreign Affairs", Optional.of("foreign-minister"), Optional.empty(),
                Optional.of("RU"));
        Encounter encounter = new Encounter("encounter-3f9a1c", Kind.MEETING, Status.HELD,
                List.of(participant(lavrov, Optional.of(minister)), participant(group, Optional.empty())),
                Optional.of(new Place("Antalya", Optional.of("TR"), Optional.of("Q6487"), "text")), thursday(), 0.934,
                List.of(sentence()), new Explanation("meet", new TextSpan(Part.BODY, 10, 13), "past tense",
                        Optional.empty()));
        return new Extraction(article(), List.of(lavrov, group), List.of(encounter));
    }

    private static Participant participant(Entity entity, Optional<Office> office) {
        return new Participant(entity, new TextSpan(Part.BODY, 3, 9), "Lavrov", Role.PARTICIPANT, office,
                entity.country(), 0.97);
    }

    private static EncounterTime thursday() {
        LocalDate day = LocalDate.of(2022, 3, 10);
        return new EncounterTime(Optional.of("on Thursday"), Optional.of(day), Optional.of(day),
                EncounterTime.Precision.DAY, "weekday before or on publication");
    }

    private static Evidence sentence() {
        TextSpan span = new TextSpan(Part.BODY, 3, BODY.codePointCount(0, BODY.length()));
        return new Evidence(span, span.of(BODY));
    }
}
