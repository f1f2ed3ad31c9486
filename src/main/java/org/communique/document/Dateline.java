package org.communique.document;

import java.util.Optional;

/**
 * The place, and sometimes agency and date, that a report prints before its first sentence.
 *
 * <p>Example: "ANTALYA, Turkey (Reuters) –" gives the place "ANTALYA, Turkey" and the agency "Reuters"; "MOSCOW, Dec 3
 * (Xinhua) --" the date "Dec 3" too.
 *
 * @param span
 *            all of it, with the dash if there is one
 * @param place
 *            the words that name the place
 * @param agency
 *            the agency as printed
 * @param date
 *            the date as printed
 */
public record Dateline(TextSpan span, TextSpan place, Optional<String> agency, Optional<String> date) {
}
