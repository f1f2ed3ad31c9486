package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;

/**
 * Finds whom "they", "the two leaders" and "both sides" speak of: parties joined before in the sentence, else those of the
 * encounter told last.
 *
 * <p>Example: in "Erdogan and EU leaders, when they meet in Brussels, will argue" they are Erdogan and EU leaders.
 */
final class Anaphora {
    private static final Set<String> EMPTY = Set.of("each other", "one another", "it", "its");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "our");
    private final PartyReader reader;

    Anaphora(PartyReader reader) {
        this.reader = reader;
    }

    /** The parties that an argument speaks of; empty when nothing before explains it. */
    List<Party> resolve(Scene scene, Argument argument, Optional<EncounterDraft> latest) {
        Mention mention = argument.mention();
        if (!isAnaphor(mention)) {
            return reader.read(argument);
        }
        List<Party> joined = joinedBefore(scene, mention, argument.role());
        if (joined.stream().map(Party::side).distinct().count() > 1) {
            return joined;
        }
        return latest.map(EncounterDraft::parties).orElse(joined);
    }

    /** Whether a mention has no meaning of its own. */
    static boolean isAnaphor(Mention mention) {
        String text = mention.text().toLowerCase(Locale.ROOT);
        boolean plural = mention.type() == MentionType.PARTIES || mention.type() == MentionType.PRONOUN
                && PLURAL.contains(text);
        return plural && !EMPTY.contains(text);
    }

    private List<Party> joinedBefore(Scene scene, Mention anaphor, Role role) {
        List<Party> best = List.of();
        for (Mention mention : scene.mentions()) {
            if (mention.extent().to() > anaphor.extent().from()) {
                break;
            }
            List<Party> list = new ArrayList<>();
            for (Mention member : scene.listFrom(mention)) {
                if (member.extent().to() <= anaphor.extent().from()) {
                    list.addAll(reader.read(new Argument(member, "subject", role)));
                }
            }
            best = list.size() > 1 && list.size() >= best.size() ? list : best;
        }
        return best;
    }
}
