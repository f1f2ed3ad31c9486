/**
 * The questions that Communiqué knows: {@code queries/*.rq}, their parameters, and answers as table, CSV or JSON.
 *
 * <p>In comes a name with values for parameters; out comes a complete SPARQL query, and from a dataset its answer. This
 * package must not know how the dataset is filled.
 */
package org.communique.store.query;
