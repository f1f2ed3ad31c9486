/**
 * The third stage: a {@link org.communique.document.Document} gives mentions: persons with title, office and
 * nationality, offices without a name, states (also by demonym and capital), organisations, groups, places and dates.
 *
 * <p>What is known of names comes in through {@link org.communique.mention.NameLexicon}; which person a name means is
 * decided a stage later. This package must not know identifiers' meaning, encounters or RDF.
 */
package org.communique.mention;
