/**
 * Feeds, lists of feeds and sitemaps become lists of entries: an address each, and what the list says of it.
 *
 * <p>Bytes come in; {@link org.communique.article.feed.FeedEntry} go out. This package fetches nothing and must not know
 * the network. XML from outside is never trusted: entities of a document's own are refused.
 */
package org.communique.article.feed;
