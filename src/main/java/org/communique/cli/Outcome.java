package org.communique.cli;

import org.communique.article.reading.Reading;
import org.communique.event.Extraction;

/**
 * What became of a piece of input.
 *
 * <p>Example: of a folder of three files two are {@link Extracted} and an empty one is {@link Skipped}.
 */
sealed interface Outcome {
    /** An article and what it says. */
    record Extracted(Reading.Read read, Extraction extraction) implements Outcome {
    }

    /** An article that is stored already with the same content. */
    record Unchanged(Reading.Read read) implements Outcome {
    }

    /** An article in a language that is not read. */
    record OtherLanguage(Reading.OtherLanguage read) implements Outcome {
    }

    /** Something that could not be read, with one sentence that names it. */
    record Skipped(String reason) implements Outcome {
    }
}
