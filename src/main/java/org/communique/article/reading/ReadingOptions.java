package org.communique.article.reading;

import java.util.Optional;
import java.util.Set;
import org.communique.article.PublicationDate;

/**
 * How input is read.
 *
 * <p>Example: {@code ReadingOptions.standard().withPublished(day)} reads English articles and dates those that say no date
 * of publication with that day.
 *
 * @param published
 *            the date of publication of articles that have none
 * @param languages
 *            the languages that are read, as BCP 47 tags
 * @param allowPrivate
 *            whether addresses of loopback, link-local and private networks may be fetched
 * @param largestFile
 *            the most bytes read of one file, page or line
 */
public record ReadingOptions(Optional<PublicationDate> published, Set<String> languages, boolean allowPrivate,
        long largestFile) {
    private static final long TWENTY_MEGABYTES = 20L * 1000 * 1000;

    /** English, no default date, public addresses only, at most 20 MB a piece. */
    public static ReadingOptions standard() {
        return new ReadingOptions(Optional.empty(), Set.of("en"), false, TWENTY_MEGABYTES);
    }

    /** The same with a date for articles that have none. */
    public ReadingOptions withPublished(Optional<PublicationDate> date) {
        return new ReadingOptions(date, languages, allowPrivate, largestFile);
    }

    /** The same with private addresses allowed or refused. */
    public ReadingOptions withPrivate(boolean allowed) {
        return new ReadingOptions(published, languages, allowed, largestFile);
    }

    /** The same with another limit of size. */
    public ReadingOptions withLargestFile(long bytes) {
        return new ReadingOptions(published, languages, allowPrivate, bytes);
    }
}
