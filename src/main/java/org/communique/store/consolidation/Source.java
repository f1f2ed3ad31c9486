package org.communique.store.consolidation;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The article a report stands in.
 *
 * @param article
 *            its IRI
 * @param publisher
 *            the name of the medium
 * @param published
 *            the first day on which it can have been published
 * @param publishedLast
 *            the last such day; the same where the date is known to the day
 */
public record Source(Node article, Optional<String> publisher, Optional<LocalDate> published,
        Optional<LocalDate> publishedLast) implements Comparable<Source> {
    @Override
    public int compareTo(Source other) {
        int byDate = published.orElse(LocalDate.MAX).compareTo(other.published.orElse(LocalDate.MAX));
        return byDate != 0 ? byDate : article.getURI().compareTo(other.article.getURI());
    }
}
