package org.communique.store.judgement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Rulings and listed judgements as JSON, as they go between programs.
 *
 * <p>Example: {@code {"verdict":"correct","encounters":["encounter-3f9a1c"],"corrections":[{"field":"date",
 * "value":"2022-03-10"}],"why":"the paper was a day late"}}; who and when may stand in it too, else another tells.
 */
public final class RulingJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private RulingJson() {
    }

    private record Order(String verdict, List<String> encounters, List<String> apart,
            List<JudgementJson.Change> corrections, String by, String when, String why) {
    }

    private record Standing(String judgement, List<String> reports, List<String> encounters) {
    }

    /** The ruling as one line. */
    public static String write(Ruling ruling) {
        Ruling.Signature signature = ruling.signature();
        return written(new Order(ruling.verdict().word(), ruling.encounters(), ruling.apart(),
                JudgementJson.changes(ruling.corrections()), signature.by(), signature.when().toString(),
                signature.why()));
    }

    /**
     * Reads a ruling.
     *
     * @param given
     *            who decides and when; empty to take it from the text
     * @throws JudgementException
     *             when it is none
     */
    public static Ruling read(String json, Optional<Ruling.Signature> given) {
        try {
            Order order = JSON.readValue(json, Order.class);
            String why = Objects.requireNonNullElse(order.why, "");
            Ruling.Signature signature = given
                    .map(known -> new Ruling.Signature(known.by(), known.when(), why))
                    .orElseGet(() -> new Ruling.Signature(Objects.requireNonNullElse(order.by, ""),
                            Instant.parse(Objects.requireNonNullElse(order.when, "")), why));
            return new Ruling(JudgementJson.verdict(order.verdict), list(order.encounters), list(order.apart),
                    JudgementJson.corrections(list(order.corrections)), signature);
        } catch (JsonProcessingException e) {
            throw new JudgementException("This is no decision: " + e.getOriginalMessage(), e);
        } catch (DateTimeException e) {
            throw new JudgementException("The time of this decision cannot be read: " + e.getMessage(), e);
        }
    }

    private static <T> List<T> list(List<T> values) {
        return Objects.requireNonNullElse(values, List.of());
    }

    /** A judgement with what it finds, as one line. */
    public static String write(Judging.Listed listed) {
        return written(new Standing(JudgementJson.write(listed.judgement()),
                listed.reports().stream().map(report -> report.orElse("")).toList(), listed.encounters()));
    }

    /** Reads what {@link #write(Judging.Listed)} wrote. */
    public static Judging.Listed readListed(String json) {
        try {
            Standing standing = JSON.readValue(json, Standing.class);
            List<Optional<String>> reports = new ArrayList<>();
            standing.reports.forEach(report -> reports.add(Optional.of(report).filter(iri -> !iri.isEmpty())));
            return new Judging.Listed(JudgementJson.read(standing.judgement), reports, standing.encounters);
        } catch (JsonProcessingException e) {
            throw new JudgementException("This is no judgement: " + e.getOriginalMessage(), e);
        }
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written as JSON", e);
        }
    }
}
