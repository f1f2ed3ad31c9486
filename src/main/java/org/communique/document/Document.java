package org.communique.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.article.Article;
import org.communique.article.Part;

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

    /** Whether a sentence of the body stands in a first paragraph that says the headline once more. */
    public boolean repeatsTitle(Sentence sentence) {
        if (sentence.span().part() != Part.BODY || sentence.paragraph() > 0) {
            return false;
        }
        String opening = sentences.stream().filter(s -> s.span().part() == Part.BODY && s.paragraph() == 0)
                .map(Sentence::text).collect(Collectors.joining());
        return !article.title().isBlank() && letters(opening).equals(letters(article.title()));
    }

    private static String letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
