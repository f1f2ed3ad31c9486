package org.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.article.Part;
import org.communique.document.Document;
import org.communique.document.Sentence;
import org.communique.document.Token;
import org.communique.entity.coreference.Cast;
import org.communique.mention.Mention;
import org.communique.mention.Mentions;

/**
 * Extracts who met whom, where and when, from a document whose mentions are resolved.
 *
 * <p>Example: "The foreign ministers of Russia and Ukraine met in Antalya on Thursday" becomes one held meeting of both
 * ministers. Immutable, free to share between threads.
 */
public final class EncounterExtractor {
    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "those", "'s", "’s", "their");
    private static final int LONG = 7;
    private static final int ATTENDANCE = 4;
    private final Frames frames = Frames.shipped();
    private final TriggerFinder triggers = new TriggerFinder(frames);
    private final Frame attending = frames.named("attending").orElseThrow();
    private final ArgumentFinder arguments = new ArgumentFinder();
    private final KindReader kinds = new KindReader();
    private final StatusReader statuses = new StatusReader();
    private final AttributionReader attributions = new AttributionReader();
    private final Governors governors = new Governors();
    private final Confusables confusables = new Confusables();
    private final Eligibility eligibility = new Eligibility();
    private final EncounterWriter writer = new EncounterWriter();

    /** The encounters of a document, in reading order of their evidence. */
    public List<Encounter> extract(Document document, Mentions mentions, Cast cast) {
        Session session = new Session(document, mentions, cast);
        session.scenes.forEach(session::read);
        Narrative narrative = session.narrative();
        return session.merger.drafts().stream().map(d -> writer.write(document, narrative, d))
                .sorted(Comparator.comparing(e -> e.evidence().getFirst().span())).toList();
    }

    /** The reading of one document. */
    private final class Session {
        private final Document document;
        private final Mentions mentions;
        private final Anaphora anaphora;
        private final Bystanders bystanders;
        private final JoinedNames joined;
        private final DatelineHost hosts;
        private final PlaceFinder places;
        private final Dating dating;
        private final List<Scene> scenes;
        private final Headings headings;
        private final Merger merger;
        private final Travellers travellers = new Travellers(frames);
        private final Map<Token, EncounterDraft> told = new IdentityHashMap<>();

        Session(Document document, Mentions mentions, Cast cast) {
            this.document = document;
            this.mentions = mentions;
            this.anaphora = new Anaphora(new PartyReader(cast));
            this.bystanders = new Bystanders(anaphora);
            this.joined = new JoinedNames(cast);
            this.hosts = new DatelineHost(cast);
            this.places = new PlaceFinder(cast);
            this.scenes = Stream.concat(scenes(Part.BODY), scenes(Part.TITLE)).toList();
            List<Scene> body = scenes(Part.BODY).filter(s -> !document.repeatsTitle(s.sentence())).toList();
            this.headings = new Headings(body);
            this.dating = new Dating(body, headings, document.article().metadata().published());
            this.merger = new Merger(dating);
        }

        private Stream<Scene> scenes(Part part) {
            return document.sentences().stream().filter(s -> s.span().part() == part)
                    .map(s -> new Scene(s, new Grammar(s), mentions.of(s.index()), mentions.times().get(s.index())));
        }

        Narrative narrative() {
            return new Narrative(merger.drafts(), dating, places);
        }

        void read(Scene scene) {
            for (Trigger trigger : triggers.find(scene)) {
                report(scene, trigger);
            }
            merger.dropJourneys(scene.sentence());
            if (scene.sentence().span().part() == Part.BODY) {
                attend(scene);
            }
            anaphora.remember(scene);
        }

        /** Adds those who were there too to the encounter of the sentence, or else to that told last. */
        private void attend(Scene scene) {
            List<Mention> there = Attendance.find(scene);
            if (!there.isEmpty()) {
                merger.near(scene.sentence(), ATTENDANCE).ifPresent(draft -> {
                    List<Party> parties = there.stream()
                            .flatMap(m -> anaphora.resolve(scene, new Argument(m, "subject", Role.PARTICIPANT),
                                    Optional.of(draft)).stream())
                            .toList();
                    if (parties.stream().noneMatch(Party::isOfficial) && !Attendance.isOfDelegation(scene)) {
                        return;
                    }
                    Report main = draft.main().report();
                    Trigger trigger = new Trigger(scene.sentence(), there.getFirst().extent().head(), 1, attending);
                    draft.add(new Reading(new Report(trigger, scene, List.of(), main.kind(), main.status()), parties,
                            Optional.empty(), EncounterTime.UNKNOWN, false));
                });
            }
        }

        private void report(Scene scene, Trigger trigger) {
            StatusReading status = statuses.read(scene, trigger).saidBy(attributions.read(scene, trigger));
            Report read = new Report(trigger, scene, arguments.find(scene, trigger), kinds.read(scene, trigger),
                    dating.isOver(scene, status) ? status.past("told of a day that is over") : status);
            Report report = dating.settled(read);
            List<Party> present = new ArrayList<>();
            report.arguments().forEach(a -> present.addAll(anaphora.resolve(scene, a, merger.latest())));
            List<Party> bound = List.copyOf(present);
            present.clear();
            present.addAll(anaphora.unbound(report, bound));
            joined.of(scene, trigger).forEach(present::add);
            hosts.of(report).ifPresent(present::add);
            present.addAll(travellers.onTrip(scene, trigger, present));
            travellers.remember(scene, trigger, present);
            boolean confused = confusables.of(report).isPresent() || !isLong() && confusables.isVenue(report);
            confused = confused || !isLong() && Sessions.isOccasion(report)
                    && (isTold(scene.sentence()) || !told.isEmpty() && scene.sentence().span().part() == Part.BODY
                            && Sessions.isSetting(report));
            Optional<EncounterDraft> around = absorbing(report);
            if (isRestating(scene, trigger)) {
                return;
            }
            if (around.isPresent()) {
                if (report.trigger().frame().kind() != Kind.SUMMIT || !Sessions.isBody(report)) {
                    around.get().add(reading(report, List.of()));
                }
            } else if (!confused && eligibility.enough(report, present)) {
                accept(report, present);
            } else if (!sided(present) && isDefinite(scene, trigger) && merger.latest().isPresent()) {
                merger.support(reading(report, present));
            } else if (!confused) {
                complete(report, present);
            }
        }

        /** Whether a noun only counts an encounter that the sentence or the one before has told. */
        private boolean isRestating(Scene scene, Trigger trigger) {
            int from = Restating.beside(scene, trigger);
            boolean here = from > 0 && triggers.find(scene).stream()
                    .anyMatch(t -> t.index() < from && t.frame().kind() != Kind.VISIT);
            return here || Restating.isOfBefore(scene, trigger) && merger.near(scene.sentence(), 1).isPresent();
        }

        /** With those who act in the same sentence; else what is the session of one body. */
        private void complete(Report report, List<Party> present) {
            List<Party> all = report.trigger().frame().is("company") && !Sessions.isBody(report)
                    && !Sessions.isSession(report, present) && !confusables.isVenue(report)
                            ? bystanders.complete(report, present, merger.latest())
                            : present;
            if (eligibility.enough(report, all) && present.isEmpty() && isLong()
                    && !Bystanders.areOneSubject(report, all)) {
                merger.join(reading(report, all));
            } else if (eligibility.enough(report, all)) {
                accept(report, all);
            } else if (Sessions.isSession(report, all) || eligibility.isOfMovement(report, all)) {
                accept(report, all);
            }
        }

        /** Whether the sentence has told of an encounter already: the summit that it is set at is no other. */
        private boolean isTold(Sentence sentence) {
            return told.entrySet().stream().filter(e -> e.getValue().kind() != Kind.VISIT)
                    .anyMatch(e -> sentence.tokens().contains(e.getKey()));
        }

        /** In a long article officials stand beside a word of encounter too often to make one of them alone. */
        private boolean isLong() {
            return document.sentences().size() > LONG;
        }

        private static boolean sided(List<Party> parties) {
            return parties.stream().anyMatch(p -> !p.isVague());
        }

        private void accept(Report report, List<Party> parties) {
            List<List<Party>> all = Separate.split(report, Regional.widened(report.scene(), parties));
            List<EncounterTime> days = dating.respective(report, all.size());
            for (int at = 0; at < all.size(); at++) {
                Reading reading = reading(report, all.get(at));
                Reading dated = days.isEmpty() ? reading : reading.at(days.get(at));
                boolean beside = isTold(report.trigger().sentence());
                EncounterDraft draft = all.size() > 1 ? merger.addApart(dated) : merger.add(dated);
                draft.markBeside(beside && draft.readings().size() == 1);
                told.put(report.trigger().token(), draft);
            }
        }

        /** "Met for talks", "received him at a dinner": the encounter of the verb that the noun hangs on. */
        private Optional<EncounterDraft> absorbing(Report report) {
            Trigger trigger = report.trigger();
            boolean own = report.arguments().stream().anyMatch(a -> a.slot().matches("with|between"));
            if (trigger.frame().isVerb() || own || report.isSince()) {
                return Optional.empty();
            }
            return governors.of(report.scene(), trigger.head()).filter(g -> g.link().matches("for|in|at|during|over"))
                    .flatMap(g -> toldAbove(report.scene(), g.word()))
                    .filter(d -> d.kind() != Kind.VISIT && trigger.frame().kind() != Kind.VISIT);
        }

        /** The encounter of the nearest verb over a word. */
        private Optional<EncounterDraft> toldAbove(Scene scene, Token word) {
            Optional<Token> at = Optional.of(word);
            for (int step = 0; step < 3 && at.isPresent(); step++) {
                if (told.containsKey(at.get())) {
                    return Optional.of(told.get(at.get()));
                }
                at = scene.grammar().head(at.get().index()).filter(t -> !word.isVerb());
            }
            return Optional.empty();
        }

        private Reading reading(Report report, List<Party> parties) {
            Sentence sentence = report.trigger().sentence();
            boolean headline = sentence.span().part() == Part.TITLE || document.repeatsTitle(sentence);
            Optional<Located> place = places.find(report).or(() -> Optional.of(sentence)
                    .filter(s -> !headline && report.kind() != Kind.CALL).flatMap(headings::over)
                    .flatMap(places::ofHeading));
            return new Reading(report, parties, place, dating.of(report), headline);
        }

        /** "The talks", "Thursday's meeting": an encounter told before. */
        private boolean isDefinite(Scene scene, Trigger trigger) {
            if (trigger.frame().isVerb() || scene.sentence().span().part() == Part.TITLE) {
                return false;
            }
            for (int at = trigger.index() - 1; at >= Math.max(0, trigger.index() - 4); at--) {
                if (DEFINITE.contains(scene.word(at))) {
                    return true;
                }
            }
            return false;
        }
    }
}
