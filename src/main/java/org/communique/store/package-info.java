/**
 * The seventh stage: graphs are kept in a TDB2 dataset, consolidated across articles, judged, validated and queried.
 *
 * <p>In come named graphs; out come answers to queries and exports. This package must not know HTTP; it imports Jena's
 * TDB2, ARQ, SHACL and text search.
 */
package org.communique.store;
