package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.communique.article.reading.NewsServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class WatchTest {
    @TempDir
    Path folder;

    private NewsServer server;
    private final StringWriter said = new StringWriter();

    @BeforeEach
    void start() throws IOException {
        server = new NewsServer();
        server.putArticle("/a.html", "First talks", "2022-03-10");
        server.putArticle("/b.html", "Second talks", "2022-03-11");
        server.putFeed("/feed.rss", List.of("/a.html"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void readsWhatIsNewOnceAndGoesOnWhereItWas() {
        assertThat(run("watch", server.address("/feed.rss"))).isZero();
        assertThat(said.toString()).contains("1 new, 0 replaced");
        server.putFeed("/feed.rss", List.of("/a.html", "/b.html"));
        server.forget();
        assertThat(run("watch", server.address("/feed.rss"))).isZero();
        assertThat(said.toString()).contains("1 unchanged").contains("1 new, 0 replaced");
        assertThat(server.requests()).extracting(NewsServer.Request::path).doesNotContain("/a.html")
                .contains("/b.html");
    }

    @Test
    void loadsTheArchiveOfWhatWasFetchedIntoAnotherDataset() {
        run("watch", server.address("/feed.rss"));
        server.close();
        String archive = folder.resolve("data-archive/fetched-00001.warc.gz").toString();
        assertThat(commandLine().execute("load", "--dataset", folder.resolve("other").toString(), archive)).isZero();
        assertThat(said.toString()).contains("1 article").contains("1 new, 0 replaced");
    }

    private int run(String command, String feed) {
        said.getBuffer().setLength(0);
        return commandLine().execute(command, "--once", "--allow-private", "--pause", "0.001", "--dataset",
                folder.resolve("data").toString(), feed);
    }

    private CommandLine commandLine() {
        PrintWriter err = new PrintWriter(said, true);
        return Communique.commandLine().setOut(new PrintWriter(new StringWriter())).setErr(err);
    }
}
