package org.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.EntityType;
import org.communique.entity.Office;

/**
 * Counts the heads of state and government among parties: three of them make a summit by the annotation guideline.
 *
 * <p>Example: Putin, Erdogan and Rouhani in Sochi; not Putin with two ministers.
 */
final class Leaders {
    private static final Set<String> CLASSES = Set.of("head-of-state", "head-of-government");

    private Leaders() {
    }

    /** Whether at least three different states are there with their head. */
    static boolean areThree(List<Party> parties) {
        return parties.stream().filter(Leaders::isLeader).flatMap(p -> p.country().stream()).distinct().count() > 2;
    }

    private static boolean isLeader(Party party) {
        boolean type = party.entity().type() != EntityType.STATE && party.entity().type() != EntityType.ORG;
        Optional<String> office = party.entity().office().flatMap(Office::officeClass)
                .or(() -> party.mention().traits().officeClass());
        return type && office.filter(CLASSES::contains).isPresent();
    }
}
