/**
 * Web archives (WARC): reading the pages of those that others made, and keeping what was fetched so that evidence outlives
 * the page.
 *
 * <p>A stream comes in, {@link org.communique.article.archive.ArchivedPage}s go out one after the other, however long the
 * archive. This package must not know how a page becomes an article.
 */
package org.communique.article.archive;
