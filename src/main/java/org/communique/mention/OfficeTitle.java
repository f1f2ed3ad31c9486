package org.communique.mention;

import java.util.Set;

/**
 * A title of an office, such as "foreign minister", and the class of offices that it names.
 *
 * <p>Example: "secretary of state" names a {@code foreign-minister}, but a {@code head-of-government} of the Holy See.
 *
 * @param title
 *            the title in small letters, singular, without hyphens
 * @param officeClass
 *            the class of offices: {@code head-of-state}, {@code foreign-minister}, {@code envoy} and the like
 * @param of
 *            the codes of the states, or the name of the organisation, to which this meaning is restricted; empty for
 *            all
 * @param beforeName
 *            whether it may stand right before a name: "Foreign Minister Lavrov"
 */
public record OfficeTitle(String title, String officeClass, Set<String> of, boolean beforeName) {
    public OfficeTitle {
        of = Set.copyOf(of);
    }
}
