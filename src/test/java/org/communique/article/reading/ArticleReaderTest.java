package org.communique.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
    private static final String TEXT = "Ministers meet\n\nThe two ministers met in Cairo on Thursday.\n";

    @TempDir
    Path folder;

    @Test
    void walksFoldersInSortedOrderAndNamesFilesRelativeToThem() throws IOException {
        write("b.txt", TEXT);
        write("a/z.txt", TEXT);
        write(".hidden.txt", TEXT);
        assertThat(articles(read(folder.toString()))).extracting(Article::id).containsExactly("a/z.txt", "b.txt");
    }

    @Test
    void expandsGlobs() throws IOException {
        write("a.txt", TEXT);
        write("b.md", "# " + TEXT);
        assertThat(articles(read(folder + "/*.md"))).extracting(Article::id).containsExactly("b.md");
        assertThat(reasons(read(folder + "/*.html"))).singleElement().asString().contains("matches no file");
    }

    @Test
    void keepsTheTextOfNdjsonLetterByLetter() throws IOException {
        write("a.ndjson",
                """
                        {"id":"x1","text":"🙂 Lavrov met Kuleba.\\nRegister now to read on","title":"T","published":"2022-03-10","other":[1]}

                        {"url":"https://news.example/2","text":"Talks.","publisher":"Example","language":"en-GB"}
                        {"text":"No name."}
                        """);
        List<Article> articles = articles(read(folder.toString()));
        assertThat(articles).extracting(Article::id).containsExactly("x1", "https://news.example/2", "a.ndjson#line=4");
        assertThat(articles.getFirst().body()).isEqualTo("🙂 Lavrov met Kuleba.\nRegister now to read on");
        assertThat(articles.getFirst().metadata().published()).hasToString("Optional[2022-03-10]");
        assertThat(articles.get(1).metadata().publisher()).contains("Example");
    }

    @Test
    void tellsNdjsonByItsContent() throws IOException {
        write("a.txt", "{\"id\":1,\"text\":\"Talks were held.\"}");
        assertThat(articles(read(folder.toString()))).extracting(Article::id).containsExactly("1");
    }

    @Test
    void saysWhatIsWrongWithALineAndReadsTheOthers() throws IOException {
        write("a.jsonl", """
                {"id":"x1","text":"One."}
                {"id":"x2","text":
                {"id":"x3","text":"Three.","published":"2022-02-30"}
                ["no object"]
                {"id":"x5"}
                {"id":"x6","text":"Six."}
                """);
        List<Reading> readings = read(folder + "/a.jsonl");
        assertThat(articles(readings)).extracting(Article::id).containsExactly("x1", "x6");
        assertThat(reasons(readings)).satisfiesExactly(
                reason -> assertThat(reason).contains("a.jsonl line 2 is not valid JSON"),
                reason -> assertThat(reason).contains("line 3 has \"published\":\"2022-02-30\", which is no date"),
                reason -> assertThat(reason).contains("line 4 is no JSON object"),
                reason -> assertThat(reason).contains("line 5 has no \"text\""));
    }

    @Test
    void passesOverALineOfFiftyMegabytes() throws IOException {
        byte[] line = new byte[50_000_000];
        Arrays.fill(line, (byte) 'x');
        byte[] last = "\n{\"id\":\"x2\",\"text\":\"Two.\"}".getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(line, line.length + last.length);
        all[0] = '{';
        System.arraycopy(last, 0, all, line.length, last.length);
        Files.write(folder.resolve("a.ndjson"), all);
        List<Reading> readings = read(folder.toString());
        assertThat(articles(readings)).extracting(Article::id).containsExactly("x2");
        assertThat(reasons(readings)).singleElement().asString().contains("a.ndjson line 1 is 50 MB long");
    }

    @Test
    void saysOneSentenceForEachFileThatCannotBeRead() throws IOException {
        write("a.txt", TEXT);
        write("empty.txt", "");
        Files.write(folder.resolve("photo.txt"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        write("table.csv", "a,b\n1,2\n");
        write("cut.html", "<html><body><p>The foreign ministers of Egypt and Greece met in Cairo on Thur");
        write("cut2.html", "<html><head><title>Talks</title><script>var a");
        List<Reading> readings = read(folder.toString());
        assertThat(articles(readings)).extracting(Article::id).containsExactly("a.txt", "cut.html");
        assertThat(reasons(readings)).satisfiesExactly(
                reason -> assertThat(reason)
                        .endsWith("cut.html breaks off before its end; what stands before was read, "
                                + "save the page again for the rest."),
                reason -> assertThat(reason).endsWith("cut2.html breaks off before its end; save the page again."),
                reason -> assertThat(reason).endsWith("empty.txt is empty; remove it or save it again."),
                reason -> assertThat(reason).contains("photo.txt is a binary file"),
                reason -> assertThat(reason).contains("table.csv is in a format that is not read"));
    }

    @Test
    void showsAFileNameWithALineBreakOnOneLine() throws IOException {
        write("a\nb.txt", "");
        assertThat(reasons(read(folder.toString()))).singleElement().asString().contains("a\\nb.txt is empty");
    }

    @Test
    void saysThatAFileDoesNotExist() {
        assertThat(reasons(read(folder + "/none.txt"))).singleElement().asString()
                .endsWith("none.txt does not exist; check its spelling.");
    }

    @Test
    void readsStandardInput() {
        InputStream in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
        List<Reading> readings = new ArrayList<>();
        new ArticleReader(ReadingOptions.standard(), in).read(List.of("-"), readings::add);
        assertThat(articles(readings)).extracting(Article::title).containsExactly("Ministers meet");
    }

    @Test
    void givesTheDefaultDateOnlyToArticlesWithoutOne() throws IOException {
        write("a.ndjson", "{\"id\":1,\"text\":\"One.\"}\n{\"id\":2,\"text\":\"Two.\",\"published\":\"2004-11\"}");
        ReadingOptions options = ReadingOptions.standard()
                .withPublished(PublicationDate.parse("2022-03-10", "--published"));
        List<Reading> readings = new ArrayList<>();
        new ArticleReader(options).read(List.of(folder.toString()), readings::add);
        assertThat(articles(readings)).extracting(article -> article.metadata().published().orElseThrow().toString())
                .containsExactly("2022-03-10", "2004-11");
    }

    @Test
    void setsArticlesInOtherLanguagesAside() throws IOException {
        write("a.ndjson", "{\"id\":1,\"text\":\"Les ministres.\",\"language\":\"fr\"}");
        assertThat(read(folder.toString())).singleElement().isInstanceOf(Reading.OtherLanguage.class);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<Reading> read(String input) {
        List<Reading> readings = new ArrayList<>();
        new ArticleReader(ReadingOptions.standard()).read(List.of(input), readings::add);
        return readings;
    }

    private static List<Article> articles(List<Reading> readings) {
        return readings.stream().filter(Reading.Read.class::isInstance).map(Reading.Read.class::cast)
                .map(Reading.Read::article).toList();
    }

    private static List<String> reasons(List<Reading> readings) {
        return readings.stream().filter(Reading.Skipped.class::isInstance).map(Reading.Skipped.class::cast)
                .map(Reading.Skipped::reason).toList();
    }
}
