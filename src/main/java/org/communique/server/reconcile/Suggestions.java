package org.communique.server.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Completes the names of types and properties, and proposes what can be fetched of things of a type. */
final class Suggestions {
    private Suggestions() {
    }

    static List<Map<String, String>> types(String prefix) {
        return Arrays.stream(Kind.values()).filter(kind -> begins(kind.id(), kind.label(), prefix))
                .map(kind -> Map.of("id", kind.id(), "name", kind.label())).toList();
    }

    /** The properties that queries can state. */
    static List<Map<String, String>> properties(String prefix) {
        return Property.ALL.stream().filter(property -> property.is("match"))
                .filter(property -> begins(property.id(), property.name(), prefix) || property.same().contains(prefix))
                .map(property -> Map.of("id", property.id(), "name", property.name(), "description",
                        "of a " + String.join(", ", property.types().stream().sorted().toList())))
                .toList();
    }

    private static boolean begins(String id, String name, String prefix) {
        String wanted = prefix.toLowerCase(Locale.ROOT);
        return id.startsWith(wanted) || Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ ,]+"))
                .anyMatch(word -> word.startsWith(wanted));
    }

    /** The properties that can be fetched of things of a type. */
    static Map<String, Object> proposed(String type) {
        List<Map<String, String>> properties = Property.ALL.stream().filter(property -> property.is("extend"))
                .filter(property -> type.isEmpty()
                        || Kind.of(type).filter(kind -> property.types().contains(kind.id())).isPresent())
                .map(property -> Map.of("id", property.id(), "name", property.name())).toList();
        return Map.of("type", type, "properties", properties);
    }
}
