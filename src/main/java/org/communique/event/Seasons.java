package org.communique.event;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.article.PublicationDate;
import org.communique.event.EncounterTime.Precision;
import org.communique.mention.DateExpression.Season;

/**
 * Which three months a season means.
 *
 * <p>Example: "last summer" in a report of February 2019 is June to August 2018.
 */
final class Seasons {
    private Seasons() {
    }

    /** The season nearest to the publication, on the side that the clause tells of. */
    static EncounterTime resolve(Season season, String text, boolean ahead,
            Optional<PublicationDate> publication) {
        if (season.year().isPresent()) {
            return ofSeason(season.year().get(), season.month(), text, "season in the text");
        }
        if (publication.isEmpty() || publication.get().precision() == PublicationDate.Precision.YEAR) {
            return publication.isEmpty()
                    ? TimeResolver.unresolved(text, "no year and no publication date")
                    : TimeResolver.coarse(text, publication.get());
        }
        LocalDate at = publication.get().first();
        int year = at.getYear();
        LocalDate begin = LocalDate.of(year, season.month(), 1);
        if (season.which() < 0 && begin.plusMonths(3).isAfter(at) || season.which() == 0 && !ahead
                && begin.isAfter(at)) {
            year--;
        } else if (season.which() >= 0 && ahead && begin.plusMonths(3).isBefore(at)) {
            year++;
        }
        return ofSeason(year, season.month(), text, "season nearest to the publication date");
    }

    private static EncounterTime ofSeason(int year, int month, String text, String basis) {
        LocalDate begin = LocalDate.of(year, month, 1);
        return TimeResolver.time(text, begin, begin.plusMonths(3).minusDays(1), Precision.SEASON, basis);
    }
}
