package org.communique.entity;

import java.util.Optional;
import org.communique.entity.gazetteer.Tenure;

/**
 * Who is meant, and in which office at the date asked for.
 *
 * <p>Example: "Pakistan's prime minister" on 2004-11-23 is Shaukat Aziz, resolved by his office.
 *
 * @param link
 *            who
 * @param tenure
 *            the time in office that covers the date and fits what is stated; empty when there is none on record
 * @param by
 *            how it was found
 */
public record Resolution(Link link, Optional<Tenure> tenure, By by) {
    /** Nobody known. */
    public static final Resolution NIL = new Resolution(Link.NIL, Optional.empty(), By.NAME);

    /** What a resolution rests on. */
    public enum By {
        /** On a name. */
        NAME,
        /** On an office alone: less sure than a name. */
        OFFICE
    }
}
