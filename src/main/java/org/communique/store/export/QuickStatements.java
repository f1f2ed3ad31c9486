package org.communique.store.export;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.rdf.Country;

/**
 * Commands of QuickStatements (version 1, tabs) that add encounters to Wikidata: only those that took place on known days
 * with at least two participants whom Wikidata knows, each statement with its source.
 *
 * <p>Example: {@code LAST⇥P710⇥Q58217⇥S854⇥"https://news.example/antalya"}.
 */
final class QuickStatements implements Form {
    private static final List<String[]> CLASSES = CodeTable.lines("wikidata-classes.tsv");

    @Override
    public void write(List<Happening> encounters, PrintWriter out) {
        encounters.stream().filter(Happening::isFact)
                .filter(encounter -> encounter.precision().equals("day") || encounter.precision().equals("range"))
                .filter(encounter -> items(encounter).size() > 1)
                .forEach(encounter -> itemClass(encounter).ifPresent(type -> write(encounter, type, out)));
    }

    private static Optional<String> itemClass(Happening encounter) {
        return CLASSES.stream().filter(line -> line[0].equals(encounter.kind())).map(line -> line[1]).findFirst();
    }

    private static List<String> items(Happening encounter) {
        return encounter.parties().stream().flatMap(party -> party.qid().stream()).distinct().toList();
    }

    private static void write(Happening encounter, String type, PrintWriter out) {
        String source = source(witness(encounter));
        List<String> lines = new ArrayList<>(List.of("CREATE", "LAST\tLen\t" + quoted(encounter.label()),
                "LAST\tDen\t" + quoted(encounter.kind() + " of " + encounter.parties().stream().map(Party::name)
                        .collect(Collectors.joining(", ")))));
        lines.add("LAST\tP31\t" + type + source);
        String start = "+" + encounter.day(encounter.start()) + "T00:00:00Z/11";
        if (encounter.start().equals(encounter.end())) {
            lines.add("LAST\tP585\t" + start + source);
        } else {
            lines.add("LAST\tP580\t" + start + source);
            lines.add("LAST\tP582\t+" + encounter.day(encounter.end()) + "T00:00:00Z/11" + source);
        }
        encounter.place().map(Happening.Spot::iri).flatMap(Qids::of)
                .ifPresent(place -> lines.add("LAST\tP276\t" + place + source));
        encounter.country().map(Country::qid).ifPresent(country -> lines.add("LAST\tP17\t" + country + source));
        items(encounter).forEach(who -> lines.add("LAST\tP710\t" + who + source));
        lines.forEach(line -> out.print(line + "\n"));
    }

    /** The first article that appeared once it had begun; announcements do not tell that it took place. */
    private static SourceArticle witness(Happening encounter) {
        String began = encounter.day(encounter.start());
        return encounter.sources().stream().filter(source -> source.published().compareTo(began) >= 0)
                .min(Comparator.comparing(SourceArticle::published)).orElse(encounter.sources().getFirst());
    }

    private static String source(SourceArticle article) {
        String date = article.published().matches("\\d{4}-\\d{2}-\\d{2}")
                ? "\tS577\t+" + article.published() + "T00:00:00Z/11"
                : "";
        return "\tS854\t" + quoted(article.iri()) + date;
    }

    /** Tabs and line ends would end a field; quotes within are doubled, as in CSV. */
    private static String quoted(String words) {
        return '"' + words.replaceAll("\\s+", " ").replace("\"", "\"\"") + '"';
    }
}
