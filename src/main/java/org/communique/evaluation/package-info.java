/**
 * Measures extraction: gold annotations and extracted encounters become precision, recall and F1.
 *
 * <p>It must not know stores, servers or RDF.
 */
package org.communique.evaluation;
