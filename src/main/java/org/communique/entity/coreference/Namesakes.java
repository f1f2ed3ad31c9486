package org.communique.entity.coreference;

import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.PublicationDate;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.mention.Mention;

/**
 * Keeps apart two known persons whose full names differ by an initial.
 *
 * <p>Example: in an article of 2022 that looks back, "George Bush" of 1989 and "George W. Bush" of 2001 are two; in one of
 * 2004, when the second is president, both names mean him.
 */
final class Namesakes {
    private final Optional<Gazetteer> gazetteer;
    private final Optional<PublicationDate> published;

    /**
     * The namesakes of an article.
     *
     * @param gazetteer
     *            who held an office when; without one nobody is kept apart
     */
    Namesakes(Optional<Gazetteer> gazetteer, Article article) {
        this.gazetteer = gazetteer;
        this.published = article.metadata().published();
    }

    /** Whether a mention by its full name means somebody else than a chain that its name would fit. */
    boolean areTwo(ChainDraft chain, Mention mention, PersonName name) {
        List<String> one = chain.ids();
        List<String> other = mention.traits().ids();
        return gazetteer.isPresent() && !one.isEmpty() && !other.isEmpty() && name.differsByInitial(chain.name())
                && one.stream().noneMatch(other::contains) && !isInOffice(one) && !isInOffice(other);
    }

    private boolean isInOffice(List<String> persons) {
        return published.isPresent() && persons.stream()
                .flatMap(person -> gazetteer.orElseThrow().tenuresOf(person).stream())
                .anyMatch(tenure -> tenure.during(published.get().first(), published.get().last()).isHeld());
    }
}
