package org.communique.store.judgement;

import java.util.Comparator;
import java.util.List;

/**
 * The report that a judgement is about, described so that it is found again when the article was read anew.
 *
 * <p>Example: what {@code https://news.example/2022/antalya} says by "Lavrov and Kuleba met in Antalya on Thursday." of
 * {@code wd:Q58217} and {@code wd:Q24025631}.
 *
 * @param article
 *            the IRI of the article
 * @param quotes
 *            the sentences that say so
 * @param participants
 *            who took part
 * @param apart
 *            for a split, whether this report is one of those set apart from the others
 */
public record Target(String article, List<String> quotes, List<Someone> participants, boolean apart) {
    public Target {
        quotes = quotes.stream().distinct().sorted().toList();
        participants = participants.stream().distinct().sorted(Comparator.comparing(Someone::iri)).toList();
    }

    /** Somebody by IRI and name. */
    public record Someone(String iri, String name) {
    }

    Target setApart(boolean whether) {
        return new Target(article, quotes, participants, whether);
    }
}
