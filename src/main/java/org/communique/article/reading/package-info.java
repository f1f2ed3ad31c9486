/**
 * The inputs a user names become articles: files, folders, globs, standard input, NDJSON, pages, feeds, archives and
 * addresses, each told apart by its content and name.
 *
 * <p>Out go {@link org.communique.article.reading.Reading}s, one after the other: an article, or a sentence that says what
 * was not read and what to do. Nothing is dropped in silence, and nothing that is wrong with one input stops the others.
 */
package org.communique.article.reading;
