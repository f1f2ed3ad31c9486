package org.communique.article.reading;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.communique.article.PublicationDate;
import org.communique.article.fetching.FetchSettings;

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
 * @param fetching
 *            how addresses are fetched
 * @param archive
 *            the folder in which what was fetched is kept; nothing is kept without it
 * @param largestFile
 *            the most bytes read of one file, page or line
 */
public record ReadingOptions(Optional<PublicationDate> published, Set<String> languages, FetchSettings fetching,
        Optional<Path> archive, long largestFile) {
    private static final long TWENTY_MEGABYTES = 20L * 1000 * 1000;

    /** English, no default date, public addresses only, nothing kept, at most 20 MB a piece. */
    public static ReadingOptions standard() {
        return new ReadingOptions(Optional.empty(), Set.of("en"), FetchSettings.standard(), Optional.empty(),
                TWENTY_MEGABYTES);
    }

    /** The same with a date for articles that have none. */
    public ReadingOptions withPublished(Optional<PublicationDate> date) {
        return new ReadingOptions(date, languages, fetching, archive, largestFile);
    }

    /** The same with another way of fetching. */
    public ReadingOptions withFetching(FetchSettings settings) {
        return new ReadingOptions(published, languages, settings, archive, largestFile);
    }

    /** The same with a folder in which what was fetched is kept. */
    public ReadingOptions withArchive(Optional<Path> folder) {
        return new ReadingOptions(published, languages, fetching, folder, largestFile);
    }

    /** The same with another limit of size. */
    public ReadingOptions withLargestFile(long bytes) {
        return new ReadingOptions(published, languages, fetching, archive, bytes);
    }
}
