/**
 * The last stage: a dataset is served as a SPARQL endpoint, as pages for people and as a JSON API.
 *
 * <p>In comes a store; out go answers over HTTP. It alone imports Fuseki.
 */
package org.communique.server;
