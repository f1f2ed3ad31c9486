package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {
    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return Communique.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(words);
    }

    private String[] gazetteer(String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "gazetteer";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--gazetteer";
        all[words.length + 2] = folder.toString();
        return all;
    }

    @Test
    void looksUpAMinisterByAMisspelledName() throws IOException {
        assertThat(run(gazetteer("lookup", "Kuliba", "--office", "foreign minister", "--country", "UA", "--date",
                "2022-03-10"))).isZero();
        assertThat(out.toString()).startsWith("LINKED").contains("Q24025631", "2020-03-04 to 2024-09-05");
        out.getBuffer().setLength(0);
        assertThat(run(gazetteer("lookup", "John Smith, plumber", "--format", "json"))).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.path("verdict").asText()).isEqualTo("nil");
        assertThat(json.path("note").asText()).contains("plumber");
    }

    @Test
    void refusesADateThatIsNone() {
        assertThat(run(gazetteer("lookup", "Lavrov", "--date", "yesterday"))).isEqualTo(1);
        assertThat(err.toString()).contains("\"yesterday\" cannot be read; write 2022-03-10");
    }

    @Test
    void listsWhatWasSetAsideWithTheReasons() {
        assertThat(run(gazetteer("info", "--quarantine"))).isZero();
        assertThat(out.toString()).contains("reason").contains("years old").contains("San Marino");
    }

    @Test
    void tellsWhichTableIsMissing() {
        assertThat(run("gazetteer", "build", folder.toString(), folder.resolve("out").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("lacks countries.tsv");
        assertThat(Files.exists(folder.resolve("out"))).isFalse();
    }

    @Test
    void keepsLayersWhereTheSystemKeepsTheDataOfAUser() {
        assertThat(GazetteerOption.usual(Map.of("XDG_DATA_HOME", "/data"), "Linux"))
                .isEqualTo(Path.of("/data/communique/gazetteer"));
        assertThat(GazetteerOption.usual(Map.of(), "Mac OS X").toString())
                .endsWith("Library/Application Support/communique/gazetteer");
    }
}
