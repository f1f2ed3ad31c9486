package org.communique.store.judgement;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.rdf.Cq;
import org.communique.rdf.Description;
import org.communique.rdf.GraphLookup;
import org.communique.rdf.Hashes;
import org.communique.rdf.Iris;
import org.communique.rdf.Literals;
import org.communique.rdf.Reused;

/**
 * The graph {@code cqg:judgements} that judgements are kept in; to be used within a transaction.
 *
 * <p>Example: {@code cqid:judgement-3f9a… a cq:Judgement; cq:verdict cq:verdict-reject; cq:judgedBy "ada"; cq:target
 * [ cq:targetArticle <…>; cq:targetQuote "…" ]}, the last with IRIs of their own.
 */
final class JudgementGraph {
    private final Graph graph;
    private final GraphLookup lookup;

    JudgementGraph(DatasetGraph dataset) {
        this.graph = dataset.getGraph(Iris.JUDGEMENTS);
        this.lookup = new GraphLookup(graph);
    }

    boolean isEmpty() {
        return !lookup.has(Node.ANY, Reused.TYPE, Cq.JUDGEMENT);
    }

    /** All judgements, the earlier first. */
    SortedSet<Judgement> all() {
        SortedSet<Judgement> all = new TreeSet<>();
        lookup.subjects(Reused.TYPE, Cq.JUDGEMENT).forEach(node -> all.add(read(node)));
        return all;
    }

    /** The judgement with this id. */
    Optional<Judgement> find(String id) {
        Node node = Iris.minted(id);
        return lookup.has(node, Reused.TYPE, Cq.JUDGEMENT) ? Optional.of(read(node)) : Optional.empty();
    }

    /** The judgements with a target in this article, the earlier first. */
    SortedSet<Judgement> on(Node article) {
        SortedSet<Judgement> found = new TreeSet<>();
        for (Node target : lookup.subjects(Cq.TARGET_ARTICLE, article)) {
            lookup.subjects(Cq.TARGET, target).forEach(node -> found.add(read(node)));
        }
        return found;
    }

    void add(Judgement judgement) {
        Node node = Iris.minted(judgement.id());
        Description description = new Description(graph, node).a(Cq.JUDGEMENT)
                .with(Cq.VERDICT, Cq.concept("verdict", judgement.verdict().word()))
                .with(Cq.JUDGED_BY, judgement.by())
                .with(Reused.GENERATED_AT, NodeFactory.createLiteralDT(judgement.when().toString(),
                        XSDDatatype.XSDdateTime));
        Optional.of(judgement.why()).filter(why -> !why.isEmpty())
                .ifPresent(why -> description.with(Cq.JUDGED_WHY, why));
        for (int number = 0; number < judgement.targets().size(); number++) {
            Node target = part(judgement, "target", number);
            description.with(Cq.TARGET, target);
            describe(new Description(graph, target), judgement.targets().get(number));
        }
        for (int number = 0; number < judgement.corrections().size(); number++) {
            Node correction = part(judgement, "correction", number);
            description.with(Cq.CORRECTION, correction);
            describe(new Description(graph, correction), judgement.corrections().get(number));
        }
    }

    private static Node part(Judgement judgement, String what, int number) {
        return Iris.minted(judgement.id() + "-" + what + "-" + String.format(Locale.ROOT, "%03d", number));
    }

    private static void describe(Description node, Target target) {
        node.a(Cq.JUDGEMENT_TARGET).with(Cq.TARGET_ARTICLE, NodeFactory.createURI(target.article()))
                .with(Cq.SET_APART, NodeFactory.createLiteralDT(String.valueOf(target.apart()),
                        XSDDatatype.XSDboolean));
        target.quotes().forEach(quote -> node.with(Cq.TARGET_QUOTE, quote));
        for (Target.Someone someone : target.participants()) {
            String local = node.subject().getURI().substring(Iris.ID.length());
            Node participant = Iris.minted(local + "-" + Hashes.brief(someone.iri()));
            node.with(Cq.TARGET_PARTICIPANT, participant).of(participant)
                    .with(Cq.JUDGED_THING, NodeFactory.createURI(someone.iri())).with(Cq.JUDGED_NAME, someone.name());
        }
    }

    private static void describe(Description node, Correction correction) {
        node.a(Cq.CORRECTED_FIELD).with(Cq.FIELD, Cq.concept("field", correction.field().word()))
                .with(Cq.CORRECTED_FROM, value(correction.of())).with(Cq.CORRECTED_TO, value(correction.value()))
                .with(Cq.CORRECTED_LABEL, correction.label()).with(Cq.CORRECTED_COUNTRY, correction.country());
    }

    private static Node value(String text) {
        return text.startsWith("http") ? NodeFactory.createURI(text) : Literals.text(text);
    }

    /** What judgements call a thing that they put in place of another. */
    SortedSet<String> labels(Node thing) {
        SortedSet<String> labels = new TreeSet<>();
        lookup.subjects(Cq.CORRECTED_TO, thing).forEach(node -> labels.addAll(lookup.texts(node, Cq.CORRECTED_LABEL)));
        labels.remove("");
        return labels;
    }

    void remove(Judgement judgement) {
        Node node = Iris.minted(judgement.id());
        for (Node target : lookup.values(node, Cq.TARGET)) {
            lookup.values(target, Cq.TARGET_PARTICIPANT).forEach(this::removeSubject);
            removeSubject(target);
        }
        lookup.values(node, Cq.CORRECTION).forEach(this::removeSubject);
        removeSubject(node);
    }

    private void removeSubject(Node subject) {
        graph.remove(subject, Node.ANY, Node.ANY);
    }

    private Judgement read(Node node) {
        return new Judgement(Verdict.valueOf(constant(node, Cq.VERDICT)),
                lookup.values(node, Cq.TARGET).stream().map(this::target).toList(),
                lookup.values(node, Cq.CORRECTION).stream().map(this::correction).toList(),
                text(node, Cq.JUDGED_BY), Instant.parse(text(node, Reused.GENERATED_AT)),
                text(node, Cq.JUDGED_WHY));
    }

    private Target target(Node node) {
        List<Target.Someone> participants = lookup.values(node, Cq.TARGET_PARTICIPANT).stream()
                .map(part -> new Target.Someone(text(part, Cq.JUDGED_THING), text(part, Cq.JUDGED_NAME))).toList();
        return new Target(text(node, Cq.TARGET_ARTICLE), lookup.texts(node, Cq.TARGET_QUOTE), participants,
                Boolean.parseBoolean(text(node, Cq.SET_APART)));
    }

    private Correction correction(Node node) {
        return new Correction(Correction.Field.valueOf(constant(node, Cq.FIELD)), text(node, Cq.CORRECTED_FROM),
                text(node, Cq.CORRECTED_TO), text(node, Cq.CORRECTED_LABEL), text(node, Cq.CORRECTED_COUNTRY));
    }

    private String text(Node node, Node property) {
        return lookup.text(node, property).orElse("");
    }

    private String constant(Node node, Node property) {
        return lookup.word(node, property).orElseThrow().toUpperCase(Locale.ROOT);
    }
}
