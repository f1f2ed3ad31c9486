package org.communique.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.communique.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {
    @TempDir
    Path folder;

    @Test
    void readsThePlainTextOfAMailWithItsSubjectSenderAndDate() throws IOException {
        Files.writeString(folder.resolve("release.eml"), """
                From: Press Office <press@ministry.example>
                To: list@example.org
                Subject: =?UTF-8?Q?Minister_receives_=C3=87avu=C5=9Fo=C4=9Flu?=
                Date: Thu, 10 Mar 2022 23:50:00 -0500
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="x"

                --x
                Content-Type: text/plain; charset=utf-8

                The minister received his Turkish counterpart in the capital today.

                They spoke about trade and agreed to meet again in the autumn of this year.
                --x
                Content-Type: text/html; charset=utf-8

                <p>Another version.</p>
                --x--
                """.replace("\n", "\r\n"));
        Article article = Readings.of(folder.toString()).articles().getFirst();
        assertThat(article.title()).isEqualTo("Minister receives Çavuşoğlu");
        assertThat(article.body()).startsWith("The minister received his Turkish counterpart")
                .contains("\n\nThey spoke about trade");
        assertThat(article.metadata().published()).hasToString("Optional[2022-03-10]");
        assertThat(article.metadata().publisher()).contains("Press Office");
    }

    @Test
    void readsThePageOfAnMhtmlFileWithTheAddressItWasSavedFrom() throws IOException {
        String page = Base64.getMimeEncoder().encodeToString(
                NewsServer.page("Saved talks", "2022-03-10").getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("saved.mhtml"), """
                From: <Saved by a browser>
                Snapshot-Content-Location: https://news.example/saved-talks
                Subject: Saved talks
                Date: Fri, 1 Dec 2023 10:00:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="x"

                --x
                Content-Type: text/html
                Content-Transfer-Encoding: base64
                Content-Location: https://news.example/saved-talks

                %s
                --x
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                AAAA
                --x--
                """.formatted(page).replace("\r\n", "\n").replace("\n", "\r\n"));
        Article article = Readings.of(folder.toString()).articles().getFirst();
        assertThat(article.id()).isEqualTo("https://news.example/saved-talks");
        assertThat(article.title()).isEqualTo("Saved talks");
        assertThat(article.metadata().published()).hasToString("Optional[2022-03-10]");
    }
}
