package org.communique.event;

/**
 * A status found on the way from a trigger outwards, and why.
 *
 * <p>Example: {@code StatusStep(REFUSED, "rule out gives refused")}.
 */
record StatusStep(Status status, String reason) {
}
