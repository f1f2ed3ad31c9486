package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.document.Sentence;
import org.communique.document.TextSpan;

/**
 * Finds the times that a sentence names.
 *
 * <p>Example: "met in Antalya on Thursday, March 10" has one, the day 10 March; "talks next week" has the week after
 * publication. Which calendar day is meant is decided a later stage.
 */
public final class DateFinder {
    private final DateGrammar grammar = new DateGrammar();

    /** The times of a sentence in reading order, none overlapping another. */
    public List<DateMention> find(Sentence sentence) {
        List<DateMention> found = new ArrayList<>();
        List<String> words = Words.of(sentence);
        int at = 0;
        while (at < words.size()) {
            Optional<DateGrammar.Reading> reading = grammar.at(words, at);
            if (reading.isPresent()) {
                found.add(mention(sentence, at, reading.get()));
                at += reading.get().length();
            } else {
                at++;
            }
        }
        return found;
    }

    private static DateMention mention(Sentence sentence, int from, DateGrammar.Reading reading) {
        int to = from + reading.length();
        TextSpan span = sentence.tokens().get(from).span().to(sentence.tokens().get(to - 1).span());
        return new DateMention(sentence.index(), from, to, span, Words.text(sentence, from, to), reading.meaning());
    }
}
