package org.communique.store.export;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.rdf.Country;
import org.communique.rdf.StateCodes;

/** A line an encounter. */
final class EncounterTable implements Form {
    private static final List<String> COLUMNS = List.of("encounter", "label", "kind", "status", "start", "end",
            "precision", "place", "place_qid", "country", "country_iso3", "country_cow", "country_gw", "participants",
            "participant_qids", "participant_countries", "confidence", "witnesses", "sources", "publishers");

    @Override
    public void write(List<Happening> encounters, PrintWriter out) {
        Csv.line(out, COLUMNS);
        encounters.forEach(encounter -> Csv.line(out, cells(encounter)));
    }

    private static List<String> cells(Happening encounter) {
        Optional<StateCodes.Codes> codes = encounter.country().flatMap(StateCodes.shipped()::of);
        return List.of(encounter.iri(), encounter.label(), encounter.kind(), encounter.status(),
                encounter.day(encounter.start()), encounter.day(encounter.end()), encounter.precision(),
                encounter.place().map(Happening.Spot::name).orElse(""),
                encounter.place().map(Happening.Spot::iri).flatMap(Qids::of).orElse(""),
                encounter.country().map(Country::code).orElse(""),
                encounter.country().flatMap(Country::iso3).orElse(""),
                codes.map(StateCodes.Codes::cowNumber).orElse(""), codes.map(StateCodes.Codes::gwNumber).orElse(""),
                joined(encounter, Party::words, "; "),
                joined(encounter, party -> party.qid().orElse(""), " "), joined(encounter, Party::code, " "),
                encounter.confidence(), encounter.witnesses(),
                encounter.sources().stream().map(SourceArticle::iri).collect(Collectors.joining(" ")),
                encounter.sources().stream().map(SourceArticle::publisher).filter(name -> !name.isEmpty()).distinct()
                        .sorted().collect(Collectors.joining("; ")));
    }

    private static String joined(Happening encounter, Function<Party, String> word, String between) {
        return encounter.parties().stream().map(word).filter(words -> !words.isEmpty()).distinct()
                .collect(Collectors.joining(between));
    }
}
