/**
 * The second stage: an {@link org.communique.article.Article} becomes a {@link org.communique.document.Document} of
 * sentences and tokens, with tags, lemmas and grammatical relations.
 *
 * <p>Paragraphs are split before sentences, because a sentence never runs across them. All offsets that leave this
 * package count Unicode code points of the stored text.
 *
 * <p>This package must not know names, offices or encounters. It imports OpenNLP.
 */
package org.communique.document;
