package org.communique.store.gazetteer;

import org.apache.jena.graph.Node;
import org.communique.entity.gazetteer.PartialDate;
import org.communique.rdf.Description;
import org.communique.rdf.Iris;
import org.communique.rdf.Literals;

/** A date with its precision, as Wikidata's full values have it: shared by all statements that name it. */
final class TimeValue {
    private TimeValue() {
    }

    /** Points from a statement to the full value of a date that is known to the month or year only. */
    static void describe(Description statement, Node property, PartialDate date) {
        Node value = Iris.minted("time-" + date);
        statement.with(property, value);
        statement.of(value).with(Wikidata.TIME_VALUE, Wikidata.time(date))
                .with(Wikidata.TIME_PRECISION, Literals.integer(Wikidata.precision(date)));
    }
}
