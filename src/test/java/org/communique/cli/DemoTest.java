package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first thing a stranger runs. */
class DemoTest {
    @TempDir
    private Path folder;

    @Test
    void tellsWhoMetWhomInTheSampleArticles() throws IOException {
        Terminal demo = Terminal.on(folder.resolve("demo"), "demo", "--no-serve");
        assertThat(demo.code()).isZero();
        assertThat(demo.err()).doesNotContain("skipped");
        assertThat(demo.out()).containsPattern("Dmytro Kuleba +Sergey Lavrov +2022-03-10 +Antalya")
                .containsPattern(
                        "Donald Trump +Kim Jong-un +2018-06-12 +\\S*Singapore|Kim Jong-un +Donald Trump +2018-06-12")
                .doesNotContain("cqid:", "place-", "null");
        assertThat(SampleArticles.names()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void runningItAgainShowsTheSame() {
        Terminal first = Terminal.on(folder.resolve("demo"), "demo", "--no-serve");
        Terminal second = Terminal.on(folder.resolve("demo"), "demo", "--no-serve");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).contains("unchanged");
    }
}
