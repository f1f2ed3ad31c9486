package org.communique.store.export;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The forms for other programs; {@code docs/exports.md} lists the columns of each.
 *
 * <p>Example: {@code ListFormat.DYADS.write(dataset, Selection.ALL, out)} within a transaction.
 */
public enum ListFormat {
    /** A table, a line an encounter. */
    CSV(new EncounterTable()),
    /** A table, a line for each two counterparts of an encounter. */
    DYADS(new DyadTable()),
    /** Who met whom when, as a network. */
    GRAPHML(new MeetingNetwork()),
    /** Events of the PLOVER ontology, a JSON array. */
    PLOVER(new PloverEvents()),
    /** Statements to add encounters to Wikidata. */
    QUICKSTATEMENTS(new QuickStatements()),
    /** A calendar of dated encounters. */
    ICALENDAR(new EncounterCalendar());

    private final Form form;

    ListFormat(Form form) {
        this.form = form;
    }

    /** Writes the encounters of a dataset that the selection takes, as UTF-8; to be called within a transaction. */
    public void write(DatasetGraph dataset, Selection selection, OutputStream out) {
        List<Happening> encounters = new HappeningReader(dataset).all().filter(selection::takes).toList();
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        form.write(encounters, writer);
        writer.flush();
    }
}
