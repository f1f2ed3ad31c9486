package org.communique.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.communique.rdf.Iris;

/**
 * Makes a large store of a small one of generated articles: {@code StoreEnlargement FROM TO COPIES [FIRST]}. Each copy
 * has articles and encounters of its own; a third of the people are the same in all copies, so that some are in very
 * many encounters. FIRST is the number of the first copy, to go on where an earlier run ended.
 */
public final class StoreEnlargement {
    private static final Pattern PERSON = Pattern.compile("(?i)(person)([0-9a-z]+)\\b");
    private static final Pattern ITEM = Pattern.compile("([qQ]9)(1\\d{5})\\b");
    private static final Pattern OWN = Pattern
            .compile(Pattern.quote(Iris.ID) + "(article|encounter|participation|statement)-[0-9a-f]+");
    private static final int SHARED = 3;

    private final int copy;

    private StoreEnlargement(int copy) {
        this.copy = copy;
    }

    public static void main(String[] args) {
        try (EncounterStore from = EncounterStore.open(Path.of(args[0]));
                EncounterStore to = EncounterStore.open(Path.of(args[1]))) {
            DataLoader loader = LoaderFactory.basicLoader(to.dataset(), (format, values) -> System.err
                    .println(String.format(format, values)));
            loader.startBulk();
            StreamRDF out = loader.stream();
            out.start();
            int first = args.length > 3 ? Integer.parseInt(args[3]) : 0;
            for (int copy = first; copy < first + Integer.parseInt(args[2]); copy++) {
                new StoreEnlargement(copy).write(from.dataset(), out);
            }
            out.finish();
            loader.finishBulk();
            System.out.println(Txn.calculateRead(to.dataset(), () -> to.dataset().stream().count()) + " quads");
        }
    }

    private void write(DatasetGraph from, StreamRDF out) {
        Txn.executeRead(from, () -> from.find().forEachRemaining(quad -> {
            if (!quad.isDefaultGraph()) {
                out.quad(Quad.create(renamed(quad.getGraph()), renamed(quad.asTriple())));
            }
        }));
    }

    private Triple renamed(Triple triple) {
        return Triple.create(renamed(triple.getSubject()), triple.getPredicate(), renamed(triple.getObject()));
    }

    private Node renamed(Node node) {
        if (copy == 0) {
            return node;
        }
        if (node.isTripleTerm()) {
            return NodeFactory.createTripleTerm(renamed(node.getTriple()));
        }
        if (node.isURI()) {
            String own = OWN.matcher(node.getURI()).replaceFirst("$0x" + copy);
            return NodeFactory.createURI(item(own));
        }
        if (!node.isLiteral() || !node.getLiteralDatatypeURI().matches(".*(string|langString)")) {
            return node;
        }
        String words = item(PERSON.matcher(node.getLiteralLexicalForm()).replaceAll(match -> {
            boolean shared = Integer.parseInt(match.group(2).toLowerCase(Locale.ROOT), 36) % SHARED == 0;
            return shared ? match.group() : Matcher.quoteReplacement(match.group() + "x" + copy);
        }));
        return node.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralString(words)
                : NodeFactory.createLiteralLang(words, node.getLiteralLanguage());
    }

    private String item(String words) {
        return ITEM.matcher(words).replaceAll(match -> Integer.parseInt(match.group(2)) % 100_000 % SHARED == 0
                ? match.group()
                : match.group(1) + copy + match.group(2));
    }
}
