/**
 * The first stage: HTML pages, plain text, feeds and archives become an {@link org.communique.article.Article}.
 *
 * <p>In come bytes and what is known of them (a file name, an address, HTTP headers). Out goes an article: body text as
 * paragraphs, headline, publisher, publication date with its provenance, and an identity. Boilerplate stays outside: a
 * teaser for another story must never become an event of this one.
 *
 * <p>This package must not know sentences, names or encounters. It alone imports jsoup and the readers of feeds and
 * archives.
 */
package org.communique.article;
