/**
 * Tells which language a text is in.
 *
 * <p>Text comes in, a BCP 47 tag goes out, or nothing where the text is too short to tell. This package must not know where
 * a text comes from.
 */
package org.communique.article.language;
