package org.communique.store.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.rdf.Country;

/**
 * A canonical encounter as it is exported.
 *
 * <p>Example: the talks of Antalya on 2022-03-10, with their parties, place and the articles that report them.
 *
 * @param iri
 *            the encounter
 * @param label
 *            its label
 * @param kind
 *            meeting, talks, call and so on
 * @param status
 *            held, planned and so on
 * @param start
 *            the first day; empty when not known
 * @param end
 *            the last day
 * @param precision
 *            how exactly the days are known
 * @param place
 *            where
 * @param country
 *            the country of the place
 * @param parties
 *            who, by name
 * @param confidence
 *            between 0 and 1, as written in the graph
 * @param witnesses
 *            how many independent articles
 * @param sources
 *            the articles, by address
 */
record Happening(String iri, String label, String kind, String status, Optional<LocalDate> start,
        Optional<LocalDate> end, String precision, Optional<Spot> place, Optional<Country> country,
        List<Party> parties, String confidence, String witnesses, List<SourceArticle> sources) {
    Happening {
        parties = List.copyOf(parties);
        sources = List.copyOf(sources);
    }

    /** A named place. */
    record Spot(String iri, String name) {
    }

    /** The last part of the IRI, short enough for an identifier. */
    String id() {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /** Whether it took place or is going on. */
    boolean isFact() {
        return status.equals("held") || status.equals("ongoing");
    }

    String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** Those who stand for different states, or of whom it is not known, pair by pair in order. */
    List<Pair> pairs() {
        return parties.stream().flatMap(one -> parties.stream()
                .filter(other -> one.iri().compareTo(other.iri()) < 0)
                .filter(other -> one.code().isEmpty() || !one.code().equals(other.code()))
                .map(other -> one.code().compareTo(other.code()) <= 0 ? new Pair(one, other) : new Pair(other, one)))
                .toList();
    }

    /** Two counterparts, the one with the lesser country code first. */
    record Pair(Party one, Party other) {
    }
}
