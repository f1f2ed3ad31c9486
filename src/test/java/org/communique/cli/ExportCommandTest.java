package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.News;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;
import org.communique.store.query.Archive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Exports and checks from the command line. */
class ExportCommandTest {
    @TempDir
    private static Path folder;
    private static String dataset;

    private record Outcome(int code, String out, String err) {
    }

    private static Outcome run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Communique.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Outcome(line.execute(words), out.toString(), err.toString());
    }

    @BeforeAll
    static void load() {
        dataset = folder.resolve("archive").toString();
        try (EncounterStore store = EncounterStore.open(Path.of(dataset))) {
            store.load(Archive.articles(), Loading.with(News.RUN));
        }
    }

    @Test
    void writesEveryFormatToStandardOutputOrAFile() throws IOException {
        for (ExportFormat format : ExportFormat.values()) {
            Outcome printed = run("export", "--format", format.toString(), "--dataset", dataset);
            assertThat(printed.code()).as(format + ": " + printed.err()).isZero();
            assertThat(printed.out()).as(format.toString()).contains("Antalya");
            Path file = folder.resolve("export." + format);
            run("export", "--format", format.toString(), "--output", file.toString(), "--dataset", dataset);
            assertThat(Files.readString(file)).as(format.toString()).contains("Antalya");
        }
    }

    @Test
    void writesOnlyWhatIsAskedFor() {
        Outcome march = run("export", "--format", "csv", "--from", "2022-03-01", "--to", "2022-03-31", "--status",
                "held",
                "--country", "tr", "--min-confidence", "0.95", "--dataset", dataset);
        assertThat(march.out().lines()).hasSize(2).last().asString().contains("Antalya");
    }

    @Test
    void saysInOneSentenceWhatIsWrong() {
        Outcome graphs = run("export", "--format", "turtle", "--status", "held", "--dataset", dataset);
        assertThat(graphs.code()).isEqualTo(2);
        assertThat(graphs.err()).contains("all encounters").contains("csv");
        Outcome nowhere = run("export", "--format", "csv", "--country", "Ruritania", "--dataset", dataset);
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err()).isEqualToIgnoringNewLines(
                "communique: No state is called \"Ruritania\"; write its ISO code, such as TR.");
        assertThat(run("export", "--format", "xls", "--dataset", dataset).code()).isEqualTo(2);
    }

    @Test
    void aDatasetAndItsExportAreAsTheShapesWantThem() {
        Outcome whole = run("validate", "--dataset", dataset);
        assertThat(whole.code()).as(whole.out()).isZero();
        String file = folder.resolve("whole.trig").toString();
        run("export", "--format", "trig", "--output", file, "--dataset", dataset);
        assertThat(run("validate", file).code()).isZero();
    }

    @Test
    void checksFilesInPeoplesWords() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.ttl"), """
                PREFIX cq: <https://w3id.org/communique/ontology#>
                cq:j a cq:Judgement ; cq:verdict cq:verdict-accept ; cq:target cq:t .
                """);
        Outcome outcome = run("validate", broken.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEqualToIgnoringNewLines(
                "cq:j: A judgement must say who decided (cq:judgedBy).");
        assertThat(run("validate", folder.resolve("missing.ttl").toString()).err())
                .contains("missing.ttl does not exist");
    }
}
