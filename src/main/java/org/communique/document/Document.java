package org.communique.document;

import java.util.List;
import org.communique.article.Article;

/**
 * An article read as language: its sentences in reading order, those of the headline first.
 *
 * @param article
 *            what was read
 * @param sentences
 *            its sentences; empty for an article without text
 */
public record Document(Article article, List<Sentence> sentences) {
    public Document {
        sentences = List.copyOf(sentences);
    }
}
