package org.communique.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.rdf.Prefixes;
import org.communique.server.api.ThingBrief;
import org.communique.server.ledger.Keys;
import org.communique.server.ledger.Ledger;
import org.communique.server.ledger.LiveLedger;
import org.communique.server.ledger.NamedQuery;

/**
 * Opens the IRI of a person, place, encounter or article: a browser is sent to its page, a program gets Turtle or
 * JSON-LD.
 *
 * <p>Example: {@code /id/Q24025631} with {@code Accept: text/turtle} gives what is said of Dmytro Kuleba;
 * {@code /id/Q24025631.jsonld} gives the same as JSON-LD to anybody; {@code /id?iri=…} opens a whole IRI.
 */
public final class IriServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FORMS = "text/turtle, application/ld+json, application/json, application/n-triples, "
            + "application/rdf+xml";

    private final transient DatasetGraph dataset;
    private final transient LiveLedger ledger;

    /** Opens IRIs of this dataset. */
    public IriServlet(DatasetGraph dataset, LiveLedger ledger) {
        this.dataset = dataset;
        this.ledger = ledger;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).map(path -> path.substring(1)).orElse("");
        Optional<Lang> stated = name.endsWith(".ttl")
                ? Optional.of(Lang.TURTLE)
                : name.endsWith(".jsonld") ? Optional.of(Lang.JSONLD) : Optional.empty();
        String key = stated.isPresent() ? name.substring(0, name.lastIndexOf('.')) : name;
        Optional<String> iri = Optional.ofNullable(request.getParameter("iri")).or(() -> Keys.iri(key));
        Optional<String> page = iri.flatMap(this::page);
        if (page.isEmpty()) {
            response.sendError(404);
            return;
        }
        response.setHeader("Vary", "Accept");
        Optional<Lang> language = stated.or(() -> accepted(request));
        if (language.isPresent()) {
            write(iri.get(), language.get(), response);
        } else {
            response.setStatus(303);
            response.setHeader("Location", page.get());
        }
    }

    private Optional<String> page(String iri) {
        Ledger known = ledger.current();
        return known.entry(iri).map(entry -> "/encounter/" + entry.key())
                .or(() -> known.thing(iri).map(thing -> ThingBrief.of(thing).href())).or(() -> article(iri));
    }

    private Optional<String> article(String iri) {
        Map<String, Node> self = Map.of("article", NodeFactory.createURI(iri));
        boolean isStored = Txn.calculateRead(dataset, () -> !NamedQuery.of("article").rows(dataset, self).isEmpty());
        return isStored ? Optional.of("/article/" + Keys.of(iri)) : Optional.empty();
    }

    /** The form that fits best; without a wish Turtle, and the page only for those who can show one. */
    private static Optional<Lang> accepted(HttpServletRequest request) {
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("*/*").toLowerCase(Locale.ROOT);
        AcceptList offered = new AcceptList(accept.contains("html") ? "text/html," + FORMS : FORMS);
        MediaType chosen = AcceptList.match(new AcceptList(accept), offered);
        if (chosen == null) {
            return Optional.of(Lang.TURTLE);
        }
        return chosen.getContentTypeStr().equals("application/json")
                ? Optional.of(Lang.JSONLD)
                : Optional.ofNullable(RDFLanguages.contentTypeToLang(chosen.getContentTypeStr()));
    }

    private void write(String iri, Lang language, HttpServletResponse response) throws IOException {
        Graph graph = Txn.calculateRead(dataset,
                () -> NamedQuery.of("describe").graph(dataset, "thing", NodeFactory.createURI(iri)));
        Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
        response.setContentType(language.getContentType().getContentTypeStr() + "; charset=utf-8");
        RDFDataMgr.write(response.getOutputStream(), graph, language);
    }
}
