package org.communique.server.reconcile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.Ids;
import org.communique.server.ledger.Keys;
import org.communique.server.ledger.Ledger;
import org.communique.server.ledger.Thing;
import org.communique.store.gazetteer.Citations;

/**
 * Shows something that was reconciled: its page here where the dataset has it, else its page at Wikidata; and a few lines
 * to tell it by.
 *
 * @param gazetteer
 *            what is known of it
 * @param ledger
 *            who is in the dataset
 */
record View(Gazetteer gazetteer, Ledger ledger) {
    private static final int MOST_OFFICES = 6;

    /** Sends a browser to the page of a thing. */
    void open(String key, HttpServletResponse response) throws IOException {
        Optional<String> iri = Keys.iri(key);
        boolean here = iri.flatMap(ledger::thing).isPresent();
        if (!here && !Ids.isQid(key)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", here ? "/id/" + key : "https://www.wikidata.org/wiki/" + key);
    }

    /** A small page: name, what it is, offices with their times. */
    String preview(String key) {
        Optional<String> iri = Keys.iri(key);
        String id = iri.flatMap(one -> Citations.id(NodeFactory.createURI(one))).orElse("");
        Optional<Thing> thing = iri.flatMap(ledger::thing);
        String label = gazetteer.label(id);
        String name = label.equals(id) ? thing.map(Thing::label).orElse(key) : label;
        List<String> lines = new ArrayList<>();
        gazetteer.person(id).ifPresent(person -> {
            person.birth().ifPresent(day -> lines.add("born " + day + person.death().map(end -> ", died " + end)
                    .orElse("")));
            gazetteer.tenuresOf(id).stream().limit(MOST_OFFICES)
                    .forEach(tenure -> lines.add(gazetteer.title(tenure.position()) + ", " + tenure.period()));
        });
        gazetteer.place(id)
                .ifPresent(place -> lines.add(place.placeClass() + " in " + gazetteer.label(place.country())));
        gazetteer.country(id).ifPresent(country -> lines.add(country.status() + " " + country.iso2()));
        thing.ifPresent(one -> lines.add(ledger.of(one).size() + " encounters in this dataset"));
        StringBuilder page = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(name)).append("</title></head><body><h1>").append(escaped(name)).append(" <small>(")
                .append(escaped(key)).append(")</small></h1><ul>");
        lines.forEach(line -> page.append("<li>").append(escaped(line)).append("</li>"));
        return page.append("</ul></body></html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
