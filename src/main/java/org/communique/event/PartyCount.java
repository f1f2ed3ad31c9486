package org.communique.event;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Vocabulary;

/**
 * How many parties words speak of that name none.
 *
 * <p>Example: two in "the two leaders", three states in "the ministers of the three countries".
 */
final class PartyCount {
    private static final Pattern BOTH = Pattern.compile("\\b(?:the two|both|the three|the four) (?:" + String.join("|",
            Vocabulary.read(PartyCount.class, "both-nouns.tsv").having("state").stream().sorted().toList()) + ")\\b");

    private PartyCount() {
    }

    /** How many states a group is of: "both countries' ministers", "the leaders of the three countries"; 0 for none. */
    static int ofStates(Scene scene, Mention mention) {
        int behind = mention.extent().to();
        int from = mention.extent().from();
        String text = mention.text().toLowerCase(Locale.ROOT);
        String more = scene.word(behind).matches("of|from") ? words(scene, behind + 1) : "";
        String owners = scene.word(from - 1).matches("'|’|'s|’s") ? words(scene, from - 4) : "";
        return mention.type() != MentionType.GROUP
                ? 0
                : Stream.of(text, more, owners).map(BOTH::matcher).filter(Matcher::find).findFirst()
                        .map(m -> m.group().contains("three ") ? 3 : m.group().contains("four ") ? 4 : 2).orElse(0);
    }

    private static String words(Scene scene, int from) {
        return String.join(" ", scene.word(from), scene.word(from + 1), scene.word(from + 2));
    }

    /** How many parties an anaphor speaks of: "the two leaders", "the trio"; two when it does not say. */
    static int of(Mention mention) {
        String first = mention.traits().modifiers().isEmpty() ? "2" : mention.traits().modifiers().getFirst();
        return first.matches("[2-9]") ? Integer.parseInt(first) : 2;
    }
}
