package org.communique.article;

import java.util.Optional;

/**
 * What is known about an article beside its text; all of it may be missing.
 *
 * @param published
 *            when it was published, with the provenance of that date
 * @param url
 *            its canonical address
 * @param publisher
 *            the name of the medium
 * @param language
 *            a BCP 47 tag such as {@code en}
 * @param byline
 *            who wrote it, as printed
 * @param dateline
 *            the place (and agency) printed before the first sentence
 * @param modified
 *            when it was last changed
 * @param section
 *            the section of the medium
 */
public record Metadata(Optional<PublicationDate> published, Optional<String> url, Optional<String> publisher,
        Optional<String> language, Optional<String> byline, Optional<String> dateline,
        Optional<PublicationDate> modified, Optional<String> section) {

    /** Nothing known. */
    public static final Metadata NONE = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same with a date of publication where none was known. */
    public Metadata orPublished(PublicationDate date) {
        return withPublished(published.or(() -> Optional.of(date)));
    }

    /** The same with this date of publication. */
    public Metadata withPublished(Optional<PublicationDate> date) {
        return new Metadata(date, url, publisher, language, byline, dateline, modified, section);
    }

    /** The same with this canonical address. */
    public Metadata withUrl(Optional<String> address) {
        return new Metadata(published, address, publisher, language, byline, dateline, modified, section);
    }

    /** The same with this publisher. */
    public Metadata withPublisher(Optional<String> name) {
        return new Metadata(published, url, name, language, byline, dateline, modified, section);
    }

    /** The same with this language. */
    public Metadata withLanguage(Optional<String> tag) {
        return new Metadata(published, url, publisher, tag, byline, dateline, modified, section);
    }

    /** The same with who wrote it. */
    public Metadata withByline(Optional<String> names) {
        return new Metadata(published, url, publisher, language, names, dateline, modified, section);
    }

    /** The same with the place printed before the first sentence. */
    public Metadata withDateline(Optional<String> place) {
        return new Metadata(published, url, publisher, language, byline, place, modified, section);
    }

    /** The same with the date of the last change. */
    public Metadata withModified(Optional<PublicationDate> date) {
        return new Metadata(published, url, publisher, language, byline, dateline, date, section);
    }

    /** The same with the section of the medium. */
    public Metadata withSection(Optional<String> name) {
        return new Metadata(published, url, publisher, language, byline, dateline, modified, name);
    }
}
