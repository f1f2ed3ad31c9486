package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over good and bad input reads the good, names the bad, and ends with code 3. */
class HostileRunTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void readsTheGoodNamesTheBadAndEndsWithCodeThree() throws IOException {
        Files.writeString(folder.resolve("good.txt"),
                "Ministers meet\n\nThe foreign ministers of Egypt and Greece met in Cairo on Thursday.\n");
        Files.writeString(folder.resolve("empty.html"), "");
        Files.writeString(folder.resolve("french.txt"), "Les ministres des affaires étrangères des deux pays se sont "
                + "rencontrés jeudi au Caire pour parler de la paix, et ils se reverront au printemps dans la capitale.\n");
        Files.writeString(folder.resolve("laughs.rss"),
                "<!DOCTYPE rss [<!ENTITY a \"b\">]><rss version=\"2.0\"></rss>");
        Files.writeString(folder.resolve("line\nbreak.csv"), "a,b\n");
        int code = Communique.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute("extract", folder.toString());
        assertThat(code).isEqualTo(3);
        assertThat(out.toString().lines()).hasSize(2).anySatisfy(line -> assertThat(line).contains("good.txt"))
                .anySatisfy(line -> assertThat(line).contains("\"skipped\":\"language\"").contains("\"fr\""));
        assertThat(err.toString().lines()).filteredOn(line -> line.startsWith("communique: "))
                .hasSize(4).anySatisfy(line -> assertThat(line).contains("empty.html is empty"))
                .anySatisfy(line -> assertThat(line).contains("french.txt is in fr, which is not read"))
                .anySatisfy(line -> assertThat(line).contains("laughs.rss declares XML entities of its own"))
                .anySatisfy(line -> assertThat(line).contains("line\\nbreak.csv is in a format that is not read"));
        assertThat(err.toString()).contains("1 in other languages; 3 skipped (");
    }
}
