package org.communique.entity.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Of an office that one person holds at a time: a tenure of which no end is known ends where another's begins.
 *
 * <p>Example: of the foreign ministers of one state, the last but one is held to have left on the first day of the last.
 */
final class Succession {
    private static final Set<String> ONE_HOLDER = Set.of("head-of-state", "head-of-government", "foreign-minister",
            "defence-minister", "finance-minister", "org-head");

    private Succession() {
    }

    /** The same tenures, those of offices for one ended where the next holder is on record. */
    static List<Tenure> ended(List<Tenure> tenures) {
        Map<String, List<Tenure>> byOffice = tenures.stream()
                .filter(tenure -> ONE_HOLDER.contains(tenure.position().officeClass()))
                .collect(Collectors.groupingBy(Succession::office));
        Function<Tenure, Optional<Tenure>> next = tenure -> byOffice.getOrDefault(office(tenure), List.of()).stream()
                .filter(other -> !other.acting() && !other.person().equals(tenure.person()))
                .filter(other -> other.start().first()
                        .isAfter(tenure.asOf().orElse(tenure.start()).first()))
                .min(Comparator.comparing(other -> other.start().first()));
        return tenures.stream().map(tenure -> tenure.end().isPresent()
                ? tenure
                : next.apply(tenure).map(other -> ended(tenure, other)).orElse(tenure)).toList();
    }

    private static String office(Tenure tenure) {
        PositionRecord position = tenure.position();
        return position.body().isEmpty() ? position.id() : position.officeClass() + " " + position.body();
    }

    private static Tenure ended(Tenure tenure, Tenure next) {
        return new Tenure(tenure.person(), tenure.position(), tenure.start(), Optional.of(next.start()),
                EndBasis.SUCCESSOR, tenure.asOf().or(() -> Optional.of(tenure.start())), tenure.acting(),
                tenure.disputed(), tenure.source());
    }
}
