package org.communique.store.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.tinkerpop.gremlin.structure.Edge;
import org.apache.tinkerpop.gremlin.structure.Vertex;
import org.apache.tinkerpop.gremlin.structure.io.graphml.GraphMLReader;
import org.apache.tinkerpop.gremlin.tinkergraph.structure.TinkerGraph;
import org.communique.News;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;
import org.communique.store.query.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is exported of the archive opens in libraries that others wrote, with everything where the columns say. */
class ForeignReadersTest {
    private static final CSVFormat TABLE = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static EncounterStore store;

    @BeforeAll
    static void load() {
        store = Archive.store();
        store.load(List.of(Hostile.article()), Loading.with(News.RUN));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static String written(ListFormat format, Selection selection) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(format, selection, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> table(ListFormat format, Selection selection) throws IOException {
        return TABLE.parse(new StringReader(written(format, selection))).getRecords();
    }

    private static CSVRecord antalya(List<CSVRecord> rows) {
        return rows.stream().filter(row -> row.get("place").equals("Antalya")).findFirst().orElseThrow();
    }

    @Test
    void encountersOpenInCommonsCsv() throws IOException {
        List<CSVRecord> rows = table(ListFormat.CSV, Selection.ALL);
        assertThat(rows).hasSize(22).allSatisfy(row -> assertThat(row.isConsistent()).isTrue());
        CSVRecord antalya = antalya(rows);
        assertThat(antalya.get("start")).isEqualTo("2022-03-10");
        assertThat(List.of(antalya.get("kind"), antalya.get("status"), antalya.get("place_qid"),
                antalya.get("country"), antalya.get("country_iso3"), antalya.get("country_cow"),
                antalya.get("country_gw"), antalya.get("witnesses")))
                .containsExactly("talks", "held", "Q6487", "TR", "TUR", "640", "640", "4");
        assertThat(antalya.get("participants"))
                .contains("Mevlüt Çavuşoğlu (Minister of Foreign Affairs, TR) [mediator]");
        assertThat(antalya.get("sources").split(" ")).hasSize(4).contains("https://news.example/antalya-wire");
        assertThat(rows).anySatisfy(row -> assertThat(row.get("label")).contains(Hostile.NAME));
    }

    @Test
    void dyadsCarryTheCodesOfBothLists() throws IOException {
        List<CSVRecord> rows = table(ListFormat.DYADS, Selection.ALL);
        CSVRecord scholz = rows.stream().filter(row -> row.get("name_1").equals("Olaf Scholz")).findFirst()
                .orElseThrow();
        assertThat(List.of(scholz.get("country_1"), scholz.get("iso3_1"), scholz.get("cow_1"),
                scholz.get("cow_number_1"), scholz.get("gw_1"), scholz.get("gw_number_1")))
                .containsExactly("DE", "DEU", "GMY", "255", "GFR", "260");
        assertThat(rows).filteredOn(row -> row.get("name_1").equals("Federica Mogherini")).isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("cow_number_1") + row.get("gw_number_1")).isEmpty());
        assertThat(rows).noneMatch(row -> !row.get("country_1").isEmpty()
                && row.get("country_1").equals(row.get("country_2")));
        assertThat(rows).filteredOn(row -> row.get("place").equals("Antalya")).hasSize(3);
    }

    @Test
    void theNetworkOpensInTinkerPop() throws IOException {
        TinkerGraph graph = TinkerGraph.open();
        GraphMLReader.build().create().readGraph(
                new ByteArrayInputStream(written(ListFormat.GRAPHML, Selection.ALL).getBytes(StandardCharsets.UTF_8)),
                graph);
        Vertex lavrov = graph.traversal().V("http://www.wikidata.org/entity/Q58217").next();
        assertThat(lavrov.<String>value("name")).isEqualTo("Sergey Lavrov");
        assertThat(lavrov.<String>value("country")).isEqualTo("RU");
        List<Edge> withKuleba = graph.traversal().V(lavrov.id()).bothE()
                .filter(edge -> edge.get().bothVertices().hasNext()).toList();
        assertThat(withKuleba).hasSize(9)
                .anySatisfy(edge -> assertThat(edge.<String>value("start")).isEqualTo("2022-03-10"))
                .allSatisfy(edge -> assertThat(edge.<Double>value("confidence")).isBetween(0.5, 1.0));
        assertThat(graph.traversal().E().has("status", "planned").hasNext()).isFalse();
    }

    @Test
    void eventsOfPloverTellPlansFromMeetings() throws IOException {
        JsonNode events = new ObjectMapper().readTree(written(ListFormat.PLOVER, Selection.ALL));
        List<String> codes = new ArrayList<>();
        for (JsonNode event : events) {
            codes.add(event.get("status").asText() + " " + event.get("kind").asText() + " "
                    + event.get("event_type").asText() + " " + event.get("event_mode").asText() + " "
                    + event.get("cameo").asText());
            assertThat(event.at("/source/name").asText()).isNotEmpty();
            assertThat(event.get("publications")).isNotEmpty();
        }
        assertThat(codes).contains("held call CONSULT phone 041", "held visit CONSULT visit 042",
                "planned meeting AGREE meet 036", "cancelled meeting REJECT meet 164",
                "proposed meeting REQUEST meet 026",
                "refused call REJECT meet 125", "held talks CONSULT  040");
    }

    @Test
    void statementsForWikidataAreCommandsOfTabs() throws IOException {
        String text = written(ListFormat.QUICKSTATEMENTS, Selection.ALL);
        List<CSVRecord> lines = CSVFormat.TDF.parse(new StringReader(text)).getRecords();
        assertThat(lines).allSatisfy(line -> {
            if (line.size() == 1) {
                assertThat(line.get(0)).isEqualTo("CREATE");
            } else {
                assertThat(line.get(0)).isEqualTo("LAST");
                assertThat(line.get(1)).matches("Len|Den|P(31|585|580|582|276|17|710)");
            }
        });
        assertThat(text).contains("LAST\tP585\t+2022-03-10T00:00:00Z/11\tS854\t\"https://news.example/antalya-wire\""
                + "\tS577\t+2022-03-10T00:00:00Z/11\n", "LAST\tP710\tQ249206\t", "LAST\tP276\tQ6487\t",
                "LAST\tP17\tQ43\t",
                "LAST\tP580\t+2015-06-27", "LAST\tP582\t+2015-07-14").doesNotContain("Jan Novak", Hostile.NAME);
    }

    @Test
    void theCalendarOpensInBiweekly() {
        String text = written(ListFormat.ICALENDAR, Selection.ALL);
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(calendar.getVersion()).getWarnings()).isEmpty();
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        VEvent antalya = calendar.getEvents().stream()
                .filter(event -> event.getLocation() != null && event.getLocation().getValue().equals("Antalya"))
                .findFirst().orElseThrow();
        assertThat(antalya.getSummary().getValue())
                .isEqualTo("Talks of Dmytro Kuleba, Mevlüt Çavuşoğlu, Sergey Lavrov, Antalya, 2022-03-10");
        assertThat(antalya.getDateStart().getValue().getRawComponents().toString()).startsWith("20220310");
        assertThat(antalya.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(calendar.getEvents()).anySatisfy(
                event -> assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED"));
    }

    @Test
    void takesOnlyWhatIsSelected() throws IOException {
        Selection march = new Selection(Optional.of(LocalDate.parse("2022-03-01")),
                Optional.of(LocalDate.parse("2022-03-31")), Set.of("held"), Optional.of("Türkiye"), 0.5);
        assertThat(table(ListFormat.CSV, march)).extracting(row -> row.get("place")).containsExactly("Antalya",
                "Istanbul");
        Selection sure = new Selection(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), 0.95);
        assertThat(table(ListFormat.CSV, sure)).hasSize(2);
        Selection nowhere = new Selection(Optional.empty(), Optional.empty(), Set.of(), Optional.of("Ruritania"), 0);
        assertThatThrownBy(() -> written(ListFormat.CSV, nowhere)).hasMessageContaining("Ruritania");
    }

    @Test
    void everyColumnIsDocumented() throws IOException {
        String documentation = Files.readString(Path.of("docs/exports.md"));
        for (ListFormat format : List.of(ListFormat.CSV, ListFormat.DYADS)) {
            for (String column : TABLE.parse(new StringReader(written(format, Selection.ALL))).getHeaderNames()) {
                assertThat(documentation).contains("`" + column.replaceFirst("_[12]$", "") + "`");
            }
        }
        JsonNode event = new ObjectMapper().readTree(written(ListFormat.PLOVER, Selection.ALL)).get(0);
        event.fieldNames().forEachRemaining(name -> assertThat(documentation).contains("`" + name + "`"));
    }
}
