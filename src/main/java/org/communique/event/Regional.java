package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.entity.EntityType;
import org.communique.mention.Mention;
import org.communique.mention.Vocabulary;
import org.communique.mention.Words;

/**
 * Leaders or ministers of several states of whom none is named.
 *
 * <p>Example: "African leaders", "ministers from 18 nations"; not "officials".
 */
final class Regional {
    private static final Vocabulary GROUPS = Vocabulary.read(Regional.class, "vague-groups.tsv");
    private static final Vocabulary REGIONS = Vocabulary.read(Regional.class, "region-words.tsv");
    private static final int REACH = 6;

    private Regional() {
    }

    /** Whether parties that stand for no state in particular are such a group. */
    static boolean isAmong(Scene scene, List<Party> parties) {
        return parties.stream().filter(Party::isVague).map(Party::mention)
                .anyMatch(m -> isAlone(m) && isFromSeveral(scene, m) || isFromMany(scene, m));
    }

    /** Whether a group of people from a number of states is among parties. */
    static boolean isFromMany(Scene scene, List<Party> parties) {
        return parties.stream().filter(Party::isVague).anyMatch(p -> isFromMany(scene, p.mention()));
    }

    /** "Negotiators from six countries": so many states that they meet among themselves, whoever they are. */
    private static boolean isFromMany(Scene scene, Mention mention) {
        int from = mention.extent().to();
        boolean behind = scene.word(from).matches("of|from");
        return behind && IntStream.range(from, Math.min(scene.size(), from + REACH))
                .anyMatch(i -> scene.word(i).matches("countries|nations|states") && scene.word(i - 1)
                        .matches(
                                "\\d+|two|three|four|five|six|seven|eight|nine|ten|dozen|neighbouring|neighboring|several"));
    }

    /** Whether the heads of several states or of a body are among parties: "Arab leaders", "EU leaders". */
    static boolean hasLeaders(Scene scene, List<Party> parties) {
        return parties.stream().noneMatch(p -> p.entity().type() == EntityType.STATE)
                && parties.stream().filter(p -> p.entity().type() == EntityType.GROUP)
                        .filter(p -> p.mention().text().toLowerCase(Locale.ROOT).matches(".*\\b(?:leaders|heads of).*"))
                        .anyMatch(p -> p.side().startsWith("org:") || p.isVague() && isFromSeveral(scene, p.mention()));
    }

    /** "A Pacific Rim summit", "the fifth Asia-Europe summit". */
    static boolean isSummit(Scene scene, Trigger trigger) {
        return IntStream.range(Math.max(0, trigger.index() - 3), trigger.index()).mapToObj(scene::word)
                .flatMap(w -> Stream.of(w.split("-"))).anyMatch(REGIONS::has);
    }

    /** Such groups with the states that stand behind them: "ministers from 18 nations" is one party, not two. */
    static List<Party> widened(Scene scene, List<Party> parties) {
        List<Mention> wide = parties.stream().filter(Party::isVague).map(Party::mention)
                .filter(m -> end(scene, m) > m.extent().to()).toList();
        return parties.stream()
                .filter(p -> wide.stream().noneMatch(w -> w != p.mention() && p.isVague()
                        && w.extent().from() < p.mention().extent().from()
                        && p.mention().extent().to() <= end(scene, w)))
                .map(p -> wide.contains(p.mention()) ? p.withMention(widened(scene, p.mention())) : p).toList();
    }

    private static Mention widened(Scene scene, Mention mention) {
        Mention.Extent extent = mention.extent();
        int from = scene.word(extent.from()).equals("the") ? extent.from() + 1 : extent.from();
        int to = end(scene, mention);
        return new Mention(mention.type(), new Mention.Extent(extent.sentence(), extent.from(), to, extent.head()),
                Words.span(scene.sentence(), from, to), Words.text(scene.sentence(), from, to), mention.traits());
    }

    /** The index after "nations" in "ministers from 18 nations"; after the group where no states follow. */
    private static int end(Scene scene, Mention mention) {
        int at = mention.extent().to();
        if (!isAlone(mention) && !isFromMany(scene, mention) || !scene.word(at).matches("of|from")) {
            return at;
        }
        return IntStream.range(at, Math.min(scene.size(), at + REACH))
                .filter(i -> scene.word(i).matches("countries|nations|states")).map(i -> i + 1).findFirst().orElse(at);
    }

    /** Whether a group makes an encounter among itself. */
    static boolean isAlone(Mention mention) {
        String text = mention.text().toLowerCase(Locale.ROOT);
        String noun = text.substring(text.lastIndexOf(' ') + 1);
        return GROUPS.value(text).or(() -> GROUPS.value(noun)).filter("alone"::equals).isPresent()
                || text.contains("leaders") || text.contains("ministers");
    }

    private static boolean isFromSeveral(Scene scene, Mention mention) {
        int to = Math.min(scene.size(), mention.extent().to() + REACH);
        boolean inside = Stream.of(mention.text().toLowerCase(Locale.ROOT).split("[ -]")).anyMatch(REGIONS::has);
        boolean behind = scene.word(mention.extent().to()).matches("of|from")
                && IntStream.range(mention.extent().to(), to).mapToObj(scene::word).anyMatch(REGIONS::has);
        return inside || behind;
    }
}
