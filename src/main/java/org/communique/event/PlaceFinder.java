package org.communique.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.document.Token;
import org.communique.entity.Candidate;
import org.communique.entity.Entity;
import org.communique.entity.EntityType;
import org.communique.entity.coreference.Cast;
import org.communique.event.Located.Level;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Vocabulary;

/**
 * Finds where an encounter takes place: the most specific place that its clause gives.
 *
 * <p>Example: Antalya in "met in Antalya on Thursday"; the destination of a visit; for "In Geneva, Kerry met Lavrov" the
 * place in front; Neom in "had flown to Neom to meet the crown prince". A party's seat is no place by itself.
 */
final class PlaceFinder {
    private static final Set<String> AT = Set.of("in", "at", "near", "outside", "aboard", "inside", "around");
    private static final Set<String> TOWARDS = Set.of("to", "into", "for");
    private static final Set<String> TRAVEL = Set.of("fly", "travel", "go", "come", "arrive", "head", "invite", "welcome",
            "return", "journey", "drive", "usher", "summon", "send", "cross", "sail", "hurry", "rush", "take", "bring");
    private static final Vocabulary SCENES = Vocabulary.read(PlaceFinder.class, "scene-nouns.tsv");
    private final Cast cast;

    PlaceFinder(Cast cast) {
        this.cast = cast;
    }

    private record Near(Mention mention, double distance) {
    }

    /** The place in the sentence of a report. */
    Optional<Located> find(Report report) {
        Optional<Mention> destination = report.arguments().stream()
                .filter(a -> a.slot().equals(Destination.SLOT)).map(Argument::mention).findFirst();
        Optional<Near> near = nearest(report);
        if (destination.isPresent()) {
            Located whole = located(report.scene(), destination.get(), "where the journey leads");
            return near.map(n -> located(report.scene(), n.mention(), "in the clause of the trigger"))
                    .filter(whole::mayContain).or(() -> Optional.of(whole));
        }
        return near.map(n -> located(report.scene(), n.mention(), "in the clause of the trigger"))
                .or(() -> isHere(report) ? dateline("\"here\" in a report from there") : Optional.empty());
    }

    private Optional<Near> nearest(Report report) {
        ClauseDistance distance = ClauseDistance.ofPlaces(report);
        Scene scene = report.scene();
        return scene.mentions().stream().filter(PlaceFinder::isPlace)
                .map(m -> new Near(m, distance.of(m.extent().from(), m.extent().to()) + doubt(report, m)))
                .filter(n -> n.distance() <= ClauseDistance.LIMIT)
                .min(Comparator.comparingDouble(Near::distance));
    }

    /** The place that the dateline gives. */
    Optional<Located> dateline(String basis) {
        return cast.dateline().filter(e -> !e.name().orElse("").isBlank()).map(e -> new Located(new Place(e.name().orElse(""), e.country(),
                e.link().linked().flatMap(Candidate::wikidata), "dateline"), Level.TOWN, basis));
    }

    private static boolean isPlace(Mention mention) {
        return mention.type() == MentionType.PLACE
                || mention.type() == MentionType.STATE && !mention.traits().modifiers().contains("adjective");
    }

    /** How doubtful it is that a name says where: by its preposition and by the noun that it belongs to. */
    private static double doubt(Report report, Mention mention) {
        Scene scene = report.scene();
        Attachment attachment = Attachment.of(scene, mention.extent().from(), mention.extent().to(),
                report.trigger().index());
        return level(mention).ordinal() * 0.7 + preposition(scene, mention, attachment)
                + topic(scene, report, attachment, mention);
    }

    private static double preposition(Scene scene, Mention mention, Attachment attachment) {
        int at = preposition(scene, mention);
        String word = scene.word(at);
        boolean venue = level(mention) == Level.VENUE;
        if (AT.contains(word) || word.equals("on") && venue || word.equals("of") && isSceneOf(scene, at)) {
            return 0;
        }
        boolean travels = attachment.verb().map(v -> TRAVEL.contains(v.lemma())).orElse(false);
        if (TOWARDS.contains(word) && travels) {
            return 1;
        }
        return mention.type() == MentionType.PLACE && scene.word(mention.extent().from() - 1).equals(",")
                && AT.contains(scene.word(mention.extent().from() - 3)) ? 1.5 : ClauseDistance.LIMIT + 1;
    }

    /** The word before a place and its determiners and adjectives. */
    private static int preposition(Scene scene, Mention mention) {
        int at = mention.extent().from() - 1;
        int least = at - 4;
        while (at >= 0 && at > least && scene.token(at).tag().matches("DT|JJ|NN|NNP|POS|PRP\\$|CD|HYPH|VBN")) {
            at--;
        }
        return at;
    }

    /** "The resort of Sochi", "the town of Bouake". */
    private static boolean isSceneOf(Scene scene, int of) {
        return SCENES.row(scene.word(of - 1)).contains("place");
    }

    /** "The war in Iraq": the state belongs to a noun that is no scene. */
    private static double topic(Scene scene, Report report, Attachment attachment, Mention mention) {
        Optional<Token> over = scene.grammar().head(attachment.head().index());
        boolean common = over.isPresent() && over.get().tag().matches("NNS?")
                && over.get().index() != report.trigger().index()
                && over.get().index() < mention.extent().from()
                && scene.covering(over.get().index()).isEmpty();
        boolean scenic = over.isPresent() && SCENES.has(over.get().lemma());
        return common && !scenic ? mention.type() == MentionType.STATE ? 6 : 3 : 0;
    }

    private static boolean isHere(Report report) {
        Scene scene = report.scene();
        ClauseDistance distance = ClauseDistance.ofPlaces(report);
        for (int i = 0; i < scene.size(); i++) {
            if (scene.word(i).equals("here") && distance.of(i, i + 1) <= ClauseDistance.LIMIT) {
                return true;
            }
        }
        return false;
    }

    private static Level level(Mention mention) {
        return mention.type() == MentionType.STATE
                ? Level.STATE
                : mention.traits().officeClass().isPresent() ? Level.VENUE : Level.TOWN;
    }

    private Located located(Scene scene, Mention mention, String basis) {
        List<Entity> known = cast.of(mention);
        Optional<Entity> entity = known.stream()
                .filter(e -> e.type() == EntityType.PLACE || e.type() == EntityType.STATE).findFirst();
        String name = mention.text();
        Optional<Mention> within = scene.word(mention.extent().to()).equals("in")
                ? scene.beginningAt(mention.extent().to() + 1).filter(m -> m.type() == MentionType.PLACE)
                : Optional.empty();
        if (within.isPresent() && level(mention) == Level.VENUE) {
            name = name + " in " + within.get().text();
        }
        Place place = new Place(name, entity.flatMap(Entity::country),
                entity.flatMap(e -> e.link().linked()).flatMap(Candidate::wikidata), "text");
        return new Located(place, level(mention), basis);
    }
}
