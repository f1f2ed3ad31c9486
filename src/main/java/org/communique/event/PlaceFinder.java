package org.communique.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.document.Token;
import org.communique.entity.Candidate;
import org.communique.entity.Entity;
import org.communique.entity.EntityType;
import org.communique.entity.coreference.Cast;
import org.communique.event.Located.Level;
import org.communique.mention.DateMention;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Vocabulary;
import org.communique.mention.Words;

/**
 * Finds where an encounter takes place: the most specific place that its clause gives.
 *
 * <p>Example: Antalya in "met in Antalya on Thursday"; the destination of a visit; for "In Geneva, Kerry met Lavrov" the
 * place in front; Neom in "had flown to Neom to meet the crown prince". A party's seat is no place by itself.
 */
final class PlaceFinder {
    private static final Set<String> AT = Set.of("in", "at", "near", "outside", "aboard", "inside", "around");
    private static final Set<String> TOWARDS = Set.of("to", "into", "for");
    private static final Set<String> TRAVEL = Set.of("fly", "travel", "go", "come", "arrive", "head", "invite",
            "welcome",
            "return", "journey", "drive", "usher", "summon", "send", "cross", "sail", "hurry", "rush", "take", "bring");
    private static final Set<String> WHICH = Set.of("of", "in", "outside", "near");
    private static final Set<String> GATHERINGS = Set.of("summit", "conference", "forum", "congress", "gathering");
    private static final Pattern SIDES = Pattern.compile("(?:north|south)?(?:east|west)?");
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
                .filter(a -> a.slot().equals(Destination.SLOT)).map(Argument::mention).findFirst()
                .map(m -> named(report.scene(), m));
        Optional<Near> near = nearest(report);
        if (destination.isPresent()) {
            Located whole = located(report.scene(), destination.get(), "where the journey leads");
            return near.map(n -> located(report.scene(), n.mention(), "in the clause of the trigger"))
                    .filter(whole::mayContain).or(() -> Optional.of(whole));
        }
        return near.map(n -> inTown(report, located(report.scene(), n.mention(), "in the clause of the trigger")))
                .or(() -> isHere(report) ? dateline("\"here\" in a report from there") : Optional.empty());
    }

    /** The place that the heading of a paragraph names: "Malta, 2–3 December 1989." */
    Optional<Located> ofHeading(Scene heading) {
        return heading.mentions().stream().filter(PlaceFinder::isPlace).findFirst()
                .map(m -> located(heading, m, "the heading of the paragraph").called(around(heading, m)));
    }

    /** "The Ethiopian capital, Addis Ababa": the name behind a noun for a town. */
    private static Mention named(Scene scene, Mention mention) {
        if (!mention.text().matches(".*\\b(?:capital|city|town|port|resort|village)")) {
            return mention;
        }
        int to = mention.extent().to();
        return scene.beginningAt(scene.word(to).equals(",") ? to + 1 : to)
                .filter(m -> isPlace(m) && level(m) != Level.VENUE).orElse(mention);
    }

    /** The words of a heading around a place, up to its times: "Governors Island, New York" before ", 7 December 1988". */
    private static String around(Scene heading, Mention place) {
        int from = heading.times().stream().mapToInt(DateMention::to).filter(to -> to <= place.extent().from()).max()
                .orElse(0);
        int to = heading.times().stream().mapToInt(DateMention::from).filter(at -> at >= place.extent().to()).min()
                .orElse(heading.size());
        return Words.text(heading.sentence(), from, to).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    private Optional<Near> nearest(Report report) {
        Optional<Mention> where = report.scene().mentions().stream().filter(PlaceFinder::isPlace)
                .filter(m -> report.scene().isClauseOf(m.extent().to(), "where", report.trigger().index()))
                .reduce((a, b) -> b);
        return where.isPresent()
                ? where.map(m -> new Near(m, 0))
                : candidates(report).min(Comparator.comparingDouble(Near::distance))
                        .map(n -> new Near(named(report.scene(), n.mention()), n.distance()));
    }

    private Stream<Near> candidates(Report report) {
        ClauseDistance distance = ClauseDistance.ofPlaces(report);
        return report.scene().mentions().stream().filter(PlaceFinder::isPlace)
                .map(m -> new Near(m, distance.of(m.extent().from(), m.extent().to()) + doubt(report, m)))
                .filter(n -> n.distance() <= ClauseDistance.LIMIT);
    }

    /** A building without a name, with the town that the same clause gives. */
    private Located inTown(Report report, Located found) {
        return candidates(report).filter(n -> level(n.mention()) == Level.TOWN)
                .min(Comparator.comparingDouble(Near::distance))
                .map(n -> found.within(located(report.scene(), n.mention(), found.basis()))).orElse(found);
    }

    /** The place that the dateline gives. */
    Optional<Located> dateline(String basis) {
        return cast.dateline().filter(e -> !e.name().orElse("").isBlank())
                .map(e -> new Located(new Place(e.name().orElse(""), e.country(),
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
        boolean unnamed = mention.text().equals(mention.text().toLowerCase(Locale.ROOT));
        return (unnamed ? 1 : level(mention).ordinal()) * 0.7 + preposition(scene, mention, attachment)
                + topic(scene, report, attachment, mention);
    }

    private static double preposition(Scene scene, Mention mention, Attachment attachment) {
        int at = preposition(scene, mention);
        String word = scene.word(at);
        boolean venue = level(mention) == Level.VENUE;
        if (AT.contains(word) || word.equals("on") && venue
                || word.equals("of") && (isSceneOf(scene, at) || isAside(scene, at))) {
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

    /** "On the sidelines of the Davos forum". */
    private static boolean isAside(Scene scene, int of) {
        return scene.word(of - 1).matches("sidelines?|margins?|fringes?");
    }

    /** "The resort of Sochi", "the town of Bouake". */
    private static boolean isSceneOf(Scene scene, int of) {
        return SCENES.row(scene.word(of - 1)).contains("place");
    }

    /** "The war in Iraq": the state belongs to a noun that is no scene. */
    private static double topic(Scene scene, Report report, Attachment attachment, Mention mention) {
        Optional<Token> over = scene.grammar().head(attachment.head().index());
        if (mention.type() == MentionType.STATE && isBehindTopic(scene, mention)) {
            return ClauseDistance.LIMIT;
        }
        boolean common = over.isPresent() && over.get().tag().matches("NNS?")
                && over.get().index() != report.trigger().index()
                && over.get().index() < mention.extent().from()
                && scene.covering(over.get().index()).isEmpty();
        boolean scenic = over.isPresent() && SCENES.has(over.get().lemma());
        boolean modifies = over.isPresent() && over.get().index() >= mention.extent().to()
                && attachment.head().relation().matches("compound|nmod:poss|amod");
        if (modifies && level(mention) != Level.STATE && GATHERINGS.contains(over.get().lemma())) {
            return 0.5;
        }
        double other = mention.type() == MentionType.STATE ? ClauseDistance.LIMIT : 5;
        return modifies ? ClauseDistance.LIMIT : common && !scenic ? other : 0;
    }

    /** "The war in Yemen", whatever the parser makes of it. */
    private static boolean isBehindTopic(Scene scene, Mention mention) {
        int noun = preposition(scene, mention) - 1;
        return noun >= 0 && scene.token(noun).tag().matches("NNS?") && scene.covering(noun).isEmpty()
                && !SCENES.has(scene.token(noun).lemma());
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
        String name = level(mention) == Level.VENUE ? venue(scene, mention) : mention.text();
        Place place = new Place(name, entity.flatMap(Entity::country),
                entity.flatMap(e -> e.link().linked()).flatMap(Candidate::wikidata), "text");
        boolean region = level(mention) == Level.TOWN && place.country().isEmpty()
                && entity.flatMap(e -> e.link().linked()).isPresent();
        return new Located(place, region ? Level.REGION : level(mention), basis);
    }

    /** A building with what tells which: "a country hotel northeast of Paris", "the library of the Apostolic Palace". */
    private static String venue(Scene scene, Mention mention) {
        int to = mention.extent().to();
        int owner = mention.extent().from() - 2;
        Optional<Mention> of = scene.word(owner + 1).matches("'s|’s|'|’") ? scene.covering(owner) : Optional.empty();
        if (of.isPresent()) {
            return Words.text(scene.sentence(), of.get().extent().from(), to);
        }
        int at = SIDES.matcher(scene.word(to)).matches() ? to + 1 : to;
        if (!WHICH.contains(scene.word(at))) {
            return mention.text();
        }
        int name = scene.word(at + 1).equals("the") ? at + 2 : at + 1;
        return scene.covering(name).filter(m -> m.type() != MentionType.PERSON)
                .map(m -> mention.text() + " " + Words.text(scene.sentence(), to, m.extent().to()))
                .orElse(mention.text());
    }
}
