package org.communique.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.article.Part;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {
    private final Sentence sentence = sentence("Ministers of Russia met envoys yesterday", List.of(3, 2, 0, -1, 3, 3),
            List.of("nsubj", "case", "nmod", "root", "obj", "obl:unmarked"));
    private final DependencyTree tree = new DependencyTree(sentence);

    private static Sentence sentence(String text, List<Integer> heads, List<String> relations) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : text.split(" ", -1)) {
            int at = tokens.size();
            tokens.add(new Token(at, word, new TextSpan(Part.BODY, start, start + word.length()), "NN", word,
                    heads.get(at), relations.get(at)));
            start += word.length() + 1;
        }
        return new Sentence(0, 0, new TextSpan(Part.BODY, 0, text.length()), text, tokens);
    }

    private Token word(int at) {
        return sentence.tokens().get(at);
    }

    @Test
    void findsRootAndChildren() {
        assertThat(tree.root()).contains(word(3));
        assertThat(tree.children(word(3))).containsExactly(word(0), word(4), word(5));
        assertThat(tree.head(word(4))).contains(word(3));
        assertThat(tree.head(word(3))).isEmpty();
    }

    @Test
    void findsSubtypesByTheirRelation() {
        assertThat(tree.children(word(3), "obl")).containsExactly(word(5));
        assertThat(tree.children(word(3), "ob")).isEmpty();
    }

    @Test
    void spansThePhraseOfAWord() {
        assertThat(tree.subtree(word(0))).containsExactly(word(0), word(1), word(2));
        assertThat(tree.span(word(0))).isEqualTo(new TextSpan(Part.BODY, 0, 19));
    }
}
