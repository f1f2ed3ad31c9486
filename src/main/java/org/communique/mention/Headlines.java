package org.communique.mention;

import org.communique.article.Part;
import org.communique.document.Sentence;
import org.communique.document.Token;

/** Tells how a headline is written, because capital letters then say less about names. */
final class Headlines {
    private Headlines() {
    }

    /** Whether nearly all letters are capitals: "CLARK SAYS HE EXPECTS ACTION". */
    static boolean isShouted(Sentence sentence) {
        long lower = sentence.text().codePoints().filter(Character::isLowerCase).count();
        long upper = sentence.text().codePoints().filter(Character::isUpperCase).count();
        return upper > 8 && lower * 8 < upper;
    }

    /** Whether most longer words are capitalised in a headline: "Powell Starts New Peace Efforts". */
    static boolean isTitleCased(Sentence sentence) {
        if (sentence.span().part() != Part.TITLE) {
            return false;
        }
        long words = sentence.tokens().stream().map(Token::text).filter(w -> w.length() > 3).count();
        long capitalised = sentence.tokens().stream().map(Token::text)
                .filter(w -> w.length() > 3 && Words.isCapitalised(w)).count();
        return words > 2 && capitalised * 4 >= words * 3;
    }
}
