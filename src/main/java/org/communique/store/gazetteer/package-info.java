/**
 * The gazetteer as a graph in Wikidata's own vocabulary, so that a query written for Wikidata runs on it.
 *
 * <p>Tables of the gazetteer become triples ({@link org.communique.store.gazetteer.GazetteerDescription}), triples of
 * Wikidata's model become tables ({@link org.communique.store.gazetteer.WikidataReader}), and
 * {@link org.communique.store.gazetteer.GazetteerGraph} keeps in a dataset what its articles cite.
 * {@link org.communique.store.gazetteer.Refresh} fetches a slice page by page. This package must not know HTTP.
 */
package org.communique.store.gazetteer;
