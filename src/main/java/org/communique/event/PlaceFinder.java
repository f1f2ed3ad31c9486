package org.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Candidate;
import org.communique.entity.Entity;
import org.communique.entity.EntityType;
import org.communique.entity.coreference.Cast;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;

/**
 * Finds where an encounter takes place: the most specific place that its sentence gives.
 *
 * <p>Example: Antalya in "met in Antalya on Thursday"; the destination of a visit; for "In Geneva, Kerry met Lavrov" the
 * place in front. The dateline counts only for the news itself, not for what the text tells of other days.
 */
final class PlaceFinder {
    private static final Set<String> AT = Set.of("in", "at", "near", "outside", "aboard", "to", "on");
    private final Cast cast;

    PlaceFinder(Cast cast) {
        this.cast = cast;
    }

    /** The place in the sentence of a report. */
    Optional<Place> find(Report report) {
        Optional<Mention> destination = report.arguments().stream()
                .filter(a -> a.slot().equals(Destination.SLOT)).map(Argument::mention).findFirst();
        Optional<Mention> place = destination.or(() -> behind(report, MentionType.PLACE))
                .or(() -> before(report)).or(() -> behind(report, MentionType.STATE));
        return place.map(m -> place(report.scene(), m));
    }

    /** The place that the dateline gives. */
    Optional<Place> dateline() {
        return cast.dateline().map(e -> new Place(e.name().orElse(""), e.country(),
                e.link().linked().flatMap(Candidate::wikidata), "dateline"));
    }

    private static Optional<Mention> behind(Report report, MentionType type) {
        Scene scene = report.scene();
        int from = report.trigger().index();
        for (Mention mention : scene.mentions()) {
            if (mention.type() == type && mention.extent().from() > from && isLocated(scene, mention)
                    && !isBroken(scene, from, mention.extent().from())
                    && !mention.traits().modifiers().contains("adjective")) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private static boolean isLocated(Scene scene, Mention mention) {
        int from = mention.extent().from();
        int before = scene.word(from).equals("the") ? from - 1 : from - 1;
        while (before >= 0 && scene.token(before).tag().matches("DT|JJ|NN|NNP|POS") && before > from - 4) {
            before--;
        }
        return AT.contains(scene.word(before)) && !scene.word(before).equals("to") || scene.word(from - 1).equals(",")
                && mention.type() == MentionType.PLACE;
    }

    /** A verb of speech between says that the place belongs to something else. */
    private static boolean isBroken(Scene scene, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (scene.token(i).tag().matches("VBD|VBZ|VBP") && !scene.token(i).relation().startsWith("aux")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Mention> before(Report report) {
        Scene scene = report.scene();
        List<Mention> places = scene.mentions().stream()
                .filter(m -> m.type() == MentionType.PLACE && m.extent().to() <= report.trigger().index())
                .filter(m -> isLocated(scene, m) || report.arguments().stream()
                        .anyMatch(a -> a.mention().extent().from() < m.extent().from()) && isBesideTrigger(scene, m))
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(places.getLast());
    }

    private static boolean isBesideTrigger(Scene scene, Mention place) {
        return AT.contains(scene.word(place.extent().from() - 1));
    }

    private Place place(Scene scene, Mention mention) {
        Optional<Entity> entity = cast.of(mention).stream()
                .filter(e -> e.type() == EntityType.PLACE || e.type() == EntityType.STATE).findFirst();
        String name = mention.text();
        Optional<Mention> within = scene.word(mention.extent().to()).equals("in")
                ? scene.beginningAt(mention.extent().to() + 1).filter(m -> m.type() == MentionType.PLACE)
                : Optional.empty();
        if (within.isPresent() && mention.traits().officeClass().isPresent()) {
            name = name + " in " + within.get().text();
        }
        return new Place(name, entity.flatMap(Entity::country), entity.flatMap(e -> e.link().linked())
                .flatMap(Candidate::wikidata), "text");
    }
}
