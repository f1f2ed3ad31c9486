package org.communique.store.validation;

/**
 * Something that a shape objects to.
 *
 * <p>Example: {@code cqid:encounter-3f9a: An encounter must have at least one witness (cq:witnesses). It has: 0}.
 *
 * @param thing
 *            what it is about, shortened by prefixes
 * @param message
 *            what must be, in a sentence
 * @param value
 *            the value objected to; empty when something is missing
 */
public record Finding(String thing, String message, String value) implements Comparable<Finding> {

    /** One line for people. */
    @Override
    public String toString() {
        return thing + ": " + message + (value.isEmpty() ? "" : " It has: " + value);
    }

    /** By thing, then by message and value. */
    @Override
    public int compareTo(Finding other) {
        return toString().compareTo(other.toString());
    }
}
