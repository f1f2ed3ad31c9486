package org.communique.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.entity.NameQuery.Stated;
import org.communique.entity.gazetteer.CountryRecord;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.PositionRecord;
import org.communique.mention.NameKind;
import org.communique.mention.OfficeTitles;
import org.communique.mention.TitleMatch;

/**
 * Understands an office and a state that somebody typed.
 *
 * <p>Example: "former Ukrainian foreign minister" is the class {@code foreign-minister} of Q212, held before;
 * {@code foreign-minister} is the class itself; "plumber" is no office.
 */
final class StatedOffice {
    private final Gazetteer gazetteer;
    private final OfficeTitles titles = OfficeTitles.shipped();
    private final Set<String> classes;

    StatedOffice(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.classes = Stream.of("head-of-state", "head-of-government", "foreign-minister", "defence-minister",
                "finance-minister", "org-head", "ambassador", "envoy").collect(Collectors.toSet());
    }

    /** What is stated; empty when the words name no office. */
    Optional<Stated> of(String office, String country) {
        List<String> bodies = country.isBlank() ? List.of() : bodies(country);
        if (office.isBlank()) {
            return Optional.of(new Stated(Optional.empty(), Optional.empty(), bodies, Optional.empty()));
        }
        String words = office.strip();
        Optional<PositionRecord> item = gazetteer.position(words);
        if (item.isPresent()) {
            List<String> of = bodies.isEmpty() && !item.get().body().isEmpty() ? List.of(item.get().body()) : bodies;
            return Optional.of(new Stated(Optional.of(item.get().title()), Optional.of(item.get().officeClass()), of,
                    Optional.empty()));
        }
        if (classes.contains(words)) {
            return Optional.of(new Stated(Optional.empty(), Optional.of(words), bodies, Optional.empty()));
        }
        return title(Arrays.asList(words.split("\\s+")), bodies);
    }

    /** The longest title that ends the phrase; what stands before it may name the state. */
    private Optional<Stated> title(List<String> words, List<String> bodies) {
        for (int from = 0; from < words.size(); from++) {
            int start = from;
            Optional<TitleMatch> match = titles.matchAt(words, from)
                    .filter(found -> start + found.length() == words.size());
            if (match.isPresent()) {
                List<String> of = bodies.isEmpty() && from > 0
                        ? known(String.join(" ", words.subList(0, from)).replaceFirst("(?i)^the ", ""))
                        : bodies;
                return Optional.of(stated(words.subList(from + match.get().titleStart(), words.size()), match.get(),
                        of));
            }
        }
        return Optional.empty();
    }

    private Stated stated(List<String> title, TitleMatch match, List<String> bodies) {
        String code = bodies.stream().findFirst()
                .map(body -> gazetteer.country(body).map(CountryRecord::code).orElseGet(() -> gazetteer.label(body)))
                .orElse("");
        return new Stated(Optional.of(String.join(" ", title)), Optional.of(match.officeClass(code)), bodies,
                match.modifier());
    }

    private List<String> bodies(String country) {
        List<String> known = known(country.strip());
        if (known.isEmpty()) {
            throw new IllegalArgumentException("No state or organisation is called \"" + country
                    + "\"; write its name in English, its ISO code or its identifier.");
        }
        return known;
    }

    private List<String> known(String name) {
        Optional<String> state = gazetteer.countriesCalled(name).stream().findFirst().map(CountryRecord::id);
        Optional<String> organisation = gazetteer.called(name, NameKind.ORGANISATION).stream().findFirst();
        return state.or(() -> organisation).or(() -> gazetteer.organisation(name).map(one -> one.id())).stream()
                .toList();
    }
}
