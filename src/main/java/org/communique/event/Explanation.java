package org.communique.event;

import java.util.Optional;
import org.communique.document.TextSpan;

/**
 * Why an encounter was read the way it was, for {@code communique explain}.
 *
 * @param frame
 *            the name of the trigger frame that fired
 * @param trigger
 *            the words that triggered it
 * @param status
 *            why this status, in words
 * @param attribution
 *            who says so inside the text ("Kuleba said"), empty when the article itself does
 */
public record Explanation(String frame, TextSpan trigger, String status, Optional<String> attribution) {
}
