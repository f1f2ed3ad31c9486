package org.communique.cli;

import org.communique.Pipeline;
import org.communique.article.Article;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.event.Extraction;
import org.communique.rdf.Run;

/**
 * What reads articles: the pipeline with its gazetteer, and the record of the run that goes with what it says.
 *
 * @param pipeline
 *            the stages
 * @param gazetteer
 *            what is known of names
 * @param options
 *            how to extract
 */
record Reader(Pipeline pipeline, Gazetteer gazetteer, ExtractionOptions options) {
    static Reader with(ExtractionOptions options) {
        return with(options, options.gazetteer().open());
    }

    static Reader with(ExtractionOptions options, Gazetteer gazetteer) {
        return new Reader(Pipeline.with(gazetteer), gazetteer, options);
    }

    /** What an article says, without encounters that are not sure enough. */
    Extraction extract(Article article) {
        return options.sure(pipeline.extract(article));
    }

    /** The hash of the gazetteer that was used. */
    String gazetteerHash() {
        return gazetteer.hash();
    }

    Run run() {
        return new Run(Version.number(), gazetteerHash(), options.settings());
    }
}
