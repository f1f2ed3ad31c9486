package org.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.document.Token;
import org.communique.entity.EntityType;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Vocabulary;

/**
 * Completes an encounter whose slots name too few parties with the officials who act in the same sentence.
 *
 * <p>Example: "In a seven-hour meeting on Sunday, Bush and Gorbachev told Iraq to leave" names nobody beside "meeting";
 * the two officials who act in its sentence are meant. Topics ("about Iraq"), places and those who only report are not.
 */
final class Bystanders {
    private static final Set<String> TOPIC = Set.of("about", "on", "over", "against", "from", "of", "for", "toward",
            "towards", "through", "like", "into", "despite", "under", "without", "regarding", "concerning", "amid",
            "unlike", "by");
    private static final Set<String> PLACE = Set.of("in", "to", "at", "near", "outside", "inside", "across");
    private static final Vocabulary CONTROL = Vocabulary.read(Bystanders.class, "object-control.tsv");
    private static final Vocabulary ROLES = Vocabulary.read(Bystanders.class, "governors.tsv");
    private static final Set<String> OPENINGS = Vocabulary.read(Bystanders.class, "grammar-words.tsv")
            .having("opening");
    private static final int REACH = 9;
    private final Anaphora anaphora;

    Bystanders(Anaphora anaphora) {
        this.anaphora = anaphora;
    }

    /** The parties found in the slots, with the nearest officials of the sentence that stand for another side. */
    List<Party> complete(Report report, List<Party> found, Optional<EncounterDraft> latest) {
        Scene scene = report.scene();
        List<Party> all = new ArrayList<>(found);
        Role role = report.trigger().frame().is("travel") ? Role.VISITOR : Role.PARTICIPANT;
        List<Mention> near = scene.mentions().stream().filter(m -> mayAct(scene, m) && !isTreated(report, m))
                .sorted(Comparator.comparingInt((Mention m) -> rank(found, m))
                        .thenComparingInt(m -> distance(report, m)))
                .toList();
        for (Mention mention : near) {
            if (strong(all) > 1 && all.stream().noneMatch(p -> isJoined(scene, p.mention(), mention))) {
                continue;
            }
            anaphora.resolve(scene, new Argument(mention, "nearby", role), latest).stream()
                    .filter(p -> p.isOfficial() && !p.isVague())
                    .filter(p -> !p.isArmed() || report.kind() == Kind.NEGOTIATION)
                    .filter(p -> p.entity().type() != EntityType.ORG)
                    .filter(p -> all.stream().noneMatch(a -> a.entity().id().equals(p.entity().id())))
                    .forEach(all::add);
        }
        return strong(all) > 1 ? all : withHost(report, all, latest);
    }

    /** "Sharon and Abbas declared a truce at a summit": two of different sides who are together the subject. */
    static boolean areOneSubject(Report report, List<Party> parties) {
        Scene scene = report.scene();
        List<Mention> persons = parties.stream().filter(Party::isNamedPerson).map(Party::mention).toList();
        boolean joint = persons.size() > 1 && new HashSet<>(scene.listFrom(persons.getFirst())).containsAll(persons);
        int end = joint ? persons.getLast().extent().to() : -1;
        return joint && report.kind() == Kind.SUMMIT && report.trigger().index() > end && end < scene.size()
                && scene.token(end).tag().matches("VB[DPZ]") && parties.stream().filter(Party::isNamedPerson)
                        .map(Party::side).distinct().count() > 1;
    }

    /** Whom a person met is a person rather than a state of the same sentence. */
    private static int rank(List<Party> found, Mention mention) {
        boolean named = mention.type() == MentionType.PERSON || mention.type() == MentionType.OFFICE;
        return named || found.stream().noneMatch(Party::isNamedPerson) ? 0 : 1;
    }

    /** "Powell held talks in Port-au-Prince": whom he spoke to is not said, but where. */
    private List<Party> withHost(Report report, List<Party> found, Optional<EncounterDraft> latest) {
        Scene scene = report.scene();
        Kind kind = report.kind();
        int from = report.trigger().index() + report.trigger().length();
        long persons = found.stream().filter(Party::isNamedPerson).map(p -> p.entity().id()).distinct().count();
        boolean guest = kind != Kind.NEGOTIATION && strong(found) == 1 && persons < 2
                && found.stream()
                        .allMatch(p -> p.isNamedPerson() || p.isVague() || p.entity().type() == EntityType.OFFICE);
        boolean topic = kind == Kind.NEGOTIATION && (strong(found) == 0 || found.stream().allMatch(Party::isArmed));
        if (!guest && !topic) {
            return found;
        }
        List<Party> all = new ArrayList<>(found);
        scene.mentions().stream().filter(m -> m.type() == MentionType.PLACE || m.type() == MentionType.STATE)
                .filter(m -> m.extent().from() >= from - 3 && m.extent().from() < from + REACH)
                .filter(m -> guest == scene.word(m.extent().from() - 1).equals("in"))
                .filter(m -> guest || isAbout(scene, m))
                .findFirst()
                .ifPresent(m -> anaphora.resolve(scene, new Argument(m, Destination.SLOT, Role.HOST), latest).stream()
                        .filter(p -> p.country().isPresent()).forEach(all::add));
        return all;
    }

    /** "Talks on Cyprus", "for Sudan's Darfur region". */
    private static boolean isAbout(Scene scene, Mention mention) {
        int from = mention.extent().from();
        return IntStream.range(Math.max(0, from - 3), from)
                .anyMatch(i -> scene.word(i).matches("for|on|over|about|in|addressing|concerning"));
    }

    private static long strong(List<Party> parties) {
        return parties.stream().map(Party::side).filter(s -> !s.equals(Party.VAGUE) && !s.equals("unknown"))
                .distinct().count();
    }

    private static boolean isJoined(Scene scene, Mention a, Mention b) {
        return scene.listFrom(a).contains(b) || scene.listFrom(b).contains(a);
    }

    private static int distance(Report report, Mention mention) {
        return Math.abs(mention.extent().head() - report.trigger().index());
    }

    private static boolean mayAct(Scene scene, Mention mention) {
        boolean type = mention.type() == MentionType.PERSON || mention.type() == MentionType.OFFICE
                || mention.type() == MentionType.STATE || mention.type() == MentionType.GROUP;
        boolean aide = mention.traits().officeClass().filter("aide"::equals).isPresent();
        boolean adjective = mention.traits().modifiers().contains("adjective");
        return type && !aide && !adjective && !scene.isPlaceApposition(mention)
                && !isTopic(scene, mention) && !isReporter(scene, mention) && !isOfAnother(scene, mention);
    }

    /** "Talks with Netanyahu and a meeting with Abbas": who stands behind "with" is the party of what stands before it. */
    private static boolean isOfAnother(Scene scene, Mention mention) {
        return scene.mentions().stream().filter(m -> scene.word(m.extent().from() - 1).matches("with|between"))
                .anyMatch(m -> scene.listFrom(m).contains(mention));
    }

    /** "To persuade Iran to give up its programme": a state to which something is done, unless it is told to take part. */
    private static boolean isTreated(Report report, Mention mention) {
        boolean object = mention.type() == MentionType.STATE && report.scene().token(mention.extent().head()).relation()
                .matches("obj|iobj");
        Optional<Token> verb = report.scene().grammar().head(mention.extent().head());
        boolean told = verb.filter(v -> v.index() < report.trigger().index() && CONTROL.has(v.lemma())).isPresent();
        return object && !told;
    }

    private static boolean isTopic(Scene scene, Mention mention) {
        String before = scene.word(mention.extent().from() - 1);
        boolean possessive = scene.word(mention.extent().to()).matches("'s|’s|'|’");
        boolean named = mention.type() == MentionType.PERSON || mention.type() == MentionType.OFFICE;
        boolean discussed = mention.type() == MentionType.STATE && IntStream
                .range(mention.extent().to(), Math.min(scene.size(), mention.extent().to() + 7))
                .takeWhile(i -> !scene.word(i).matches("[.;]"))
                .anyMatch(i -> scene.word(i).matches("be|been|being|was|were")
                        && scene.word(i + 1).matches("discussed|raised|addressed|debated|reviewed|tackled"));
        int verb = Math.max(0, mention.extent().from() - 2);
        boolean agent = before.equals("by") && ROLES.value(scene.token(verb).lemma())
                .filter(r -> r.matches("host|mediator|chair")).isPresent();
        return possessive || discussed || !agent && TOPIC.contains(before) || named && before.equals("at")
                || !named && (PLACE.contains(before) || before.equals("the")
                        && PLACE.contains(scene.word(mention.extent().from() - 2)));
    }

    /** "…, Straw said": the one who only says it, in a clause of its own; not after "After talks with Blair, Straw said". */
    private static boolean isReporter(Scene scene, Mention mention) {
        int to = mention.extent().to();
        boolean there = scene.word(to).equals("in")
                && scene.beginningAt(to + 1).filter(m -> m.type() != MentionType.PERSON).isPresent();
        String after = scene.word(there ? scene.beginningAt(to + 1).orElseThrow().extent().to() : to);
        int before = mention.extent().from() - 1;
        boolean opened = OPENINGS.contains(scene.word(0));
        return !opened && Set.of("said", "says", "told", "added").contains(after)
                && (scene.word(before).equals(",") || scene.word(before).equals("the")
                        && scene.word(before - 1).equals(","));
    }
}
