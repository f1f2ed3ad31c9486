package org.communique.event;

import java.util.List;
import java.util.Optional;
import org.communique.document.TextSpan;

/**
 * Why an encounter was read the way it was, for {@code communique explain}.
 *
 * <p>Example: for "met" in "Kuleba met Lavrov in Antalya" the frame {@code meet}, the status reason "past of meet", the place
 * reason "in the clause of the trigger".
 *
 * @param frame
 *            the name of the trigger frame that fired
 * @param trigger
 *            the words that triggered it
 * @param status
 *            why this status, in words
 * @param attribution
 *            who says so inside the text ("Kuleba said"), empty when the article itself does
 * @param place
 *            why this place, in words; empty when it has none
 * @param signs
 *            what the confidence is made of, for example {@code two-named-persons}
 */
public record Explanation(String frame, TextSpan trigger, String status, Optional<String> attribution,
        Optional<String> place, List<String> signs) {
    public Explanation {
        signs = List.copyOf(signs);
    }

    /** An explanation without reasons for place and confidence. */
    public Explanation(String frame, TextSpan trigger, String status, Optional<String> attribution) {
        this(frame, trigger, status, attribution, Optional.empty(), List.of());
    }
}
