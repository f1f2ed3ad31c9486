package org.communique.store.export;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.rdf.Country;
import org.communique.rdf.StateCodes;

/** A line for each two counterparts of an encounter, with the codes that political scientists join tables by. */
final class DyadTable implements Form {
    private static final List<String> OF_ENCOUNTER = List.of("encounter", "start", "end", "precision", "kind", "status",
            "place", "place_country");
    private static final List<String> OF_SIDE = List.of("name", "qid", "type", "role", "office", "country", "iso3",
            "cow",
            "cow_number", "gw", "gw_number");
    private static final List<String> OF_EVIDENCE = List.of("confidence", "witnesses", "sources");

    @Override
    public void write(List<Happening> encounters, PrintWriter out) {
        List<String> columns = new ArrayList<>(OF_ENCOUNTER);
        OF_SIDE.forEach(column -> columns.add(column + "_1"));
        OF_SIDE.forEach(column -> columns.add(column + "_2"));
        columns.addAll(OF_EVIDENCE);
        Csv.line(out, columns);
        for (Happening encounter : encounters) {
            encounter.pairs().forEach(pair -> Csv.line(out, cells(encounter, pair)));
        }
    }

    private static List<String> cells(Happening encounter, Happening.Pair pair) {
        List<String> cells = new ArrayList<>(List.of(encounter.iri(), encounter.day(encounter.start()),
                encounter.day(encounter.end()), encounter.precision(), encounter.kind(), encounter.status(),
                encounter.place().map(Happening.Spot::name).orElse(""),
                encounter.country().map(Country::code).orElse("")));
        cells.addAll(side(pair.one()));
        cells.addAll(side(pair.other()));
        cells.addAll(List.of(encounter.confidence(), encounter.witnesses(),
                encounter.sources().stream().map(SourceArticle::iri).collect(Collectors.joining(" "))));
        return cells;
    }

    private static List<String> side(Party party) {
        Optional<StateCodes.Codes> codes = party.country().flatMap(StateCodes.shipped()::of);
        return List.of(party.name(), party.qid().orElse(""), party.type(), party.role(), party.office().orElse(""),
                party.code(), party.country().flatMap(Country::iso3).orElse(""),
                codes.map(StateCodes.Codes::cow).orElse(""), codes.map(StateCodes.Codes::cowNumber).orElse(""),
                codes.map(StateCodes.Codes::gw).orElse(""), codes.map(StateCodes.Codes::gwNumber).orElse(""));
    }
}
