package org.communique.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.event.Extraction;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.ArticleGraphBuilder;
import org.communique.rdf.Iris;
import org.communique.store.gazetteer.Citations;
import org.communique.store.gazetteer.GazetteerGraph;

/** Loads articles batch by batch; a batch and what it changes in the consolidated graph are one transaction. */
final class ArticleLoader {
    private final DatasetGraph dataset;
    private final ArticleShelf shelf;
    private final Loading loading;
    private final ArticleGraphBuilder graphs;
    private final Set<Node> seen = new HashSet<>();

    ArticleLoader(DatasetGraph dataset, ArticleShelf shelf, Loading loading) {
        this.dataset = dataset;
        this.shelf = shelf;
        this.loading = loading;
        this.graphs = new ArticleGraphBuilder(loading.run());
    }

    LoadSummary load(Iterable<Extraction> extractions) {
        loading.gazetteer().ifPresent(this::bringUpToDate);
        LoadSummary summary = LoadSummary.NOTHING;
        List<Extraction> batch = new ArrayList<>();
        for (Extraction extraction : extractions) {
            batch.add(extraction);
            if (batch.size() >= loading.batch()) {
                summary = summary.plus(store(batch));
                batch.clear();
            }
        }
        return batch.isEmpty() ? summary : summary.plus(store(batch));
    }

    private void bringUpToDate(Gazetteer gazetteer) {
        GazetteerGraph graph = new GazetteerGraph(dataset, gazetteer);
        if (!Txn.calculateRead(dataset, () -> graph.isCurrent(loading.wholeGazetteer()))) {
            Txn.executeWrite(dataset, () -> graph.write(loading.wholeGazetteer()));
        }
    }

    private LoadSummary store(List<Extraction> batch) {
        Map<Node, Extraction> byIdentity = new LinkedHashMap<>();
        List<String> repeated = new ArrayList<>();
        for (Extraction extraction : batch) {
            Node article = Iris.article(extraction.article());
            if (!seen.add(article)) {
                repeated.add(extraction.article().id());
            }
            byIdentity.put(article, extraction);
        }
        return written(byIdentity).plus(new LoadSummary(0, 0, 0, 0, repeated));
    }

    /** A full disk shows as a fault of mapped memory, or as an error of the file. */
    private LoadSummary written(Map<Node, Extraction> batch) {
        try {
            return Txn.calculateWrite(dataset, () -> store(batch));
        } catch (InternalError | RuntimeIOException | FileException e) {
            throw new StoreUnavailableException("Writing to the dataset failed (" + e.getMessage()
                    + "); the disk may be full. Free some room and load again: what was stored before is whole.", e);
        }
    }

    private LoadSummary store(Map<Node, Extraction> batch) {
        Map<Node, Extraction> wanted = new LinkedHashMap<>(batch);
        wanted.values().removeIf(extraction -> !loading.again() && shelf.holds(extraction.article()));
        Replacement replacement = new Replacement(dataset, wanted.keySet());
        LoadSummary summary = new LoadSummary(0, 0, batch.size() - wanted.size(), 0, List.of());
        Set<Node> cited = new LinkedHashSet<>();
        for (Map.Entry<Node, Extraction> entry : wanted.entrySet()) {
            boolean known = shelf.contentHash(entry.getKey()).isPresent();
            ArticleGraph graph = graphs.build(entry.getValue());
            cited.addAll(Citations.of(graph.graph()));
            shelf.put(graph);
            int encounters = entry.getValue().encounters().size();
            summary = summary.plus(new LoadSummary(known ? 0 : 1, known ? 1 : 0, 0, encounters, List.of()));
        }
        loading.gazetteer().ifPresent(gazetteer -> new GazetteerGraph(dataset, gazetteer).describe(cited));
        replacement.finish();
        return summary;
    }
}
