package org.communique.entity;

import java.util.List;
import java.util.Optional;
import org.communique.document.TextSpan;

/**
 * A person or thing of one article with all places where it is mentioned.
 *
 * <p>Example: "Ukrainian Foreign Minister Dmytro Kuleba", "Kuleba" and "Kuliba" are one person, linked to Q24025631.
 *
 * @param id
 *            stable within the article, for example {@code entity-2b7e10}
 * @param type
 *            what it is
 * @param name
 *            the fullest form in the article, a misspelling mended through the link; empty for an unnamed group or an
 *            unresolved office
 * @param country
 *            the ISO 3166 alpha-2 code of the state it is or stands for
 * @param office
 *            the office stated or, at the article's date, held
 * @param link
 *            its identity in the gazetteer
 * @param mentions
 *            where it is mentioned, in reading order
 */
public record Entity(String id, EntityType type, Optional<String> name, Optional<String> country,
        Optional<Office> office, Link link, List<Mentioned> mentions) {

    /** One place where an entity is mentioned, and the words there. */
    public record Mentioned(TextSpan span, String text) {
    }

    public Entity {
        mentions = List.copyOf(mentions);
    }

    /** The gazetteer's name where it is linked, else the name in the article. */
    public Optional<String> label() {
        return link.linked().map(Candidate::label).or(() -> name);
    }
}
