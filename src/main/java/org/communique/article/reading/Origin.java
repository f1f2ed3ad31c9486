package org.communique.article.reading;

/**
 * Where content comes from.
 *
 * @param name
 *            what names an article without an identity of its own: the path relative to the folder given
 * @param shown
 *            how the user finds it
 */
record Origin(String name, String shown) {
}
