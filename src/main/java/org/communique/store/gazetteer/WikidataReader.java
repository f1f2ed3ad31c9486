package org.communique.store.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.communique.entity.gazetteer.EndBasis;
import org.communique.entity.gazetteer.GazetteerTables;
import org.communique.entity.gazetteer.Ids;
import org.communique.entity.gazetteer.PartialDate;
import org.communique.entity.gazetteer.PersonRecord;
import org.communique.entity.gazetteer.PositionRecord;
import org.communique.entity.gazetteer.Tenure;
import org.communique.rdf.Cq;
import org.communique.rdf.Reused;

/**
 * Makes tables of a gazetteer from triples of Wikidata's model: what an endpoint answered, a file, or an export of ours.
 *
 * <p>Example: {@code wd:Q24025631 p:P39 [ps:P39 wd:Q6866156; pq:P580 "2020-03-04T00:00:00Z"]} is a tenure of Dmytro
 * Kuleba. What has no name, no office or no first day is left out; a tenure without an end is known to the day given.
 */
public final class WikidataReader {
    private final WikidataLookup lookup;
    private final WikidataThings things;
    private final Optional<PartialDate> knownAt;
    private final List<String> sources = new ArrayList<>(List.of("not recorded"));
    private final Map<String, PositionRecord> positions = new LinkedHashMap<>();

    private WikidataReader(Graph graph, String source, Optional<PartialDate> knownAt) {
        this.lookup = new WikidataLookup(graph);
        this.knownAt = knownAt;
        sources.add(source);
        this.things = new WikidataThings(lookup, 1);
    }

    /**
     * Reads a graph.
     *
     * @param source
     *            where it comes from, for the record of every fact that names no source itself
     * @param knownAt
     *            the day on which the facts are known to be good
     */
    public static GazetteerTables read(Graph graph, String source, Optional<PartialDate> knownAt) {
        return new WikidataReader(graph, source, knownAt).tables();
    }

    private GazetteerTables tables() {
        TreeSet<String> offices = new TreeSet<>(Ids.ORDER);
        lookup.objects(Wikidata.value("P39")).forEach(offices::add);
        lookup.withAny(Cq.OFFICE_CLASS).forEach(offices::add);
        offices.forEach(id -> things.position(id).ifPresent(office -> positions.put(id, office)));
        TreeSet<String> persons = new TreeSet<>(Ids.ORDER);
        lookup.with(Wikidata.direct("P31"), Wikidata.HUMAN).forEach(persons::add);
        lookup.withAny(Wikidata.claim("P39")).forEach(persons::add);
        List<Tenure> tenures = new ArrayList<>();
        List<PersonRecord> people = new ArrayList<>();
        for (String id : persons) {
            List<Tenure> own = tenures(id);
            tenures.addAll(own);
            people.add(things.person(id, served(id, own)));
        }
        return new GazetteerTables(things.countries(), people, List.copyOf(positions.values()), tenures,
                things.places(), things.organisations(), List.of(), sources);
    }

    private List<Tenure> tenures(String person) {
        List<Tenure> tenures = new ArrayList<>();
        for (Node statement : lookup.values(person, Wikidata.claim("P39"))) {
            PositionRecord office = lookup.ids(statement, Wikidata.value("P39")).stream().map(positions::get)
                    .filter(one -> one != null).findFirst().orElse(null);
            Optional<PartialDate> start = lookup.date(statement, "P580");
            if (office != null && start.isPresent()) {
                tenures.add(tenure(person, office, start.get(), statement));
            }
        }
        return tenures.stream().sorted(Comparator.comparing((Tenure one) -> one.position().id(), Ids.ORDER)
                .thenComparing(one -> one.start().toString())).distinct().toList();
    }

    private Tenure tenure(String person, PositionRecord office, PartialDate start, Node statement) {
        Optional<PartialDate> end = lookup.date(statement, "P582");
        Optional<Node> reference = lookup.value(statement, Reused.DERIVED_FROM);
        Optional<PartialDate> asOf = reference
                .flatMap(node -> lookup.date(node, Wikidata.reference("P813"), Wikidata.fullReference("P813")))
                .or(() -> end.isPresent() ? Optional.empty() : knownAt);
        EndBasis basis = end.isEmpty()
                ? EndBasis.NONE
                : EndBasis.of(lookup.text(statement, Cq.END_BASIS).orElse(""));
        boolean acting = lookup.has(statement, Wikidata.qualifier("P5102"), Wikidata.ACTING);
        int source = reference.flatMap(node -> lookup.text(node, Reused.CITATION)).map(this::source).orElse(1);
        return new Tenure(person, office, start, end, basis, asOf, acting, false, source);
    }

    private int source(String text) {
        int known = sources.indexOf(text);
        if (known < 0) {
            sources.add(text);
            return sources.size() - 1;
        }
        return known;
    }

    /** The state for which a person held office most often; else the citizenship. */
    private String served(String id, List<Tenure> tenures) {
        Map<String, Long> bodies = new HashMap<>(tenures.stream().map(tenure -> tenure.position().body())
                .filter(body -> !body.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        return lookup.id(id, Cq.SERVED).or(() -> bodies.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Ids.ORDER.reversed())))
                .map(Map.Entry::getKey)).or(() -> lookup.id(id, Wikidata.direct("P27"))).orElse("");
    }
}
