package org.communique.mention;

import java.util.List;
import java.util.Optional;
import org.communique.document.TextSpan;

/**
 * One place of an article that speaks of a person, office, group, state, organisation or place.
 *
 * <p>Example: in "Ukrainian Foreign Minister Dmytro Kuleba arrived" a {@link MentionType#PERSON} with the text
 * "Dmytro Kuleba", the title "Foreign Minister" of class {@code foreign-minister} and the nation Ukraine; it reaches
 * over all five words.
 *
 * @param type
 *            what it speaks of
 * @param extent
 *            the words it covers with title and modifiers
 * @param span
 *            where its name stands, or for unnamed ones the whole phrase without article, in code points
 * @param text
 *            exactly the text of that span
 * @param traits
 *            what the words say of it
 */
public record Mention(MentionType type, Extent extent, TextSpan span, String text, Traits traits) {

    /**
     * The words of a mention.
     *
     * @param sentence
     *            the index of the sentence
     * @param from
     *            the index of the first word
     * @param to
     *            the index after the last word
     * @param head
     *            the index of the word that the phrase hangs on
     */
    public record Extent(int sentence, int from, int to, int head) {
        /** Whether a word of the same sentence lies in it. */
        public boolean covers(int token) {
            return from <= token && token < to;
        }
    }

    /**
     * What the words of a mention say.
     *
     * @param title
     *            the title or office as written: "Foreign Minister"
     * @param officeClass
     *            the class of that office
     * @param nations
     *            the states and organisations it stands for, as identifiers of the lexicon
     * @param ids
     *            what the name itself may mean, best first
     * @param plural
     *            whether it speaks of several
     * @param modifiers
     *            words that weaken or colour it: "former", "visiting", "rebel"
     */
    public record Traits(Optional<String> title, Optional<String> officeClass, List<String> nations, List<String> ids,
            boolean plural, List<String> modifiers) {
        /** Nothing known. */
        public static final Traits NONE = new Traits(Optional.empty(), Optional.empty(), List.of(), List.of(), false,
                List.of());

        public Traits {
            nations = List.copyOf(nations);
            ids = List.copyOf(ids);
            modifiers = List.copyOf(modifiers);
        }
    }

    /** Whether it can be a party of an encounter; places and pronouns only after resolution. */
    public boolean isActor() {
        return type != MentionType.PLACE;
    }
}
