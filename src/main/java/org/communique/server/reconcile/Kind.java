package org.communique.server.reconcile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.communique.entity.EntityType;

/** The types of things that names can be reconciled to. */
enum Kind {
    /** A person in public office. */
    PERSON(EntityType.PERSON, "Person in public office", "Q5"),
    /** A state or territory. */
    STATE(EntityType.STATE, "State or territory", "Q6256"),
    /** An organisation. */
    ORG(EntityType.ORG, "Organisation", "Q43229"),
    /** A city, region or venue. */
    PLACE(EntityType.PLACE, "City, region or venue", "Q2221906");

    private final EntityType type;
    private final String label;
    private final String item;

    Kind(EntityType type, String label, String item) {
        this.type = type;
        this.label = label;
        this.item = item;
    }

    /** As it is named in queries and answers: {@code person}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    EntityType type() {
        return type;
    }

    /** The kind of that name, or of the item of Wikidata that stands for it; empty for others. */
    static Optional<Kind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id) || kind.item.equals(id)).findFirst();
    }

    static Optional<Kind> of(EntityType type) {
        return Arrays.stream(values()).filter(kind -> kind.type == type).findFirst();
    }
}
