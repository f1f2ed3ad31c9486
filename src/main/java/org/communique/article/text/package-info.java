/**
 * Plain text and Markdown become an {@link org.communique.article.Article}: a title line, lines of the head, paragraphs
 * without furniture.
 *
 * <p>This package must not know files, HTML or the network.
 */
package org.communique.article.text;
