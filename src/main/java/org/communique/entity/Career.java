package org.communique.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.article.PublicationDate;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.Ranks;
import org.communique.entity.gazetteer.Tenure;

/**
 * The offices of one person.
 *
 * <p>Example: of Q24025631 on 2022-03-10 the best is Minister of Foreign Affairs of Ukraine.
 *
 * @param gazetteer
 *            where they are known
 * @param person
 *            the identifier of the person
 */
public record Career(Gazetteer gazetteer, String person) {
    /** The tenure to describe somebody by: held at the date, else the highest office, the latest of these. */
    public Optional<Tenure> best(Optional<PublicationDate> date) {
        List<Tenure> all = gazetteer.tenuresOf(person);
        Comparator<Tenure> byRank = Comparator.comparing((Tenure tenure) -> Ranks.of(tenure.position()))
                .thenComparing(tenure -> tenure.start().toString());
        return date.flatMap(day -> all.stream()
                .filter(tenure -> tenure.during(day.first(), day.last()).isHeld()).max(byRank))
                .or(() -> all.stream().max(byRank));
    }
}
