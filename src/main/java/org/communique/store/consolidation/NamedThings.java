package org.communique.store.consolidation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Countries;
import org.communique.rdf.Country;
import org.communique.rdf.Cq;
import org.communique.rdf.Description;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Iris;
import org.communique.rdf.Literals;
import org.communique.rdf.Reused;

/**
 * Keeps the persons, offices, places and organisations of the consolidated graph described: classes, label, aliases and
 * the keys that questions find them by. All are unions over reports, so that what comes is added without looking at the
 * rest; only what loses something is gathered anew.
 *
 * <p>Example: {@code wd:Q249206 a schema:Person; rdfs:label "Mevlüt Çavuşoğlu"@en; cq:nameKey "mevlut cavusoglu",
 * "cavusoglu", "q249206"}.
 */
final class NamedThings {
    private static final Comparator<String> FULLEST = Comparator.comparingInt(String::length).reversed()
            .thenComparing(Comparator.naturalOrder());

    private final Graph graph;
    private final GraphLookup consolidated;
    private final GraphLookup gazetteer;
    private final NameGathering gathering;
    private final Constraints constraints;

    NamedThings(DatasetGraph dataset, Constraints constraints) {
        this.constraints = constraints;
        this.graph = dataset.getGraph(Iris.CONSOLIDATED);
        this.consolidated = new GraphLookup(graph);
        this.gazetteer = new GraphLookup(dataset.getGraph(Iris.GAZETTEER));
        this.gathering = new NameGathering(dataset);
    }

    /**
     * Brings the descriptions up to date.
     *
     * @param removed
     *            what encounters that were taken out used
     * @param written
     *            what encounters that were written use
     * @param gone
     *            reports that are there no longer, or no longer so
     * @param come
     *            reports that are new or changed
     */
    void refresh(Set<Usage> removed, Set<Usage> written, Collection<Report> gone, Collection<Report> come) {
        Set<Node> anew = new LinkedHashSet<>();
        removed.stream().filter(usage -> !written.contains(usage)).map(Usage::thing).forEach(anew::add);
        gone.forEach(report -> report.words().names().keySet().forEach(anew::add));
        written.stream().map(Usage::thing).filter(thing -> !isDescribed(thing)).forEach(anew::add);
        anew.forEach(this::describeAnew);
        written.stream().filter(usage -> !anew.contains(usage.thing()))
                .forEach(usage -> graph.add(usage.thing(), Reused.TYPE, usage.type()));
        for (Report report : come) {
            report.words().names().forEach((thing, naming) -> {
                if (!anew.contains(thing) && isDescribed(thing)) {
                    add(thing, naming);
                }
            });
        }
    }

    /** Describes these things anew, as far as encounters use them. */
    void rename(Set<Node> things) {
        things.stream().filter(this::isDescribed).forEach(this::describeAnew);
    }

    private boolean isDescribed(Node thing) {
        return consolidated.has(thing, Reused.LABEL, Node.ANY);
    }

    private void add(Node thing, Naming naming) {
        Naming known = known(thing);
        Naming both = known.and(naming);
        if (!both.equals(known)) {
            clear(thing);
            describe(thing, both);
        }
    }

    private Naming known(Node thing) {
        SortedSet<String> names = new TreeSet<>(consolidated.texts(thing, Cq.NAME));
        return new Naming(new TreeSet<>(consolidated.texts(thing, Cq.GAZETTEER_LABEL)), names);
    }

    private void describeAnew(Node thing) {
        clear(thing);
        graph.remove(thing, Reused.TYPE, Node.ANY);
        Set<Node> types = gathering.types(thing);
        if (!types.isEmpty()) {
            types.forEach(type -> graph.add(thing, Reused.TYPE, type));
            describe(thing, gathering.naming(thing));
        }
    }

    private void clear(Node thing) {
        for (Node property : new Node[]{Reused.LABEL, Reused.ALT_LABEL, Cq.NAME, Cq.GAZETTEER_LABEL, Cq.NAME_KEY,
                Reused.NOTATION}) {
            graph.remove(thing, property, Node.ANY);
        }
    }

    private void describe(Node thing, Naming naming) {
        Description description = new Description(graph, thing);
        naming.labels().forEach(label -> description.with(Cq.GAZETTEER_LABEL, label));
        naming.names().forEach(name -> description.with(Cq.NAME, name));
        SortedSet<String> all = naming.all();
        all.addAll(constraints.labels(thing));
        Countries.shipped().byIri(thing).map(Country::name).ifPresent(all::add);
        String label = label(thing, naming, all);
        description.with(Reused.LABEL, Literals.label(label));
        all.stream().filter(name -> !name.equals(label))
                .forEach(name -> description.with(Reused.ALT_LABEL, Literals.label(name)));
        all.add(label);
        keys(thing, all).forEach(key -> description.with(Cq.NAME_KEY, key));
        Countries.shipped().byIri(thing).ifPresent(country -> description.with(Reused.NOTATION, country.code()));
    }

    /** The gazetteer's label wins; then the label that links were made with; then the fullest name. */
    private String label(Node thing, Naming naming, SortedSet<String> all) {
        return gazetteer.text(thing, Reused.LABEL)
                .or(() -> Countries.shipped().byIri(thing).map(Country::name))
                .or(() -> naming.labels().stream().findFirst())
                .or(() -> constraints.labels(thing).stream().sorted().findFirst())
                .or(() -> all.stream().filter(name -> !name.isEmpty()).min(FULLEST)).orElseGet(thing::getLocalName);
    }

    private SortedSet<String> keys(Node thing, SortedSet<String> names) {
        boolean isPerson = consolidated.has(thing, Reused.TYPE, Reused.PERSON);
        SortedSet<String> keys = new TreeSet<>();
        for (String name : names) {
            String folded = Iris.folded(name);
            keys.add(folded);
            if (isPerson) {
                keys.add(folded.substring(folded.lastIndexOf(' ') + 1));
            }
        }
        keys.add(Iris.folded(thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1)));
        Countries.shipped().byIri(thing).ifPresent(country -> {
            keys.add(Iris.folded(country.code()));
            country.iso3().map(Iris::folded).ifPresent(keys::add);
            country.aliases().forEach(alias -> keys.add(Iris.folded(alias)));
        });
        keys.remove("");
        return keys;
    }
}
