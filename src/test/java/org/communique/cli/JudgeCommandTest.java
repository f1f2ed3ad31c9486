package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.News;
import org.communique.event.Extraction;
import org.communique.server.NewsDesk;
import org.communique.server.ServedDataset;
import org.communique.server.ServerSettings;
import org.communique.server.login.Users;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Judging, counting and retracting from the command line, with the dataset closed and while it is served. */
class JudgeCommandTest {
    private static final String ANTALYA = """
            SELECT ?e WHERE { ?e a <https://w3id.org/communique/ontology#Encounter> ;
              <http://semanticweb.cs.vu.nl/2009/11/sem/hasPlace> ?place }
            """;
    @TempDir
    private Path folder;
    private Path data;
    private String antalya = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void load() {
        data = folder.resolve("data");
        try (EncounterStore store = EncounterStore.open(data)) {
            store.load(List.of(News.antalya(), News.call()), Loading.with(News.RUN));
            antalya = store.select(ANTALYA).rows().getFirst().getFirst();
        }
    }

    @Test
    void decidesListsAndTakesBack() {
        assertThat(run("judge", "reject", antalya, "--by", "ada", "--when", "2026-11-26", "--why", "no")).isZero();
        assertThat(out).contains("rejected by ada on 2026-11-26: no");
        String id = out.substring(0, out.indexOf(' '));
        assertThat(run("judge", "list")).isZero();
        assertThat(out).contains(id);
        assertThat(pairs()).isEqualTo(1);
        assertThat(run("judge", "undo", id)).isZero();
        assertThat(pairs()).isEqualTo(4);
    }

    @Test
    void correctsByNamesAsPeopleWriteThem() {
        assertThat(run("judge", "correct", antalya, "--set", "date=2022-03-11", "--replace", "Lavrov=Jan Novák@CZ",
                "--role", "Cavusoglu=host")).as(err).isZero();
        assertThat(run("query", "who-met-whom")).isZero();
        assertThat(out).contains("Jan Novák", "2022-03-11").doesNotContain("Lavrov");
        assertThat(run("judge", "correct", antalya, "--remove", "Bismarck")).isEqualTo(1);
        assertThat(err).contains("Bismarck");
    }

    @Test
    void aTeamSharesAFile() throws Exception {
        Path file = folder.resolve("ours.jsonl");
        run("judge", "accept", antalya, "--when", "2026-11-26T09:00:00Z");
        assertThat(run("judge", "export", file.toString())).isZero();
        assertThat(Files.readAllLines(file)).hasSize(1);
        assertThat(run("judge", "import", file.toString())).isZero();
        assertThat(err).contains("0 judgements added, 1 were there already");
        Files.writeString(file, "\nnonsense\n");
        assertThat(run("judge", "import", file.toString())).isEqualTo(1);
        assertThat(err).contains("Line 2 of " + file);
    }

    @Test
    void whatIsAcceptedServesAsGold() throws Exception {
        run("judge", "correct", antalya, "--set", "status=ongoing");
        Path file = folder.resolve("gold.jsonl");
        assertThat(run("judge", "export", "--as-gold", file.toString())).isZero();
        JsonNode gold = new ObjectMapper().readTree(Files.readString(file));
        assertThat(gold.path("meetings")).hasSize(1);
        assertThat(gold.path("meetings").path(0).path("status").asText()).isEqualTo("ongoing");
        assertThat(gold.path("meetings").path(0).path("event_date").asText()).isEqualTo("2022-03-10");
        assertThat(gold.path("text").asText()).contains("Hopes were small");
    }

    @Test
    void goesThroughTheServerThatHoldsTheDataset() throws Exception {
        NewsDesk desk = new NewsDesk(article -> new Extraction(article, List.of(), List.of()), () -> News.RUN);
        try (EncounterStore store = EncounterStore.open(data);
                ServedDataset served = ServedDataset.start(data, store, ServerSettings.standard().withPort(0), desk,
                        Users.NOBODY)) {
            assertThat(served.server().address()).startsWith("http://localhost");
            assertThat(run("judge", "reject", antalya, "--why", "seen by nobody")).as(err).isZero();
            assertThat(store.ask("who-met-whom", Map.of()).rows()).hasSize(1);
            assertThat(run("judge", "list")).isZero();
            assertThat(out).contains("seen by nobody");
            assertThat(run("judge", "undo", "judgement-0")).isEqualTo(1);
            assertThat(err).contains("There is no judgement judgement-0");
            assertThat(run("stats", "--json")).isZero();
            assertThat(new ObjectMapper().readTree(out).path("judgements").asInt()).isEqualTo(1);
            assertThat(run("retract", "call", "nothing")).isEqualTo(1);
            assertThat(err).contains("no article nothing", "1 retracted");
            assertThat(store.census().of("articles")).isEqualTo(1);
        }
    }

    @Test
    void countsBacksUpCompactsAndRestores() {
        assertThat(run("stats")).isZero();
        assertThat(out).contains("articles", "2");
        Path file = folder.resolve("b.nq.gz");
        assertThat(run("backup", file.toString())).isZero();
        assertThat(run("compact")).as(err).isZero();
        assertThat(run("retract", "call")).isZero();
        data = folder.resolve("again");
        assertThat(run("restore", file.toString())).as(err).isZero();
        assertThat(pairs()).isEqualTo(4);
        assertThat(run("restore", file.toString())).isEqualTo(1);
        assertThat(err).contains("not empty");
    }

    private int pairs() {
        try (EncounterStore store = EncounterStore.open(data)) {
            return store.ask("who-met-whom", Map.of()).rows().size();
        }
    }

    private int run(String... words) {
        StringWriter printed = new StringWriter();
        StringWriter said = new StringWriter();
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--dataset=" + data);
        CommandLine line = Communique.commandLine().setOut(new PrintWriter(printed)).setErr(new PrintWriter(said));
        int code = line.execute(all.toArray(String[]::new));
        out = printed.toString();
        err = said.toString();
        return code;
    }
}
