package org.communique.server;

import jakarta.servlet.http.HttpServlet;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.GazetteerTables;
import org.communique.server.api.ApiServlet;
import org.communique.server.api.ArticleEndpoint;
import org.communique.server.api.EncounterEndpoint;
import org.communique.server.api.EncountersEndpoint;
import org.communique.server.api.Endpoint;
import org.communique.server.api.JudgementsEndpoint;
import org.communique.server.api.LoginEndpoint;
import org.communique.server.api.MapEndpoint;
import org.communique.server.api.NetworkEndpoint;
import org.communique.server.api.OpenApiEndpoint;
import org.communique.server.api.OverviewEndpoint;
import org.communique.server.api.PairEndpoint;
import org.communique.server.api.ProgressEndpoint;
import org.communique.server.api.QuestionsEndpoint;
import org.communique.server.api.Reading;
import org.communique.server.api.SearchEndpoint;
import org.communique.server.api.ThingEndpoint;
import org.communique.server.api.ThingsEndpoint;
import org.communique.server.api.TimelineEndpoint;
import org.communique.server.ledger.LiveLedger;
import org.communique.server.login.Caller;
import org.communique.server.login.Sessions;
import org.communique.server.login.Users;
import org.communique.server.ontology.OntologyServlet;
import org.communique.server.pages.Assets;
import org.communique.server.pages.IriServlet;
import org.communique.server.pages.PageServlet;
import org.communique.server.reconcile.ReconcileServlet;
import org.communique.store.DatasetVersion;
import org.communique.store.EncounterStore;

/**
 * The pages and the API over a store, as servlets to be mounted on a {@link CommuniqueServer}.
 *
 * <p>Example: {@code CommuniqueServer.start(store.dataset(), settings, new Explorer(store, users).reading(desk).servlets())}.
 */
public final class Explorer {
    private final EncounterStore store;
    private final DatasetGraph dataset;
    private final LiveLedger ledger;
    private final Sessions sessions;
    private final JudgementsEndpoint judgements;
    private final Map<String, ApiServlet.Change> changes = new LinkedHashMap<>();
    private Supplier<Optional<Gazetteer>> gazetteer = Optional::empty;

    /** Pages over this store, where these users may judge and store. */
    public Explorer(EncounterStore store, Users users) {
        this.store = store;
        this.dataset = store.dataset();
        this.ledger = new LiveLedger(dataset, new DatasetVersion(dataset));
        this.sessions = new Sessions(users);
        changes.put("things", (ask, response) -> new ThingsEndpoint().answer(ask));
        LoginEndpoint login = new LoginEndpoint(sessions);
        changes.put("login", login::login);
        changes.put("logout", login::logout);
        this.judgements = new JudgementsEndpoint(store.judgements(), sessions, InstantSource.system(), ledger);
        changes.put("judgements", judgements::judge);
        changes.put("DELETE judgements", judgements::undo);
    }

    /** The same, where articles can be pasted and are read at this desk. */
    public Explorer reading(NewsDesk desk) {
        Reading reading = new Reading(desk.reading(), store, desk::loading, sessions);
        changes.put("extract", (ask, response) -> reading.extract(ask.request()));
        changes.put("articles", reading::store);
        gazetteer = desk.gazetteer();
        return this;
    }

    /** Begins to read who met whom, so that the first page need not wait for it. */
    void start() {
        ledger.start();
    }

    /** Who may change something. */
    Caller caller() {
        return new Caller(sessions);
    }

    /** Path patterns and what answers there. */
    public Map<String, HttpServlet> servlets() {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put("/api/*", new ApiServlet(ledger, endpoints(), changes));
        servlets.put("/assets/*", new Assets());
        ReconcileServlet reconciliation = new ReconcileServlet(
                () -> gazetteer.get().orElseGet(() -> Gazetteer.of(GazetteerTables.EMPTY)), ledger);
        servlets.put("/reconcile", reconciliation);
        servlets.put("/reconcile/*", reconciliation);
        for (String path : List.of("/ontology", "/ontology/*", "/ontology.ttl")) {
            servlets.put(path, new OntologyServlet());
        }
        servlets.put("/id/*", new IriServlet(dataset, ledger));
        servlets.put("/*", new PageServlet(ledger));
        return servlets;
    }

    /** The first segments of the paths that the API answers. */
    Set<String> paths() {
        Set<String> paths = new TreeSet<>(endpoints().keySet());
        changes.keySet().forEach(change -> paths.add(change.substring(change.indexOf(' ') + 1)));
        return paths;
    }

    private Map<String, Endpoint> endpoints() {
        Map<String, Endpoint> endpoints = new LinkedHashMap<>();
        ThingEndpoint things = new ThingEndpoint(dataset);
        List.of("person", "country", "organisation", "place").forEach(kind -> endpoints.put(kind, things));
        endpoints.put("overview", new OverviewEndpoint());
        endpoints.put("search", new SearchEndpoint());
        endpoints.put("pair", new PairEndpoint());
        endpoints.put("encounter", new EncounterEndpoint(dataset));
        endpoints.put("encounters", new EncountersEndpoint());
        endpoints.put("article", new ArticleEndpoint(dataset));
        endpoints.put("network", new NetworkEndpoint());
        endpoints.put("timeline", new TimelineEndpoint());
        endpoints.put("map", new MapEndpoint());
        endpoints.put("questions", new QuestionsEndpoint(store));
        endpoints.put("judgements", judgements);
        endpoints.put("progress", new ProgressEndpoint(ledger));
        endpoints.put("session", new LoginEndpoint(sessions));
        endpoints.put("openapi", new OpenApiEndpoint());
        return endpoints;
    }
}
