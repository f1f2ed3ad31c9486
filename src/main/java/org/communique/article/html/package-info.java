/**
 * HTML pages become {@link org.communique.article.Article}s: the main text as paragraphs, and what the page says of
 * itself (headline, dates, byline, publisher, canonical address) in an order of trust.
 *
 * <p>In come bytes and where they come from. A live blog gives one article a post. This package must not know files,
 * feeds or the network.
 */
package org.communique.article.html;
