package org.communique.store.consolidation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * What something is called.
 *
 * <p>Example: the label "Mevlüt Çavuşoğlu" of the gazetteer and the name "Mevlut Cavusoglu" of an article.
 *
 * @param labels
 *            its labels in the gazetteers that links were made with
 * @param names
 *            its names in articles
 */
public record Naming(SortedSet<String> labels, SortedSet<String> names) {

    /** A name in an article, beside the gazetteer's label where it is linked. */
    public static Naming of(Optional<String> label, Optional<String> name) {
        return new Naming(new TreeSet<>(label.stream().toList()), new TreeSet<>(name.stream().toList()));
    }

    /** What the things are called that take part or are the place. */
    static Map<Node, Naming> of(List<Attendance> attendances, Site site) {
        Map<Node, Naming> namings = new LinkedHashMap<>();
        for (Attendance attendance : attendances) {
            namings.merge(attendance.actor(), attendance.naming(), Naming::and);
            attendance.office().ifPresent(seat -> namings.merge(seat.office(),
                    of(Optional.empty(), Optional.of(seat.title())), Naming::and));
            attendance.country()
                    .ifPresent(country -> namings.merge(country, of(Optional.empty(), Optional.empty()), Naming::and));
        }
        site.place().ifPresent(place -> namings.merge(place, of(Optional.empty(), site.name()), Naming::and));
        site.country()
                .ifPresent(country -> namings.merge(country, of(Optional.empty(), Optional.empty()), Naming::and));
        return namings;
    }

    /** Both together. */
    Naming and(Naming other) {
        SortedSet<String> allLabels = new TreeSet<>(labels);
        allLabels.addAll(other.labels);
        SortedSet<String> allNames = new TreeSet<>(names);
        allNames.addAll(other.names);
        return new Naming(allLabels, allNames);
    }

    /** Labels and names, in a set of the caller's own. */
    public SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>(labels);
        all.addAll(names);
        return all;
    }

    /** What to call it where one name is wanted; empty when it has none. */
    public String best() {
        return labels.isEmpty() ? names.isEmpty() ? "" : names.first() : labels.first();
    }
}
