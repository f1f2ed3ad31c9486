package org.communique.event;

import org.communique.mention.Mention;

/**
 * A mention that stands in a slot of a frame.
 *
 * <p>Example: "Kuleba" in the slot {@code subject} of "met", as participant.
 */
record Argument(Mention mention, String slot, Role role) {
}
