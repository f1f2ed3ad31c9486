package org.communique.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.document.Document;
import org.communique.document.Sentence;
import org.communique.entity.Candidate;
import org.communique.entity.EntityType;
import org.communique.entity.Link;
import org.communique.mention.Vocabulary;

/** Writes a draft down as an encounter: participants, place, time, confidence, evidence and explanation. */
final class EncounterWriter {
    private static final Vocabulary SEATS = Vocabulary.read(EncounterWriter.class, "seats.tsv");
    private static final Vocabulary CONSTITUENT = Vocabulary.read(EncounterWriter.class, "constituent-states.tsv");
    private final ConfidenceModel confidence = ConfidenceModel.shipped();

    Encounter write(Document document, Narrative narrative, EncounterDraft draft) {
        Reading main = draft.main();
        List<Evidence> evidence = evidence(draft);
        EncounterTime time = narrative.time(draft);
        Optional<Located> place = narrative.place(draft);
        List<String> signs = Signs.of(draft, time, place);
        double score = confidence.of(signs);
        List<Participant> participants = draft.parties().stream().filter(p -> !isSeat(document, p))
                .map(p -> participant(p, score)).toList();
        String id = "encounter-" + digest(document.article().id() + '|' + draft.parties().stream()
                .map(p -> p.entity().id()).sorted().collect(Collectors.joining(",")) + '|'
                + evidence.getFirst().span());
        Explanation why = new Explanation(main.report().trigger().frame().name(), main.report().trigger().span(),
                main.report().status().reason(), main.report().status().attribution(),
                place.map(Located::basis), signs);
        return new Encounter(id, draft.kind(), draft.status(), participants, place.map(Located::place), time, score,
                evidence, why);
    }

    private static List<Evidence> evidence(EncounterDraft draft) {
        List<Evidence> evidence = new ArrayList<>();
        Reading main = draft.main();
        add(evidence, main.report().trigger().sentence());
        draft.readings().forEach(r -> add(evidence, r.report().trigger().sentence()));
        return evidence;
    }

    private static void add(List<Evidence> evidence, Sentence sentence) {
        Evidence one = new Evidence(sentence.span(), sentence.text());
        if (!evidence.contains(one)) {
            evidence.add(one);
        }
    }

    /** The state of a city where a body sits of which the article speaks: "Brussels" in news of the European Union. */
    private static boolean isSeat(Document document, Party party) {
        return party.entity().type() == EntityType.STATE && SEATS.value(party.mention().text())
                .filter(body -> Pattern.compile(body, Pattern.DOTALL)
                        .matcher(document.article().title() + '\n' + document.article().body()).matches())
                .isPresent();
    }

    private static Participant participant(Party party, double score) {
        boolean sure = party.entity().link() != Link.NIL || party.entity().type() != EntityType.PERSON;
        // Somebody named by office only is as sure as the tables are of the holder.
        double holder = party.entity().type() == EntityType.OFFICE
                ? party.entity().link().linked().map(Candidate::score).orElse(1.0)
                : 1;
        return new Participant(party.entity(), party.mention().span(), party.mention().text(), party.role(),
                party.entity().office(), party.country().map(c -> CONSTITUENT.value(c).orElse(c)),
                Math.min(1, holder * (score + (sure ? 0.03 : -0.05))));
    }

    private static String digest(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
