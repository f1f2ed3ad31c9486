package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.document.Sentence;
import org.communique.document.Token;
import org.communique.mention.Vocabulary;

/**
 * Questions to the grammar of a sentence that its relations do not answer in one step.
 *
 * <p>Example: in "Lavrov agreed to meet Kuleba" the subject of "meet" is "Lavrov", because "agree" is controlled by its
 * subject; in "Erdogan urged Putin to meet Zelensky" it is "Putin".
 */
final class Grammar {
    private static final Vocabulary OBJECT_CONTROL = Vocabulary.read(Grammar.class, "object-control.tsv");
    private static final Vocabulary OFFERS = Vocabulary.read(Grammar.class, "governing-nouns.tsv");
    private static final Set<String> AFTER = Vocabulary.read(Grammar.class, "grammar-words.tsv").having("clause");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private final List<Token> tokens;
    private final List<List<Token>> children = new ArrayList<>();

    Grammar(Sentence sentence) {
        this.tokens = sentence.tokens();
        tokens.forEach(t -> children.add(new ArrayList<>()));
        tokens.stream().filter(t -> t.head() >= 0).forEach(t -> children.get(t.head()).add(t));
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The words that depend on a word, in order. */
    List<Token> children(int index) {
        return children.get(index);
    }

    /** The word that a word depends on; empty for the root. */
    Optional<Token> head(int index) {
        int head = tokens.get(index).head();
        return head >= 0 ? Optional.of(tokens.get(head)) : Optional.empty();
    }

    /** The first dependent with a relation, its subtypes counted in. */
    Optional<Token> child(int index, String relation) {
        return children.get(index).stream().filter(t -> is(t, relation)).findFirst();
    }

    /** Whether a word has a relation or a subtype of it. */
    static boolean is(Token token, String relation) {
        return token.relation().equals(relation) || token.relation().startsWith(relation + ":");
    }

    /** The preposition of a phrase: "with" for "Kuleba" in "met with Kuleba". */
    Optional<String> preposition(int index) {
        return children.get(index).stream().filter(t -> t.relation().equals("case") && !t.tag().equals("POS"))
                .findFirst().map(Token::lemma);
    }

    /** Whether a verb is in the passive voice: with an auxiliary, or in a headline with "by" behind it. */
    boolean isPassive(int verb) {
        boolean auxiliary = children.get(verb).stream().anyMatch(t -> t.relation().equals("aux:pass"));
        boolean subject = child(verb, "nsubj:pass").isPresent();
        return auxiliary || subject && children.get(verb).stream()
                .anyMatch(t -> t.relation().equals("obl:agent")
                        || preposition(t.index()).filter("by"::equals).isPresent());
    }

    /** Who does what a verb says: through coordination, control, relative clauses and participles. */
    Optional<Token> subject(int verb) {
        return subject(verb, 0);
    }

    private Optional<Token> subject(int verb, int depth) {
        Optional<Token> own = child(verb, "nsubj");
        if (own.isPresent()) {
            return own.map(t -> antecedent(t, verb));
        }
        if (depth > 6) {
            return Optional.empty();
        }
        Token token = tokens.get(verb);
        if (token.head() < 0) {
            return Optional.empty();
        }
        return inherited(token, depth);
    }

    private Optional<Token> inherited(Token token, int depth) {
        Token head = tokens.get(token.head());
        return switch (token.relation()) {
            case "conj", "parataxis" -> subject(head.index(), depth + 1);
            case "xcomp", "advcl", "ccomp" -> controller(head, depth);
            case "acl", "acl:relcl" -> head.isVerb() || hasChild(token.index(), AFTER)
                    ? above(head, depth)
                    : isControlled(head)
                            ? Optional.of(head)
                            : Optional.of(head).filter(h -> !token.tag().equals("VB"))
                                    .or(() -> holderOf(head, depth));
            default -> head.isVerb() ? subject(head.index(), depth + 1) : Optional.empty();
        };
    }

    /** "Expected officials to visit": the object of a verb that makes it do something. */
    private boolean isControlled(Token noun) {
        return noun.relation().equals("obj") && head(noun.index()).filter(Token::isVerb)
                .filter(verb -> OBJECT_CONTROL.has(verb.lemma())).isPresent() && !OFFERS.has(noun.lemma());
    }

    /** "Accused France, a day after meeting Mbeki": whoever does what the nearest verb above says. */
    private Optional<Token> above(Token word, int depth) {
        Optional<Token> verb = Optional.of(word);
        while (verb.isPresent() && !verb.get().isVerb()) {
            verb = head(verb.get().index());
        }
        return verb.flatMap(v -> subject(v.index(), depth + 1));
    }

    /** "His plan to meet Putin": who has the plan; "agreement to meet" under a verb: who does that. */
    private Optional<Token> holderOf(Token noun, int depth) {
        Optional<Token> possessor = child(noun.index(), "nmod:poss");
        return possessor.or(() -> head(noun.index()).filter(Token::isVerb)
                .flatMap(verb -> subject(verb.index(), depth + 1)));
    }

    private Optional<Token> controller(Token verb, int depth) {
        if (OBJECT_CONTROL.has(verb.lemma())) {
            Optional<Token> object = child(verb.index(), "obj").or(() -> child(verb.index(), "obl"));
            if (object.isPresent() && !isPassive(verb.index()) && !OFFERS.has(object.get().lemma())) {
                return object;
            }
        }
        return subject(verb.index(), depth + 1);
    }

    /** Whom a relative pronoun stands for: the noun that its clause is about. */
    private Token antecedent(Token subject, int verb) {
        Token clause = tokens.get(verb);
        boolean relative = RELATIVE.contains(subject.lemma()) && clause.relation().startsWith("acl")
                && clause.head() >= 0;
        return relative ? tokens.get(clause.head()) : subject;
    }

    /** The members of a list that begins with a word: itself and what is joined to it. */
    List<Token> members(int first) {
        List<Token> members = new ArrayList<>(List.of(tokens.get(first)));
        children.get(first).stream().filter(t -> t.relation().equals("conj") && !t.isVerb()).forEach(members::add);
        return members;
    }

    /** Whether some word is a dependent with a lemma out of a set. */
    boolean hasChild(int index, Set<String> lemmas) {
        return children.get(index).stream().anyMatch(t -> lemmas.contains(t.lemma()));
    }
}
