/**
 * The fourth stage: mentions become entities, one for each person and thing of the article, linked to the gazetteer
 * and through it to Wikidata.
 *
 * <p>The publication date and the stated office decide: "the Pakistani prime minister" in November 2004 is the person
 * who then held that office. Doubt is a value: a {@link org.communique.entity.Link} may be unsure or nil.
 *
 * <p>This package reads the gazetteer's tables. It must not know encounters or RDF.
 */
package org.communique.entity;
