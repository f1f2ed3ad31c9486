/**
 * The links of a dataset for people: which names of articles are which items of Wikidata, how surely and why, and what
 * Wikidata lacks.
 *
 * <p>In come the entity reports of the article graphs; out go CSV and QuickStatements. This package must not know how
 * links are made.
 */
package org.communique.store.links;
