/**
 * The sixth stage: an {@link org.communique.event.Extraction} becomes RDF, one named graph an article.
 *
 * <p>In come values of the earlier stages; out go quads of the ontology {@code https://w3id.org/communique/ontology#}.
 * The same article gives the same IRIs on every machine. This package must not know stores and servers; it imports
 * Jena's model and RIOT.
 */
package org.communique.rdf;
