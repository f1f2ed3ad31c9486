package org.communique.entity.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Changes of person records. */
final class Persons {
    private Persons() {
    }

    /** The same person with further spellings. */
    static PersonRecord withAliases(PersonRecord person, List<String> further) {
        Set<String> aliases = new LinkedHashSet<>(person.aliases());
        aliases.addAll(further);
        aliases.remove(person.name());
        return new PersonRecord(person.id(), person.name(), List.copyOf(aliases), person.birth(), person.death(),
                person.gender(), person.country(), person.page(), person.source());
    }

    /** The same person under another name, the old one kept as a spelling. */
    static PersonRecord renamed(PersonRecord person, String name) {
        PersonRecord renamed = new PersonRecord(person.id(), name, person.aliases(), person.birth(), person.death(),
                person.gender(), person.country(), person.page(), person.source());
        return withAliases(renamed, List.of(person.name()));
    }
}
