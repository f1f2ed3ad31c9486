package org.communique.entity.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.EntityType;
import org.communique.mention.Mention;

/** A chain while mentions are added to it. */
final class ChainDraft {
    private static final Set<String> NO_OFFICE = Set.of("honorific", "counterpart");
    private final EntityType type;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> nations = new LinkedHashSet<>();
    private final Set<String> officeClasses = new LinkedHashSet<>();
    private List<String> ids = List.of();
    private PersonName name = PersonName.NONE;
    private Optional<String> title = Optional.empty();

    ChainDraft(EntityType type) {
        this.type = type;
    }

    ChainDraft add(Mention mention) {
        mentions.add(mention);
        return this;
    }

    /** Adds a mention by name and takes over what it says. */
    ChainDraft addNamed(Mention mention) {
        PersonName other = PersonName.of(mention.text());
        if (other.size() > name.size()) {
            name = other;
            ids = mention.traits().ids();
        } else if (ids.isEmpty() && other.size() == name.size()) {
            ids = mention.traits().ids();
        }
        return addOffice(mention);
    }

    /** Adds a mention and takes over its office and nations. */
    ChainDraft addOffice(Mention mention) {
        nations.addAll(mention.traits().nations());
        mention.traits().officeClass().filter(c -> !NO_OFFICE.contains(c)).ifPresent(officeClasses::add);
        title = title.or(() -> mention.traits().title().filter(t -> !NO_OFFICE.contains(mention.traits()
                .officeClass().orElse(""))));
        return add(mention);
    }

    ChainDraft withOffice(String officeClass, List<String> of) {
        officeClasses.add(officeClass);
        nations.addAll(of);
        return this;
    }

    EntityType type() {
        return type;
    }

    PersonName name() {
        return name;
    }

    /** The known persons whose name the fullest name is. */
    List<String> ids() {
        return ids;
    }

    Set<String> nations() {
        return nations;
    }

    Set<String> officeClasses() {
        return officeClasses;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Chain finish() {
        List<Mention> inOrder = mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
        Optional<String> shown = type == EntityType.PERSON
                ? Optional.of(name.text())
                : type == EntityType.OFFICE || type == EntityType.GROUP
                        ? Optional.empty()
                        : Optional.of(inOrder.getFirst().text());
        List<String> known = type == EntityType.PERSON ? ids : inOrder.getFirst().traits().ids();
        return new Chain(type, inOrder, shown, title, officeClasses.stream().findFirst(), List.copyOf(nations), known);
    }
}
