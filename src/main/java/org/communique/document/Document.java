package org.communique.document;

import java.util.List;
import java.util.Optional;
import org.communique.article.Article;

/**
 * An article read as language: its sentences in reading order, those of the headline first.
 *
 * @param article
 *            what was read
 * @param sentences
 *            its sentences; empty for an article without text
 * @param dateline
 *            what is printed before the first sentence of the body; it belongs to no sentence
 */
public record Document(Article article, List<Sentence> sentences, Optional<Dateline> dateline) {
    public Document {
        sentences = List.copyOf(sentences);
    }

    /** A document without a dateline. */
    public Document(Article article, List<Sentence> sentences) {
        this(article, sentences, Optional.empty());
    }
}
