/**
 * Fetching over HTTP with the manners of a good guest: robots.txt, a pause between two requests to one host, conditional
 * requests, limits of size and time, and no way into private networks.
 *
 * <p>An address comes in, a {@link org.communique.article.fetching.Fetched} goes out: content, or a sentence that says why
 * there is none. This package must not know what an article is.
 */
package org.communique.article.fetching;
