package org.communique.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.entity.Finding.Match;
import org.communique.entity.gazetteer.CountryRecord;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.NameKey;
import org.communique.entity.gazetteer.OrganisationRecord;
import org.communique.entity.gazetteer.PlaceRecord;
import org.communique.mention.NameKind;

/**
 * Finds states, organisations and places by name.
 *
 * <p>Example: "Georgia" is the state Q230, and a region of the United States; with the state US the region is first.
 */
final class ThingLookup {
    private static final double BY_NAME = 0.95;
    private static final double BY_ALIAS = 0.9;
    private static final double SECOND = 0.15;
    private static final Map<NameKind, Double> WEIGHT = Map.of(NameKind.COUNTRY, 0.0, NameKind.DEMONYM, 0.05,
            NameKind.METONYM, 0.12, NameKind.ORGANISATION, 0.0, NameKind.CITY, 0.04, NameKind.REGION, 0.1,
            NameKind.VENUE, 0.05);
    private final Gazetteer gazetteer;

    ThingLookup(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** What is called so, of the types wanted. */
    List<Match> find(Wanted wanted, List<String> bodies) {
        Map<String, Match> found = new LinkedHashMap<>();
        for (NameKind kind : NameKind.values()) {
            if (WEIGHT.containsKey(kind) && wanted.types().contains(type(kind))) {
                List<String> ids = gazetteer.called(wanted.name().replaceFirst("(?i)^the ", ""), kind);
                for (int rank = 0; rank < ids.size(); rank++) {
                    double start = -WEIGHT.get(kind) - SECOND * Math.min(rank, 3);
                    match(ids.get(rank), kind, wanted, new Standing(start, bodies))
                            .ifPresent(match -> found.merge(match.id(), match,
                                    (one, other) -> one.score() >= other.score() ? one : other));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private record Standing(double handicap, List<String> bodies) {
    }

    static EntityType type(NameKind kind) {
        return switch (kind) {
            case COUNTRY, DEMONYM, METONYM -> EntityType.STATE;
            case ORGANISATION -> EntityType.ORG;
            case CITY, REGION, VENUE -> EntityType.PLACE;
            case PERSON, SURNAME -> EntityType.PERSON;
        };
    }

    private Optional<Match> match(String id, NameKind kind, Wanted wanted, Standing standing) {
        Optional<String> country = gazetteer.place(id).map(PlaceRecord::country)
                .or(() -> gazetteer.organisation(id).map(OrganisationRecord::country));
        String label = gazetteer.label(id);
        boolean own = NameKey.of(label).equals(NameKey.of(wanted.name()));
        List<String> reasons = new ArrayList<>();
        reasons.add(own ? "called so" : reason(kind));
        double score = (own ? BY_NAME : BY_ALIAS) + standing.handicap();
        if (!standing.bodies().isEmpty() && country.isPresent()) {
            boolean there = standing.bodies().contains(country.get());
            score += there ? 0.2 : -0.4;
            reasons.add((there ? "in " : "not there, but in ") + gazetteer.label(country.get()));
        }
        double rounded = Math.round(Math.clamp(score, 0, 0.99) * 1000) / 1000.0;
        return rounded <= 0
                ? Optional.empty()
                : Optional.of(new Match(id, label, type(kind), description(id), rounded, reasons));
    }

    private static String reason(NameKind kind) {
        return switch (kind) {
            case DEMONYM -> "its people are called so";
            case METONYM -> "stands for its government";
            default -> "also called so";
        };
    }

    /** A few words that tell a thing from others of its name. */
    String description(String id) {
        return gazetteer.place(id).map(place -> place.placeClass() + in(place.country()))
                .or(() -> gazetteer.country(id).map(ThingLookup::status))
                .or(() -> gazetteer.organisation(id).map(one -> one.organisationClass() + in(one.country())))
                .orElse("");
    }

    private String in(String country) {
        return country.isEmpty() ? "" : " in " + gazetteer.label(country);
    }

    private static String status(CountryRecord country) {
        String status = country.status().replace('_', ' ');
        return country.iso2().isEmpty() ? status : status + ", " + country.iso2();
    }
}
