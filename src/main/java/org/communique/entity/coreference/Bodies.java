package org.communique.entity.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.gazetteer.CountryRecord;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.OrganisationRecord;

/**
 * Tells the organisations for which people stand: movements speak for a state, organisations of states for none.
 *
 * <p>Example: "Hamas leader Khaled Meshaal" stands for PS; "African Union mediator Thabo Mbeki" not for ZA, which he once
 * governed.
 */
final class Bodies {
    private static final Set<String> MOVEMENTS = Set.of("non-state-armed-group", "movement");
    private static final Set<String> INTERNATIONAL = Set.of("igo", "un-body", "eu-body", "alliance", "forum",
            "treaty", "ngo");
    private static final Set<String> NATIONAL = Set.of("ministry", "foreign-ministry", "government", "government-body",
            "armed-force", "agency");
    private final Gazetteer gazetteer;

    Bodies(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The code of the state in which the first movement among some bodies fights, or for which it speaks. */
    Optional<String> stateOfMovement(List<String> bodies) {
        return bodies.stream().flatMap(id -> gazetteer.organisation(id).stream())
                .filter(body -> MOVEMENTS.contains(body.organisationClass())).map(OrganisationRecord::country)
                .flatMap(id -> gazetteer.country(id).stream()).map(CountryRecord::code).findFirst();
    }

    /** The state that a body is, or of which it is a part: the United States for the Central Intelligence Agency. */
    Optional<CountryRecord> state(String id) {
        return States.of(gazetteer, id).or(() -> gazetteer.organisation(id)
                .filter(body -> NATIONAL.contains(body.organisationClass()))
                .flatMap(body -> States.of(gazetteer, body.country())));
    }

    /** Whether bodies are organisations of states and nothing else, whose people stand for no state. */
    boolean areInternational(List<String> bodies) {
        return !bodies.isEmpty() && bodies.stream().allMatch(this::isInternational);
    }

    private boolean isInternational(String id) {
        return gazetteer.country(id).filter(c -> c.status().equals("supranational")).isPresent()
                || gazetteer.organisation(id).map(OrganisationRecord::organisationClass)
                        .filter(INTERNATIONAL::contains).isPresent();
    }
}
