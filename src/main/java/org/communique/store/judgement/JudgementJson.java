package org.communique.store.judgement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Judgements as lines of JSON, one each, for files that a team shares.
 *
 * <p>Example: {@code {"schema":1,"id":"judgement-3f9a…","verdict":"reject","by":"ada","when":"2026-11-26T09:00:00Z",
 * "why":"demands","targets":[{"article":"https://news.example/1","quotes":["…"],"participants":[{"iri":"…","name":"…"}],
 * "apart":false}],"corrections":[]}}.
 */
public final class JudgementJson {
    private static final int SCHEMA = 1;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private JudgementJson() {
    }

    private record Line(int schema, String id, String verdict, String by, String when, String why,
            List<Target> targets, List<Change> corrections) {
    }

    record Change(String field, String of, String value, String label, String country) {
    }

    /** One line, without its end. */
    public static String write(Judgement judgement) {
        List<Change> changes = changes(judgement.corrections());
        try {
            return JSON.writeValueAsString(new Line(SCHEMA, judgement.id(), judgement.verdict().word(),
                    judgement.by(), judgement.when().toString(), judgement.why(), judgement.targets(), changes));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written as JSON", e);
        }
    }

    /**
     * Reads a line.
     *
     * @throws JudgementException
     *             when it is no judgement, or one of a newer form
     */
    public static Judgement read(String line) {
        try {
            Line read = JSON.readValue(line, Line.class);
            if (read.schema > SCHEMA) {
                throw new JudgementException("These judgements were written by a newer Communiqué; use that version.");
            }
            List<Correction> corrections = corrections(
                    Objects.requireNonNullElse(read.corrections, List.<Change>of()));
            return new Judgement(verdict(read.verdict), Objects.requireNonNullElse(read.targets, List.of()),
                    corrections, given(read.by), Instant.parse(given(read.when)), given(read.why));
        } catch (JsonProcessingException e) {
            throw new JudgementException("This is no judgement: " + e.getOriginalMessage(), e);
        } catch (DateTimeException e) {
            throw new JudgementException("The time of this judgement cannot be read: " + e.getMessage(), e);
        }
    }

    static List<Change> changes(List<Correction> corrections) {
        return corrections.stream().map(correction -> new Change(correction.field().word(), correction.of(),
                correction.value(), correction.label(), correction.country())).toList();
    }

    static List<Correction> corrections(List<Change> changes) {
        return changes.stream().map(change -> new Correction(field(change.field), given(change.of),
                given(change.value), given(change.label), given(change.country))).toList();
    }

    /** The verdict of a word. */
    public static Verdict verdict(String word) {
        try {
            return Verdict.valueOf(given(word).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new JudgementException("There is no verdict \"" + given(word)
                    + "\"; it is accept, reject, merge, split or correct.", e);
        }
    }

    /** The field of a word. */
    public static Correction.Field field(String word) {
        try {
            return Correction.Field.valueOf(given(word).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new JudgementException("There is nothing called \"" + given(word)
                    + "\" to correct; it is status, kind, date, place, participant, link or role.", e);
        }
    }

    private static String given(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
