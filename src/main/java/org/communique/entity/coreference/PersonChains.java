package org.communique.entity.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.EntityType;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Mentions;

/**
 * Joins the mentions of persons by name.
 *
 * <p>Example: "Mahmoud Abbas", "President Abbas" and "ABBAS" are one; "President George Bush" and "President George W.
 * Bush" in one article, or "Prime Minister Singh" and "Foreign Minister Singh", are two.
 */
final class PersonChains {
    private static final Set<String> EXCLUSIVE = Set.of("head-of-state", "head-of-government", "foreign-minister",
            "defence-minister", "finance-minister", "vice-president");

    /** The chains of all persons that an article names; fuller names first, so that parts find them. */
    List<ChainDraft> join(Mentions mentions, Namesakes namesakes) {
        List<ChainDraft> chains = new ArrayList<>();
        List<Mention> persons = mentions.all().filter(m -> m.type() == MentionType.PERSON)
                .sorted(Comparator.comparingInt((Mention m) -> -Math.min(2, PersonName.of(m.text()).size()))).toList();
        for (Mention mention : persons) {
            PersonName name = PersonName.of(mention.text());
            Optional<ChainDraft> known = find(chains.stream().filter(c -> !namesakes.areTwo(c, mention, name)).toList(),
                    mention,
                    name);
            if (known.isPresent()) {
                known.get().addNamed(mention);
            } else {
                chains.add(new ChainDraft(EntityType.PERSON).addNamed(mention));
            }
        }
        return chains;
    }

    private static Optional<ChainDraft> find(List<ChainDraft> chains, Mention mention, PersonName name) {
        List<ChainDraft> agreeing = chains.stream().filter(c -> c.name().agreesWith(name))
                .filter(c -> !conflicts(c, mention, name)).toList();
        if (agreeing.isEmpty()) {
            return chains.stream().filter(c -> name.isMisspellingOf(c.name()))
                    .filter(c -> sharesOffice(c, mention) || isBare(mention)).findFirst();
        }
        return agreeing.stream().filter(c -> sharesOffice(c, mention)).findFirst()
                .or(() -> agreeing.stream().filter(c -> endsWith(c, name)).max(Comparator.comparingInt(
                        c -> nearness(c, mention))))
                .or(() -> Optional.of(agreeing.getFirst()));
    }

    /** A name with nothing beside it cannot contradict. */
    private static boolean isBare(Mention mention) {
        return mention.traits().officeClass().isEmpty() && mention.traits().nations().isEmpty()
                && mention.traits().ids().isEmpty();
    }

    private static boolean endsWith(ChainDraft chain, PersonName name) {
        return chain.name().parts().getLast().equals(name.parts().getLast());
    }

    /** The last mention before this one; mentions after it count least. */
    private static int nearness(ChainDraft chain, Mention mention) {
        return chain.mentions().stream().filter(m -> m.span().compareTo(mention.span()) < 0)
                .mapToInt(m -> m.extent().sentence() * 1000 + m.extent().from()).max().orElse(-1);
    }

    /** Two exclusive offices of different classes, or two states, cannot be one holder's. */
    private static boolean conflicts(ChainDraft chain, Mention mention, PersonName name) {
        Optional<String> office = mention.traits().officeClass().filter(EXCLUSIVE::contains);
        boolean otherOffice = office.isPresent() && chain.officeClasses().stream().anyMatch(EXCLUSIVE::contains)
                && !chain.officeClasses().contains(office.get());
        boolean otherNation = !mention.traits().nations().isEmpty() && !chain.nations().isEmpty()
                && mention.traits().nations().stream().noneMatch(chain.nations()::contains);
        return name.size() == 1 && (otherOffice || otherNation)
                || name.size() > 1 && otherOffice && otherNation;
    }

    private static boolean sharesOffice(ChainDraft chain, Mention mention) {
        return mention.traits().officeClass().filter(chain.officeClasses()::contains).isPresent();
    }
}
