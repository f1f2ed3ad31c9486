package org.communique.mention;

import java.util.List;
import org.communique.document.Sentence;
import org.communique.document.TextSpan;
import org.communique.document.Token;

/** The words of a sentence as plain strings, and the text between two of them. */
public final class Words {
    private Words() {
    }

    /** All words of a sentence as written. */
    public static List<String> of(Sentence sentence) {
        return sentence.tokens().stream().map(Token::text).toList();
    }

    /** Exactly the text from one word up to before another. */
    public static String text(Sentence sentence, int from, int to) {
        TextSpan span = span(sentence, from, to);
        TextSpan inSentence = new TextSpan(span.part(), span.start() - sentence.span().start(),
                span.end() - sentence.span().start());
        return inSentence.of(sentence.text());
    }

    /** The span from one word up to before another. */
    public static TextSpan span(Sentence sentence, int from, int to) {
        return sentence.tokens().get(from).span().to(sentence.tokens().get(to - 1).span());
    }

    /** Whether a word begins with a capital letter. */
    public static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
