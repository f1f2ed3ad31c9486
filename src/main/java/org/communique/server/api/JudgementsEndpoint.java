package org.communique.server.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.server.ledger.Entry;
import org.communique.server.ledger.Keys;
import org.communique.server.ledger.Ledger;
import org.communique.server.ledger.LiveLedger;
import org.communique.server.login.Sessions;
import org.communique.server.login.Sessions.Session;
import org.communique.store.judgement.Judgement;
import org.communique.store.judgement.JudgementException;
import org.communique.store.judgement.Judging;
import org.communique.store.judgement.Ruling;
import org.communique.store.judgement.RulingJson;
import org.communique.store.judgement.Target;

/**
 * What people decided: {@code GET /api/judgements} lists it, {@code POST /api/judgements} decides and
 * {@code DELETE /api/judgements/<id>} takes back, both for those who are logged in.
 *
 * <p>Example: {@code {"verdict":"correct","encounters":["encounter-3f9a1c"],"corrections":[{"field":"link",
 * "of":"Q1","value":"Q58217"}],"why":"another Lavrov"}}. For a split {@code "apart"} names reports or articles of the
 * encounter. A correction has a field (status, kind, date, place, participant, link, role), {@code of} (the participant
 * concerned, empty to add one), {@code value} (empty to take one away), {@code label} and {@code country}.
 */
public final class JudgementsEndpoint implements Endpoint {
    private final Judging judging;
    private final Sessions sessions;
    private final InstantSource clock;
    private final LiveLedger ledger;

    /** Decides over this store for those who are logged in; the clock tells when, the ledger shows it afterwards. */
    public JudgementsEndpoint(Judging judging, Sessions sessions, InstantSource clock, LiveLedger ledger) {
        this.ledger = ledger;
        this.judging = judging;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** All judgements that were asked for. */
    public record All(int lost, List<View> judgements) {
    }

    /** A judgement, with the encounters that it is about now; {@code lost} when not all of its targets are found. */
    public record View(String id, String verdict, String by, String when, String why, String words, boolean lost,
            List<About> encounters, List<Of> targets, List<Change> corrections) {
    }

    /** An encounter that a judgement is about. */
    public record About(String key, String href, Optional<String> label) {
    }

    /** A report that a judgement is about, as it was when it was made. */
    public record Of(String article, String href, List<String> quotes, List<String> participants, boolean apart,
            Optional<String> report) {
    }

    /** Something put in place of something. */
    public record Change(String field, String of, String value, String label) {
    }

    @Override
    public All answer(Ask ask) {
        List<Judging.Listed> all = judging.list();
        Optional<String> encounter = ask.parameter("encounter").flatMap(Keys::iri);
        boolean lost = ask.parameter("lost").isPresent();
        List<View> views = all.stream().filter(one -> encounter.isEmpty() || one.encounters().contains(encounter.get()))
                .filter(one -> !lost || one.isLost()).map(one -> view(ask.ledger(), one)).toList();
        return new All((int) all.stream().filter(Judging.Listed::isLost).count(), views.reversed());
    }

    /** Decides. */
    public View judge(Ask ask, HttpServletResponse response) throws IOException {
        Session session = session(ask);
        String type = Optional.ofNullable(ask.request().getContentType()).orElse("");
        if (!type.startsWith("application/json")) {
            throw new Problem(415, "The body must be application/json.");
        }
        String body = new String(SubmittedArticle.body(ask.request()), StandardCharsets.UTF_8);
        try {
            return changed(judging.judge(RulingJson.read(body,
                    Optional.of(new Ruling.Signature(session.user(), clock.instant(), "")))));
        } catch (JudgementException e) {
            throw new Problem(400, e.getMessage());
        }
    }

    /** Takes a judgement back. */
    public View undo(Ask ask, HttpServletResponse response) {
        session(ask);
        String id = ask.path().isEmpty() ? "" : ask.path().getFirst();
        try {
            return changed(new Judging.Listed(judging.undo(id), List.of(), List.of()));
        } catch (JudgementException e) {
            throw Problem.unknown(e.getMessage());
        }
    }

    /** Whoever decided sees it at once. */
    private View changed(Judging.Listed listed) {
        return view(ledger.fresh(), listed);
    }

    private Session session(Ask ask) {
        return sessions.changing(ask.request()).orElseThrow(() -> new Problem(401, "Log in to judge."));
    }

    private static View view(Ledger ledger, Judging.Listed listed) {
        Judgement judgement = listed.judgement();
        List<About> encounters = listed.encounters().stream().map(iri -> new About(Keys.of(iri),
                "/encounter/" + Keys.of(iri), ledger.entry(iri).map(Entry::label))).toList();
        List<Of> targets = new ArrayList<>();
        for (int number = 0; number < judgement.targets().size(); number++) {
            Optional<String> report = number < listed.reports().size()
                    ? listed.reports().get(number)
                    : Optional.empty();
            targets.add(of(judgement.targets().get(number), report));
        }
        List<Change> corrections = judgement.corrections().stream().map(one -> new Change(one.field().word(),
                one.of(), one.value(), one.label())).toList();
        return new View(judgement.id(), judgement.verdict().word(), judgement.by(), judgement.when().toString(),
                judgement.why(), judgement.words(), listed.isLost(), encounters, targets, corrections);
    }

    private static Of of(Target target, Optional<String> report) {
        return new Of(target.article(), "/article/" + Keys.of(target.article()), target.quotes(),
                target.participants().stream().map(Target.Someone::name).toList(), target.apart(), report);
    }
}
