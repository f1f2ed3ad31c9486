package org.communique.event;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.document.Sentence;
import org.communique.document.Token;
import org.communique.mention.DateMention;
import org.communique.mention.Mention;
import org.communique.mention.MentionType;
import org.communique.mention.Vocabulary;

/**
 * A sentence with its grammar and what it speaks of: where the arguments of a trigger are looked for.
 *
 * @param sentence
 *            the sentence
 * @param grammar
 *            its grammar
 * @param mentions
 *            what it speaks of, in reading order
 * @param times
 *            the times it names
 */
record Scene(Sentence sentence, Grammar grammar, List<Mention> mentions, List<DateMention> times) {
    private static final int TIMES_REACH = 4;
    private static final Set<String> SEVERAL = Set.copyOf(Vocabulary.lines(Scene.class, "several-words.txt"));

    /** The words of the sentence that no mention covers, in lower case. */
    List<String> topic() {
        return IntStream.range(0, size()).filter(i -> covering(i).isEmpty()).mapToObj(this::word)
                .toList();
    }

    /** The mention that covers a word. */
    Optional<Mention> covering(int token) {
        return mentions.stream().filter(m -> m.extent().covers(token)).findFirst();
    }

    /** The mention that begins at a word. */
    Optional<Mention> beginningAt(int token) {
        return mentions.stream().filter(m -> m.extent().from() == token).findFirst();
    }

    /** The mention that ends before a word. */
    Optional<Mention> endingAt(int token) {
        return mentions.stream().filter(m -> m.extent().to() == token).findFirst();
    }

    /** "The Nigerian capital Abuja": a state's name that stands right behind a place is a place. */
    boolean isPlaceApposition(Mention mention) {
        int from = mention.extent().from();
        int before = word(from - 1).matches(",|\\(") ? from - 1 : from;
        return mention.type() == MentionType.STATE && endingAt(before).filter(m -> m.type() == MentionType.PLACE)
                .isPresent();
    }

    /** Whether a relative clause that begins at a word, behind a comma or not, is that of a trigger: "Hanoi, where he met". */
    boolean isClauseOf(int at, String relative, int trigger) {
        int word = word(at).equals(",") ? at + 1 : at;
        return word(word).equals(relative) && word < trigger && Stream
                .concat(Stream.of(token(trigger)), Attachment.way(this, trigger).stream().limit(3))
                .anyMatch(t -> token(word).head() == t.index() && t.index() > word);
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** The word in lower case; empty beyond the ends. */
    String word(int index) {
        return index >= 0 && index < size() ? token(index).text().toLowerCase(Locale.ROOT) : "";
    }

    int size() {
        return sentence.tokens().size();
    }

    /** A mention and those joined to it by commas and "and" behind it, as long as they may be one list. */
    List<Mention> listFrom(Mention first) {
        List<Mention> list = new ArrayList<>(List.of(first));
        Mention last = first;
        Optional<Mention> next = joined(last);
        while (next.isPresent()) {
            last = next.get();
            list.add(last);
            next = joined(last);
        }
        return list;
    }

    /** A mention and those joined to it before it. */
    List<Mention> listTo(Mention last) {
        List<Mention> list = new ArrayList<>(List.of(last));
        Mention first = last;
        Optional<Mention> before = joinedBefore(first);
        while (before.isPresent()) {
            first = before.get();
            list.addFirst(first);
            before = joinedBefore(first);
        }
        return list;
    }

    private Optional<Mention> joined(Mention mention) {
        int at = joint(mention.extent().to());
        if (at < 0) {
            return Optional.empty();
        }
        return beginningAt(at).filter(m -> m.type() != MentionType.PLACE)
                .or(() -> word(at).equals("the") ? beginningAt(at + 1) : Optional.empty())
                .filter(m -> m.type() != MentionType.PLACE).or(() -> ofPlace(at)).or(() -> described(at))
                .filter(m -> m.type() != MentionType.PLACE && !beginsClause(m, mention));
    }

    /** "And the Darfur region's rebels": the group behind a place in the possessive. */
    private Optional<Mention> ofPlace(int at) {
        int from = word(at).equals("the") ? at + 1 : at;
        int mark = IntStream.range(from, Math.min(size(), from + 4)).filter(i -> word(i).matches("'s|’s")).findFirst()
                .orElse(-1);
        boolean place = mark > from && covering(from).filter(m -> m.type() == MentionType.PLACE).isPresent();
        return place ? beginningAt(mark + 1).filter(m -> m.type() == MentionType.GROUP) : Optional.empty();
    }

    /** "And the separatist Free Aceh Movement": an organisation behind a word that describes it. */
    private Optional<Mention> described(int at) {
        boolean word = word(at).equals("the") && covering(at + 1).isEmpty() && at + 1 < size()
                && token(at + 1).tag().matches("JJ|NN");
        return word ? beginningAt(at + 2).filter(m -> m.type() == MentionType.ORGANISATION) : Optional.empty();
    }

    /** The index before a group and the place in the possessive before it; before a mention itself without one. */
    private int beforePlace(Mention mention) {
        int from = mention.extent().from();
        int start = IntStream.range(Math.max(0, from - 5), from)
                .filter(i -> ofPlace(i).or(() -> described(i)).filter(mention::equals).isPresent()).findFirst()
                .orElse(from);
        return start - 1;
    }

    private Optional<Mention> joinedBefore(Mention mention) {
        int at = beforePlace(mention);
        boolean and = word(at).equals("and") || word(at).equals("&");
        at -= and && word(at - 1).equals(",") ? 2 : and || word(at).equals(",") ? 1 : 0;
        if (at == beforePlace(mention)) {
            return Optional.empty();
        }
        return endingAt(at + 1).filter(m -> m.type() != MentionType.PLACE);
    }

    /** The word after a comma, "and" or "as well as"; -1 when none of them stands at a word. */
    private int joint(int at) {
        int next = at;
        if (word(next).equals(",") || word(next).equals(";")) {
            next++;
        }
        if (word(next).equals("and") || word(next).equals("&") || word(next).equals("or")) {
            next++;
        } else if (word(next).equals("as") && word(next + 1).equals("well")) {
            next += 3;
        }
        if (next > at && word(next).equals("with")) {
            next++;
        }
        return next > at && (next > at + 1 || !word(at).equals(";")) ? next : -1;
    }

    /** Whether a mention after a joint is the subject of a clause of its own: "met Blair, and Powell said". */
    private boolean beginsClause(Mention mention, Mention before) {
        Token head = token(mention.extent().head());
        boolean subject = head.relation().startsWith("nsubj");
        Token previous = token(before.extent().head());
        boolean one = previous.relation().equals("conj") && previous.head() >= 0
                && token(previous.head()).head() == head.head();
        if (subject && !one && (!previous.relation().startsWith("nsubj") || previous.head() != head.head())) {
            return true;
        }
        int after = mention.extent().to();
        boolean finite = after < size() && token(after).tag().matches("VBD|VBZ|VBP|MD");
        return finite && !word(before.extent().to()).equals("and") && !previous.relation().startsWith("nsubj")
                && !head.relation().equals("conj");
    }

    /** Whether a trigger speaks of more than one occasion: "three rounds of talks", "met twice", "have met four times". */
    boolean isSeries(Trigger trigger) {
        if (!trigger.frame().isVerb()) {
            return severalOf(trigger.index());
        }
        int last = Math.min(size() - 1, trigger.index() + trigger.length() + TIMES_REACH);
        return IntStream.range(trigger.index() + trigger.length(), last)
                .anyMatch(i -> word(i).equals("twice") || word(i + 1).equals("times") && severalOf(i + 1));
    }

    /** Whether a number above one stands before a noun, or before "rounds of" it. */
    private boolean severalOf(int noun) {
        int at = word(noun - 1).equals("of") && word(noun - 2).equals("rounds") ? noun - 2 : noun;
        String number = word(at - 1);
        return SEVERAL.contains(number) || number.matches("[2-9]|1[0-9]");
    }
}
