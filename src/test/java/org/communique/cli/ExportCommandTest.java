package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.News;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;
import org.communique.store.query.Archive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports and checks from the command line. */
class ExportCommandTest {
    @TempDir
    private static Path folder;
    private static Path dataset;

    @BeforeAll
    static void load() {
        dataset = folder.resolve("archive");
        try (EncounterStore store = EncounterStore.open(dataset)) {
            store.load(Archive.articles(), Loading.with(News.RUN));
        }
    }

    @Test
    void writesEveryFormatToStandardOutputOrAFile() throws IOException {
        for (ExportFormat format : ExportFormat.values()) {
            Terminal printed = Terminal.on(dataset, "export", "--format", format.toString());
            assertThat(printed.code()).as(format + ": " + printed.err()).isZero();
            assertThat(printed.out()).as(format.toString()).contains("Antalya");
            Path file = folder.resolve("export." + format);
            Terminal.on(dataset, "export", "--format", format.toString(), "--output", file.toString());
            assertThat(Files.readString(file)).as(format.toString()).contains("Antalya");
        }
    }

    @Test
    void writesOnlyWhatIsAskedFor() {
        Terminal march = Terminal.on(dataset, "export", "--format", "csv", "--from", "2022-03-01", "--to", "2022-03-31",
                "--status", "held", "--country", "tr", "--min-confidence", "0.95");
        assertThat(march.out().lines()).hasSize(2).last().asString().contains("Antalya");
    }

    @Test
    void saysInOneSentenceWhatIsWrong() {
        Terminal graphs = Terminal.on(dataset, "export", "--format", "turtle", "--status", "held");
        assertThat(graphs.code()).isEqualTo(2);
        assertThat(graphs.err()).contains("all encounters").contains("csv");
        Terminal nowhere = Terminal.on(dataset, "export", "--format", "csv", "--country", "Ruritania");
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err()).isEqualToIgnoringNewLines(
                "communique: No state is called \"Ruritania\"; write its ISO code, such as TR.");
        assertThat(Terminal.on(dataset, "export", "--format", "xls").code()).isEqualTo(2);
    }

    @Test
    void aDatasetAndItsExportAreAsTheShapesWantThem() {
        Terminal whole = Terminal.on(dataset, "validate");
        assertThat(whole.code()).as(whole.out()).isZero();
        String file = folder.resolve("whole.trig").toString();
        Terminal.on(dataset, "export", "--format", "trig", "--output", file);
        assertThat(Terminal.run("validate", file).code()).isZero();
    }

    @Test
    void checksFilesInPeoplesWords() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.ttl"), """
                PREFIX cq: <https://w3id.org/communique/ontology#>
                cq:j a cq:Judgement ; cq:verdict cq:verdict-accept ; cq:target cq:t .
                """);
        Terminal outcome = Terminal.run("validate", broken.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEqualToIgnoringNewLines(
                "cq:j: A judgement must say who decided (cq:judgedBy).");
        assertThat(Terminal.run("validate", folder.resolve("missing.ttl").toString()).err())
                .contains("missing.ttl does not exist");
    }
}
