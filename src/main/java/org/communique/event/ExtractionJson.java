package org.communique.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.document.TextSpan;
import org.communique.entity.Candidate;
import org.communique.entity.Entity;
import org.communique.entity.Link;
import org.communique.entity.Office;

/**
 * Writes what one article says as one line of NDJSON, version 1 of the contract: keys always in the same order, unknown
 * values as {@code null}, offsets in code points of the part they name.
 *
 * <p>Example: the report from Antalya gives
 * <code>{"schema":1,"gazetteer":"…","article":"antalya","title":"…","published":"2022-03-10",…}</code> with one
 * encounter of Sergei Lavrov, Dmytro Kuleba and Mevlut Cavusoglu.
 *
 * <p>An instance is immutable and may be shared by threads.
 */
public final class ExtractionJson {
    /** The version of the contract that is written. */
    public static final int SCHEMA = 1;

    private final JsonFactory factory = new JsonFactory();
    private final String gazetteer;
    private final boolean withText;

    /**
     * A writer for lines that name the gazetteer they were made with.
     *
     * @param gazetteer
     *            the hash of its layers
     * @param withText
     *            whether the body that the offsets count in is written too
     */
    public ExtractionJson(String gazetteer, boolean withText) {
        this.gazetteer = gazetteer;
        this.withText = withText;
    }

    /** Writes one line, with its end, for an article that was read; {@code file} is where it came from, if a file. */
    public void write(Extraction extraction, Optional<String> file, Writer out) {
        try (JsonGenerator json = open(out)) {
            json.writeStartObject();
            head(json, extraction.article());
            json.writeArrayFieldStart("encounters");
            for (Encounter encounter : extraction.encounters()) {
                encounter(json, extraction.article(), encounter);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("entities");
            for (Entity entity : extraction.entities()) {
                entity(json, extraction.article(), entity);
            }
            json.writeEndArray();
            text(json, extraction.article(), file);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one line, with its end, for an article that was not read, with the reason in one word: {@code language}. */
    public void writeSkipped(Article article, String reason, Writer out) {
        try (JsonGenerator json = open(out)) {
            json.writeStartObject();
            head(json, article);
            json.writeStringField("skipped", reason);
            json.writeArrayFieldStart("encounters");
            json.writeEndArray();
            json.writeArrayFieldStart("entities");
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonGenerator open(Writer out) throws IOException {
        return factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }

    private void head(JsonGenerator json, Article article) throws IOException {
        json.writeNumberField("schema", SCHEMA);
        json.writeStringField("gazetteer", gazetteer);
        json.writeStringField("article", article.id());
        json.writeStringField("title", article.title());
        optional(json, "published", article.metadata().published().map(Object::toString));
        optional(json, "language", article.metadata().language());
    }

    private void text(JsonGenerator json, Article article, Optional<String> file) throws IOException {
        if (!withText) {
            return;
        }
        json.writeStringField("text", article.body());
        if (file.isPresent()) {
            json.writeStringField("file", file.get());
        }
    }

    private static void encounter(JsonGenerator json, Article article, Encounter encounter) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article.id() + "#" + encounter.id());
        json.writeStringField("kind", encounter.kind().word());
        json.writeStringField("status", encounter.status().word());
        json.writeArrayFieldStart("participants");
        for (Participant participant : encounter.participants()) {
            participant(json, participant);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("countries");
        for (String country : encounter.countries()) {
            json.writeString(country);
        }
        json.writeEndArray();
        place(json, encounter.place());
        time(json, encounter.time());
        confidence(json, encounter.confidence());
        evidence(json, encounter.evidence());
        json.writeEndObject();
    }

    private static void participant(JsonGenerator json, Participant participant) throws IOException {
        Entity entity = participant.entity();
        json.writeStartObject();
        optional(json, "name", entity.name());
        optional(json, "label", entity.label());
        json.writeStringField("type", entity.type().word());
        json.writeStringField("text", participant.text());
        json.writeStringField("role", participant.role().word());
        optional(json, "office", participant.office().map(Office::label));
        optional(json, "country", participant.country());
        optional(json, "wikidata", qid(entity));
        confidence(json, participant.confidence());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Optional<Place> known) throws IOException {
        if (known.isEmpty()) {
            json.writeNullField("place");
            return;
        }
        Place place = known.get();
        json.writeObjectFieldStart("place");
        json.writeStringField("name", place.name());
        optional(json, "country", place.country());
        optional(json, "wikidata", place.qid());
        json.writeStringField("source", place.source());
        json.writeEndObject();
    }

    private static void time(JsonGenerator json, EncounterTime time) throws IOException {
        json.writeObjectFieldStart("time");
        optional(json, "text", time.text());
        optional(json, "start", time.start().map(Object::toString));
        optional(json, "end", time.end().map(Object::toString));
        json.writeStringField("precision", time.precision().word());
        json.writeStringField("basis", time.basis());
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, List<Evidence> sentences) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Evidence sentence : sentences) {
            json.writeStartObject();
            json.writeStringField("part", sentence.span().part().word());
            json.writeStringField("text", sentence.text());
            offsets(json, sentence.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void entity(JsonGenerator json, Article article, Entity entity) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article.id() + "#" + entity.id());
        json.writeStringField("type", entity.type().word());
        optional(json, "name", entity.name());
        optional(json, "wikidata", qid(entity));
        candidates(json, entity.link());
        json.writeArrayFieldStart("mentions");
        for (Entity.Mentioned mention : entity.mentions()) {
            json.writeStartObject();
            json.writeStringField("part", mention.span().part().word());
            offsets(json, mention.span());
            json.writeStringField("text", mention.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Doubt is written down: who an entity may be when it is not decided. */
    private static void candidates(JsonGenerator json, Link link) throws IOException {
        if (!(link instanceof Link.Unsure unsure)) {
            return;
        }
        json.writeArrayFieldStart("candidates");
        for (Candidate candidate : unsure.candidates()) {
            json.writeStartObject();
            optional(json, "wikidata", candidate.wikidata());
            json.writeStringField("label", candidate.label());
            confidence(json, candidate.score());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Optional<String> qid(Entity entity) {
        return entity.link().linked().flatMap(Candidate::wikidata);
    }

    private static void offsets(JsonGenerator json, TextSpan span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    /** Two decimals: more would pretend. */
    private static void confidence(JsonGenerator json, double value) throws IOException {
        json.writeNumberField("confidence",
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    private static void optional(JsonGenerator json, String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        } else {
            json.writeNullField(key);
        }
    }
}
