package org.communique.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The tokens of a sentence seen as a tree, from the head down.
 *
 * <p>Example: in "Foreign ministers of Russia and Ukraine met in Antalya" the children of "met" are "ministers"
 * ({@code nsubj}) and "Antalya" ({@code obl}), and the phrase of "ministers" reaches from "Foreign" to "Ukraine".
 */
public final class DependencyTree {
    private final Sentence sentence;
    private final List<List<Token>> children;

    /** The tree of one sentence. */
    public DependencyTree(Sentence sentence) {
        this.sentence = sentence;
        children = new ArrayList<>(sentence.tokens().size());
        sentence.tokens().forEach(token -> children.add(new ArrayList<>(2)));
        for (Token token : sentence.tokens()) {
            if (token.head() != Token.ROOT) {
                children.get(token.head()).add(token);
            }
        }
    }

    /** The token that depends on no other; empty for a sentence without tokens. */
    public Optional<Token> root() {
        return sentence.tokens().stream().filter(token -> token.head() == Token.ROOT).findFirst();
    }

    /** What a token depends on; empty for the root. */
    public Optional<Token> head(Token token) {
        return token.head() == Token.ROOT ? Optional.empty() : Optional.of(sentence.tokens().get(token.head()));
    }

    /** The tokens that depend on a token, in the order of the sentence. */
    public List<Token> children(Token token) {
        return List.copyOf(children.get(token.index()));
    }

    /**
     * The children that stand in a relation, in the order of the sentence.
     *
     * @param relation
     *            with or without subtype: {@code nsubj} finds {@code nsubj:pass} too
     */
    public List<Token> children(Token token, String relation) {
        return children.get(token.index()).stream().filter(child -> is(child, relation)).toList();
    }

    /** Whether a token stands in a relation to its head, subtypes included. */
    public static boolean is(Token token, String relation) {
        String found = token.relation();
        return found.startsWith(relation)
                && (found.length() == relation.length() || found.charAt(relation.length()) == ':');
    }

    /** A token and all that depends on it, in the order of the sentence. */
    public List<Token> subtree(Token token) {
        BitSet inside = new BitSet();
        collect(token, inside);
        return inside.stream().mapToObj(sentence.tokens()::get).toList();
    }

    private void collect(Token token, BitSet inside) {
        inside.set(token.index());
        for (Token child : children.get(token.index())) {
            collect(child, inside);
        }
    }

    /** Where the phrase of a token stands: from the first to the last token of its subtree. */
    public TextSpan span(Token token) {
        List<Token> phrase = subtree(token);
        return phrase.getFirst().span().to(phrase.getLast().span());
    }
}
