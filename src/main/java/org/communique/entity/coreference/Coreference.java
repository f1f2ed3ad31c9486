package org.communique.entity.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.document.Document;
import org.communique.entity.EntityType;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Mentions;

/**
 * Joins the mentions of an article into chains, one for each person and thing.
 *
 * <p>Example: after "Turkish Foreign Minister Mevlut Cavusoglu" the phrase "the Turkish foreign minister" is he; in "Kuleba
 * met his Russian counterpart" the counterpart is the foreign minister of Russia, named or not. Immutable, free to share
 * between threads.
 */
public final class Coreference {
    private final PersonChains persons = new PersonChains();
    private final OfficeChains offices = new OfficeChains();
    private final Optional<Gazetteer> gazetteer;
    private final Pronouns pronouns;

    /** One that knows no men from women, and no namesakes. */
    public Coreference() {
        this(Optional.empty());
    }

    /** One that knows them by the gazetteer: "he" is no minister who is a woman. */
    public Coreference(Gazetteer gazetteer) {
        this(Optional.of(gazetteer));
    }

    private Coreference(Optional<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
        this.pronouns = new Pronouns(gazetteer);
    }

    /** The chains of an article, by first mention. */
    public Chains resolve(Document document, Mentions mentions) {
        List<ChainDraft> drafts = new ArrayList<>(persons.join(mentions,
                new Namesakes(gazetteer, document.article())));
        offices.join(mentions, drafts);
        others(mentions, drafts);
        pronouns.join(document, mentions, drafts);
        return new Chains(drafts.stream().map(ChainDraft::finish)
                .sorted(Comparator.comparing(c -> c.mentions().getFirst().span())).toList());
    }

    private static void others(Mentions mentions, List<ChainDraft> drafts) {
        mentions.all().forEach(mention -> type(mention).ifPresent(type -> {
            Optional<ChainDraft> known = drafts.stream().filter(c -> c.type() == type)
                    .filter(c -> isSame(c.mentions().getFirst(), mention)).findFirst();
            known.orElseGet(() -> {
                ChainDraft fresh = new ChainDraft(type);
                drafts.add(fresh);
                return fresh;
            }).addOffice(mention);
        }));
    }

    private static Optional<EntityType> type(Mention mention) {
        return switch (mention.type()) {
            case GROUP -> Optional.of(EntityType.GROUP);
            case STATE -> Optional.of(EntityType.STATE);
            case ORGANISATION -> Optional.of(EntityType.ORG);
            case PLACE -> Optional.of(EntityType.PLACE);
            default -> Optional.empty();
        };
    }

    private static boolean isSame(Mention first, Mention second) {
        boolean sameText = first.text().equalsIgnoreCase(second.text());
        boolean named = first.type() == MentionType.STATE || first.type() == MentionType.ORGANISATION;
        boolean sameIds = first.traits().nations().equals(second.traits().nations());
        return named && !first.traits().nations().isEmpty() ? sameIds : sameText && sameIds;
    }
}
