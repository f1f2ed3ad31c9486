/**
 * What is known before an article is read: persons with the offices they held and when, states with their demonyms and
 * capitals, organisations, places and venues.
 *
 * <p>In come tables of public facts (tab-separated, one header line, every row with its source); out comes a
 * {@link org.communique.entity.gazetteer.Gazetteer} that knows names, offices and tenures. This package must not know
 * articles, encounters or RDF.
 */
package org.communique.entity.gazetteer;
