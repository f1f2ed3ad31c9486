/**
 * The pages for people: skeletons with headings and navigation, filled in the browser by small modules that ask the
 * API; the files that they need; and the IRIs of entities, which give a page to a browser and RDF to a program.
 *
 * <p>In come requests of browsers; out go HTML, style, scripts and pictures from this process alone.
 */
package org.communique.server.pages;
