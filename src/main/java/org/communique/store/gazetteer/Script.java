package org.communique.store.gazetteer;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The script that a spelling is written in: the tables do not tell its language. */
enum Script {
    LATIN("en"), CYRILLIC("und-Cyrl"), ARABIC("und-Arab"), GREEK("und-Grek"), OTHER("und");

    private final String tag;

    Script(String tag) {
        this.tag = tag;
    }

    static Script of(String text) {
        return text.codePoints().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of)
                .map(script -> switch (script) {
                    case LATIN -> LATIN;
                    case CYRILLIC -> CYRILLIC;
                    case ARABIC -> ARABIC;
                    case GREEK -> GREEK;
                    default -> OTHER;
                }).findFirst().orElse(LATIN);
    }

    Node literal(String text) {
        return NodeFactory.createLiteralLang(text, tag);
    }
}
