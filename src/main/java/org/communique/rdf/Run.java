package org.communique.rdf;

import org.apache.jena.graph.Node;

/**
 * What made a graph: the same version, gazetteer and settings are the same run on every machine and at every time.
 *
 * <p>Example: {@code new Run("0.1.0", "9c1e…", "default")}; no clock is part of it.
 *
 * @param version
 *            the version of Communiqué
 * @param gazetteer
 *            the hash of the gazetteer used
 * @param settings
 *            the settings that change what is extracted, in a fixed order; {@code default} for none
 */
public record Run(String version, String gazetteer, String settings) {

    /** The IRI of the run, made from its three parts. */
    public Node iri() {
        return Iris.minted("run-" + Hashes.brief(version, gazetteer, settings));
    }

    void describe(Description article) {
        Node software = Iris.minted("communique-" + Iris.slug(version));
        article.of(iri()).a(Cq.RUN).with(Reused.ASSOCIATED_WITH, software).with(Cq.GAZETTEER_HASH, gazetteer)
                .with(Cq.SETTINGS, settings);
        article.of(software).a(Reused.SOFTWARE_AGENT).with(Reused.SOFTWARE_VERSION, version);
    }
}
