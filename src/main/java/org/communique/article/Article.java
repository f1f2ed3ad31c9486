package org.communique.article;

import java.util.Objects;

/**
 * A piece of news as it will be stored and quoted: its identity, headline, body and what is known about it.
 *
 * <p>Example: the report of 10 March 2022 from Antalya, with the headline "Top Russian and Ukrainian diplomats meet …",
 * a body of paragraphs and the publisher's name.
 *
 * @param id
 *            what names the article in output: the input's {@code id}, else its address, else its path relative to the
 *            folder given
 * @param title
 *            the headline, empty when there is none
 * @param body
 *            the paragraphs, separated by one empty line ({@code "\n\n"}); every body offset counts Unicode code points
 *            of exactly this text
 * @param metadata
 *            date, publisher, address, language and the like
 */
public record Article(String id, String title, String body, Metadata metadata) {
    public Article {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(body);
        Objects.requireNonNull(metadata);
    }

    /** The text that offsets of a part count in. */
    public String text(Part part) {
        return part == Part.TITLE ? title : body;
    }
}
