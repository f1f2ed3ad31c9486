package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.article.Part;
import org.communique.document.Token;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;

/** The arguments of one trigger while they are gathered; a mention takes the first slot that claims it. */
final class Arguments {
    private final Scene scene;
    private final List<Argument> found = new ArrayList<>();

    Arguments(Scene scene) {
        this.scene = scene;
    }

    List<Argument> all() {
        return List.copyOf(found);
    }

    boolean has(String slot) {
        return found.stream().anyMatch(a -> a.slot().equals(slot));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Adds the mention that covers a word, and the list that it is a member of. */
    void addAt(Token word, String slot, Role role) {
        Optional<Mention> mention = scene.covering(word.index()).or(() -> named(word));
        mention.ifPresent(m -> scene.listFrom(m).forEach(each -> add(each, slot, role)));
        for (Token member : scene.grammar().members(word.index())) {
            scene.covering(member.index()).or(() -> named(member)).ifPresent(m -> add(m, slot, role));
        }
    }

    /** The name beside a word that no mention covers: "Wen Jiabao" for "minister" in "China's prime minister, Wen Jiabao". */
    private Optional<Mention> named(Token word) {
        return scene.grammar().children(word.index()).stream()
                .filter(t -> t.relation().matches("appos|flat|nmod:desc"))
                .flatMap(t -> scene.covering(t.index()).stream()).filter(m -> m.type() == MentionType.PERSON)
                .findFirst();
    }

    /** Adds a subject with those before it in its list, which the relations often miss: "Bush, Blair discuss". */
    void addSubject(Token word, String slot, Role role) {
        boolean title = scene.sentence().span().part() == Part.TITLE;
        scene.covering(word.index()).filter(m -> title || isSubject(scene.listTo(m), scene.listFrom(m)))
                .ifPresent(m -> scene.listTo(m).forEach(each -> add(each, slot, role)));
        addAt(word, slot, role);
    }

    /** Whether a mention before "and", or the first of three or more, is not the object of another clause. */
    private boolean isSubject(List<Mention> before, List<Mention> behind) {
        Mention first = before.getFirst();
        return !scene.token(first.extent().head()).relation().matches("obj|obl.*|iobj|nmod.*|xcomp|ccomp")
                && (before.size() + behind.size() > 3 && !isBehindPreposition(first)
                        || scene.word(first.extent().to()).equals("and"));
    }

    private boolean isBehindPreposition(Mention mention) {
        int before = mention.extent().from() - 1;
        return before >= 0 && scene.token(before).tag().matches("IN|TO|DT");
    }

    /** Adds a mention and the list that it begins. */
    void addList(Mention first, String slot, Role role) {
        scene.listFrom(first).forEach(each -> add(each, slot, role));
        // "Members of the government and Foreign Secretary Owen": what stands between hides the list.
        scene.grammar().members(first.extent().head()).stream().skip(1)
                .flatMap(member -> scene.covering(member.index()).stream())
                .filter(m -> m.type() == MentionType.PERSON).forEach(m -> add(m, slot, role));
    }

    /** "Its" in "meet its targets" is no object. */
    private static boolean isOwner(Mention mention, String slot) {
        return mention.type() == MentionType.PRONOUN && slot.equals("object")
                && Set.of("its", "their", "his", "my", "our", "your").contains(mention.text().toLowerCase(Locale.ROOT));
    }

    /** "A delegation headed by the foreign minister": who leads a group takes part for it. */
    private Optional<Mention> leader(Mention group) {
        int at = group.extent().to();
        boolean led = group.type() == MentionType.GROUP && scene.word(at).matches("led|headed|chaired")
                && scene.word(at + 1).equals("by");
        return led ? scene.beginningAt(at + 2).filter(m -> m.type() == MentionType.PERSON) : Optional.empty();
    }

    /** Puts a mention in the place of a pronoun that can only mean it. */
    void replacePronoun(String slot, Mention mention, Role role) {
        if (found.removeIf(a -> a.slot().equals(slot) && a.mention().type() == MentionType.PRONOUN)) {
            add(mention, slot, role);
        }
    }

    /** Adds a mention that only the verb taken for a noun makes an adjective of: "the Council gathers". */
    void addNoun(Mention mention, String slot, Role role) {
        found.add(new Argument(mention, slot, role));
    }

    /** "Would not talk to New Delhi": a capital that stands for its state. */
    private static boolean isCapital(Mention mention, String slot) {
        return Set.of("with", "to", "between").contains(slot) && !mention.traits().nations().isEmpty();
    }

    /** "With nine world leaders, including Brown and Merkel": those of a group who are named. */
    private List<Mention> included(Mention group) {
        int at = group.extent().to() + (scene.word(group.extent().to()).equals(",") ? 1 : 0);
        boolean named = group.type() == MentionType.GROUP && scene.word(at).equals("including");
        return named
                ? scene.beginningAt(at + 1).stream().flatMap(m -> scene.listFrom(m).stream())
                        .filter(m -> m.type() == MentionType.PERSON || m.type() == MentionType.OFFICE).toList()
                : List.of();
    }

    /** Adds one mention. */
    void add(Mention mention, String slot, Role role) {
        boolean known = found.stream().anyMatch(a -> a.mention().equals(mention));
        boolean adjective = mention.traits().modifiers().contains("adjective")
                && !Set.of("compound", "possessive").contains(slot);
        if (!known && !adjective && !isOwner(mention, slot)
                && (slot.equals(Destination.SLOT) || !scene.isPlaceApposition(mention))
                && (mention.type() != MentionType.PLACE || slot.equals("destination") || isCapital(mention, slot))) {
            found.add(new Argument(mention, slot, role));
            leader(mention).ifPresent(m -> add(m, slot, role));
            included(mention).forEach(m -> add(m, slot, role));
        }
    }
}
