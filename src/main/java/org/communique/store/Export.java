package org.communique.store;

import org.communique.rdf.GraphFormat;

/**
 * What to export as RDF.
 *
 * @param format
 *            the RDF format
 * @param withText
 *            whether the articles' text goes along
 * @param withGazetteer
 *            whether the gazetteer's graph goes along
 */
public record Export(GraphFormat format, boolean withText, boolean withGazetteer) {
    /** Without text and gazetteer. */
    public static Export as(GraphFormat format) {
        return new Export(format, false, false);
    }
}
