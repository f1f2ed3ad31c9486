package org.communique.article.reading;

import org.communique.article.Article;

/**
 * What came of reading a piece of input: an article, an article in a language that is not read, or a sentence that says
 * what was not read.
 *
 * <p>Example: a folder of three files, one of them empty, gives two {@link Read} and one
 * {@code Skipped("news/c.txt", "news/c.txt is empty; remove it or save it again.")}.
 */
public sealed interface Reading {
    /** The file, address or line it came from, as the user can find it again. */
    String source();

    /** An article to be extracted. */
    record Read(Article article, String source) implements Reading {
    }

    /** An article in a language that is not read; its metadata says which. */
    record OtherLanguage(Article article, String source) implements Reading {
        /** One sentence that says so. */
        public String reason() {
            return source + " is in " + article.metadata().language().orElse("another language")
                    + ", which is not read; it was counted and skipped.";
        }
    }

    /**
     * Something that was not read: a whole input, or the rest of one whose beginning was.
     *
     * @param reason
     *            one sentence that names the input and says what to do
     */
    record Skipped(String source, String reason) implements Reading {
    }
}
