package org.communique.entity.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.article.Part;
import org.communique.entity.EntityType;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Mentions;

/**
 * Joins holders of offices without a name to the persons that the article names, or to each other.
 *
 * <p>Example: "the Russian president" is Vladimir Putin when the article calls him President of Russia; "his Russian
 * counterpart" has the office of the person before, for Russia.
 */
final class OfficeChains {
    private static final Set<String> LEADERS = Set.of("head-of-state", "head-of-government", "leader", "royal");
    private static final Set<String> SEVERAL_TITLES = Set.of("head-of-state", "head-of-government", "royal",
            "religious");
    private static final Set<String> VAGUE = Set.of("envoy", "aide", "minister", "deputy", "legislator", "military",
            "candidate", "leader");

    /** Adds every mention of an office to a chain, an old one or a new one. */
    void join(Mentions mentions, List<ChainDraft> drafts) {
        mentions.all().filter(m -> m.type() == MentionType.OFFICE).forEach(mention -> {
            String officeClass = mention.traits().officeClass().orElse("");
            if (officeClass.equals("counterpart")) {
                counterpart(mentions, mention, drafts);
            } else {
                find(drafts, mention, officeClass, mention.traits().nations()).orElseGet(() -> fresh(drafts))
                        .addOffice(mention);
            }
        });
    }

    private static ChainDraft fresh(List<ChainDraft> drafts) {
        ChainDraft chain = new ChainDraft(EntityType.OFFICE);
        drafts.add(chain);
        return chain;
    }

    private static Optional<ChainDraft> find(List<ChainDraft> drafts, Mention mention, String officeClass,
            List<String> nations) {
        boolean indefinite = mention.traits().modifiers().contains("a") || mention.traits().modifiers().contains("an")
                || mention.traits().modifiers().contains("former");
        if (indefinite) {
            return Optional.empty();
        }
        List<ChainDraft> holders = drafts.stream()
                .filter(c -> c.type() == EntityType.PERSON || c.type() == EntityType.OFFICE)
                .filter(c -> holds(c, officeClass)).toList();
        if (!nations.isEmpty()) {
            return holders.stream().filter(c -> c.nations().containsAll(nations)).findFirst();
        }
        List<ChainDraft> before = holders.stream().filter(c -> mayMean(c, mention)).toList();
        boolean safe = !VAGUE.contains(officeClass) && before.size() == 1;
        return safe ? Optional.of(before.getFirst()) : Optional.empty();
    }

    /** An office without a state speaks of somebody named before, by the same title; "the Shah" is no president. */
    private static boolean mayMean(ChainDraft chain, Mention mention) {
        boolean headline = mention.span().part() == Part.TITLE;
        boolean named = headline || chain.mentions().stream().anyMatch(m -> m.span().compareTo(mention.span()) < 0);
        String title = mention.traits().title().map(OfficeChains::lastWord).orElse("");
        return named
                && (!SEVERAL_TITLES.contains(mention.traits().officeClass().orElse("")) || chain.mentions().stream()
                        .flatMap(m -> m.traits().title().stream()).map(OfficeChains::lastWord).anyMatch(title::equals));
    }

    private static String lastWord(String title) {
        return title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean holds(ChainDraft chain, String officeClass) {
        return chain.officeClasses().contains(officeClass)
                || officeClass.equals("leader") && chain.officeClasses().stream().anyMatch(LEADERS::contains);
    }

    private static void counterpart(Mentions mentions, Mention mention, List<ChainDraft> drafts) {
        Optional<String> office = owner(mentions, mention).flatMap(m -> officeOf(drafts, m));
        List<String> nations = mention.traits().nations();
        Optional<ChainDraft> holder = office.flatMap(o -> nations.isEmpty()
                ? Optional.<ChainDraft>empty()
                : find(drafts, mention, o, nations));
        ChainDraft chain = holder.orElseGet(() -> fresh(drafts));
        office.ifPresent(o -> chain.withOffice(o, nations));
        chain.addOffice(mention);
    }

    private static Optional<String> officeOf(List<ChainDraft> drafts, Mention owner) {
        return drafts.stream().filter(c -> c.mentions().stream().anyMatch(m -> m == owner)).findFirst()
                .flatMap(c -> c.officeClasses().stream().findFirst());
    }

    /** The nearest person or office before, in the same sentence. */
    private static Optional<Mention> owner(Mentions mentions, Mention counterpart) {
        return mentions.of(counterpart.extent().sentence()).stream()
                .filter(m -> m.type() == MentionType.PERSON || m.type() == MentionType.OFFICE)
                .filter(m -> m.extent().to() <= counterpart.extent().from()).reduce((a, b) -> b);
    }
}
