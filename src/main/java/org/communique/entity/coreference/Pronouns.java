package org.communique.entity.coreference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.document.Document;
import org.communique.document.Token;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.PersonRecord;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Mentions;

/**
 * Says whom "he" and "she" speak of: the first person of their sentence before them, else of a sentence before, that is a
 * subject and of whom the gazetteer does not know better.
 *
 * <p>Example: in "Lavrov left. Angela Merkel asked him to stay. He had seen Wang Yi." he is Lavrov: Angela Merkel is a woman.
 */
final class Pronouns {
    private static final Map<String, String> GENDERS = Map.of("he", "male", "him", "male", "his", "male", "she",
            "female", "her", "female");
    private static final int REACH = 2;
    private final Optional<Gazetteer> gazetteer;

    /** @param gazetteer what tells men from women; without one anybody may be meant */
    Pronouns(Optional<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Adds each pronoun to the chain of whom it speaks of. */
    void join(Document document, Mentions mentions, List<ChainDraft> drafts) {
        mentions.all().filter(m -> m.type() == MentionType.PRONOUN && GENDERS.containsKey(word(m)))
                .forEach(pronoun -> antecedent(document, mentions, pronoun, drafts)
                        .flatMap(person -> chain(person, drafts)).ifPresent(c -> c.add(pronoun)));
    }

    private static String word(Mention mention) {
        return mention.text().toLowerCase(Locale.ROOT);
    }

    private static Optional<ChainDraft> chain(Mention person, List<ChainDraft> drafts) {
        return drafts.stream().filter(c -> c.mentions().stream().anyMatch(m -> m == person)).findFirst();
    }

    private Optional<Mention> antecedent(Document document, Mentions mentions, Mention pronoun,
            List<ChainDraft> drafts) {
        int sentence = pronoun.extent().sentence();
        for (int back = sentence; back >= Math.max(0, sentence - REACH); back--) {
            int index = back;
            List<Mention> persons = mentions.of(back).stream()
                    .filter(m -> m.type() == MentionType.PERSON || m.type() == MentionType.OFFICE
                            || isSubjectPronoun(document, m, pronoun, drafts))
                    .filter(m -> index < sentence || m.extent().to() <= pronoun.extent().from())
                    .filter(m -> !isOfOneVerb(document, m, pronoun))
                    .filter(m -> chain(m, drafts).flatMap(this::gender)
                            .filter(g -> !g.equals(GENDERS.get(word(pronoun)))).isEmpty())
                    .toList();
            Optional<Mention> subject = persons.stream().filter(m -> isSubject(document, m)).findFirst();
            if (subject.isPresent() || !persons.isEmpty()) {
                return subject.or(() -> Optional.of(persons.getFirst()));
            }
        }
        return Optional.empty();
    }

    /** What all who may be meant by the fullest name of a chain are: "male" or "female"; empty when they differ or nobody is known. */
    private Optional<String> gender(ChainDraft chain) {
        Set<String> known = chain.mentions().stream().map(m -> m.traits().ids()).filter(ids -> !ids.isEmpty())
                .min(Comparator.comparingInt(List::size)).stream().flatMap(List::stream)
                .flatMap(id -> gazetteer.flatMap(g -> g.person(id)).stream()).map(PersonRecord::gender)
                .collect(Collectors.toSet());
        return known.size() == 1 ? known.stream().findFirst().filter(GENDERS::containsValue) : Optional.empty();
    }

    /** "He is to meet Castro. Rodriguez received him": whom an earlier sentence had as "he" is meant rather than its objects. */
    private static boolean isSubjectPronoun(Document document, Mention mention, Mention pronoun,
            List<ChainDraft> drafts) {
        return mention.type() == MentionType.PRONOUN && mention.extent().sentence() < pronoun.extent().sentence()
                && isSubject(document, mention) && chain(mention, drafts).isPresent();
    }

    /** "Rodriguez received him": nobody is the object of what he does himself. */
    private static boolean isOfOneVerb(Document document, Mention subject, Mention pronoun) {
        Token object = head(document, pronoun);
        Token doer = head(document, subject);
        return subject.extent().sentence() == pronoun.extent().sentence() && doer.relation().startsWith("nsubj")
                && object.relation().matches("obj|iobj|obl.*") && object.head() == doer.head();
    }

    private static boolean isSubject(Document document, Mention mention) {
        return head(document, mention).relation().startsWith("nsubj");
    }

    private static Token head(Document document, Mention mention) {
        return document.sentences().get(mention.extent().sentence()).tokens().get(mention.extent().head());
    }
}
