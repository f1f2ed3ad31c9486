package org.communique.store.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.communique.News;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;
import org.junit.jupiter.api.Test;

class FederatedQueryTest {
    private static final String WIKIDATA = "https://query.wikidata.org/sparql";

    @Test
    void asksWikidataWhereParticipantsWereBorn() throws IOException {
        DatasetGraph birthplaces = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(birthplaces, () -> RDFParser.fromString("""
                @prefix wd: <http://www.wikidata.org/entity/> . @prefix wdt: <http://www.wikidata.org/prop/direct/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                wd:Q24025631 wdt:P19 wd:Q990000010 . wd:Q990000010 rdfs:label "Sumy"@en .
                """, Lang.TURTLE).parse(birthplaces));
        FusekiServer wikidata = FusekiServer.create().port(0).loopback(true).add("/sparql", birthplaces).build()
                .start();
        try (EncounterStore store = EncounterStore.inMemory()) {
            store.load(List.of(News.antalya()), Loading.with(News.RUN));
            String query = Files.readString(Path.of("queries/wikidata/birthplaces-of-ministers.rq"));
            assertThat(query).contains(WIKIDATA);
            assertThat(store.select(query.replace(WIKIDATA, "http://localhost:" + wikidata.getHttpPort() + "/sparql"))
                    .rows()).containsExactly(List.of("Dmytro Kuleba", "wd:Q24025631", "Sumy"));
        } finally {
            wikidata.stop();
        }
    }
}
