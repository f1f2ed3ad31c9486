package org.communique.event;

import org.communique.document.TextSpan;

/**
 * The sentence that says so.
 *
 * @param span
 *            where it stands, in code points
 * @param text
 *            exactly the text of that span
 */
public record Evidence(TextSpan span, String text) {
}
