package org.communique.event;

import java.util.List;
import java.util.Optional;

/**
 * An encounter with everything that explains it, whether it was just extracted or is read from a dataset.
 *
 * <p>Example: the meeting of Kuleba and Lavrov, its sentence with "met", "Antalya" and "Thursday" marked, the frame
 * {@code meet}, and why it counts as held on 2022-03-10.
 *
 * @param id
 *            its identifier
 * @param kind
 *            the kind in words
 * @param status
 *            the status in words
 * @param confidence
 *            between 0 and 1
 * @param passages
 *            the sentences that say so, with their marked parts
 * @param parties
 *            who takes part
 * @param reasons
 *            what is explained and how, in reading order
 */
public record ExplainedEncounter(String id, String kind, String status, double confidence, List<Passage> passages,
        List<Party> parties, List<Reason> reasons) {
    public ExplainedEncounter {
        passages = List.copyOf(passages);
        parties = List.copyOf(parties);
        reasons = List.copyOf(reasons);
    }

    /** A marked part of a sentence; offsets count code points of the sentence. */
    public record Mark(int start, int end, Part part) {
    }

    /** What a marked part is. */
    public enum Part {
        /** The word that speaks of the encounter. */
        TRIGGER,
        /** Somebody who takes part. */
        PARTICIPANT,
        /** Where. */
        PLACE,
        /** When. */
        DATE
    }

    /** A sentence with its marked parts, in reading order and without overlaps. */
    public record Passage(String source, String text, List<Mark> marks) {
        public Passage {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Somebody who takes part.
     *
     * @param name
     *            the name, or the words of the text
     * @param role
     *            the part they play
     * @param detail
     *            office and country as far as known
     * @param candidates
     *            whom the name may mean: the one decided on, or several, each with its score and reasons
     */
    public record Party(String name, String role, Optional<String> detail, List<Choice> candidates) {
        public Party {
            candidates = List.copyOf(candidates);
        }
    }

    /** Whom a name may mean. */
    public record Choice(String id, String label, double score, boolean isDecided, List<String> reasons) {
        public Choice {
            reasons = List.copyOf(reasons);
        }
    }

    /** A question and its answer: "status", "held, because: past of meet". */
    public record Reason(String question, String answer) {
    }
}
