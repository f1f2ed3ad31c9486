package org.communique.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a document speaks of, sentence by sentence.
 *
 * @param bySentence
 *            the mentions of each sentence in reading order
 * @param times
 *            the times that each sentence names
 */
public record Mentions(List<List<Mention>> bySentence, List<List<DateMention>> times) {
    public Mentions {
        bySentence = bySentence.stream().map(List::copyOf).toList();
        times = times.stream().map(List::copyOf).toList();
    }

    /** All mentions in reading order. */
    public Stream<Mention> all() {
        return bySentence.stream().flatMap(List::stream);
    }

    /** The mentions of a sentence. */
    public List<Mention> of(int sentence) {
        return bySentence.get(sentence);
    }

    /** The mention that covers a word of a sentence; empty when none does. */
    public Optional<Mention> covering(int sentence, int token) {
        return of(sentence).stream().filter(m -> m.extent().covers(token)).findFirst();
    }
}
