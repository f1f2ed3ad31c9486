/**
 * The ontology as a page for people and as Turtle for programs.
 *
 * <p>In comes the resource {@code communique.ttl}; out goes one page with an anchor for each term. This package must not
 * know the dataset.
 */
package org.communique.server.ontology;
