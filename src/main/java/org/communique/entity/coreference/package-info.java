/**
 * Within one article, mentions of the same person or thing become one {@link org.communique.entity.coreference.Chain}:
 * by name, surname, office, state, "his counterpart" and, where safe, by pronoun.
 *
 * <p>Mentions come in, chains go out. This package must not know the gazetteer, encounters or RDF.
 */
package org.communique.entity.coreference;
