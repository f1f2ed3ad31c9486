package org.communique.server;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.util.Context;
import org.communique.store.query.Answer;

/** Reads the rows of an answer that came over HTTP. */
final class Rows {
    private Rows() {
    }

    /** The answer in SPARQL's JSON form. */
    static Answer read(String json) {
        return Answer.of(RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON)
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), new Context()));
    }
}
