package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.store.query.QueryPack;
import org.communique.store.query.Question;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Questions asked from the command line of what was read in the sample articles. */
class QueryCommandTest {
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
    static void loadTheSamples() {
        dataset = folder.resolve("samples").toString();
        assertThat(run("demo", "--no-serve", "--dataset", dataset).code()).isZero();
    }

    @Test
    void answersEveryQuestionOnTheSamples() {
        for (Question question : QueryPack.shipped().questions()) {
            Outcome answer = run("query", question.name(), "--format", "csv", "--dataset", dataset);
            assertThat(answer.code()).as(question.name() + ": " + answer.err()).isZero();
            assertThat(answer.out()).as(question.name()).isNotBlank();
        }
    }

    @Test
    void writesTablesCsvTsvAndJson() {
        String[] question = {"query", "who-met-whom", "--dataset", dataset, "--format", "table"};
        for (String start : new String[]{"table:who ", "csv:who,whom,date", "tsv:?who\t?whom\t?date", "json:{"}) {
            question[5] = start.substring(0, start.indexOf(':'));
            assertThat(run(question).out()).startsWith(start.substring(start.indexOf(':') + 1));
        }
    }

    @Test
    void listsTheQuestionsByGroup() {
        Outcome list = run("query");
        assertThat(list.code()).isZero();
        assertThat(list.out()).contains("people\n  who-met-whom: Who met whom?", "\nnetworks\n", "\nfirsts\n",
                "--param person=…");
    }

    @Test
    void saysInOneSentenceWhatIsWrong() {
        Outcome unknown = run("query", "who-meet-whom", "--dataset", dataset);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("communique: There is no question \"who-meet-whom\"")
                .contains("Did you mean who-met-whom?");
        Outcome parameter = run("query", "diary-of-person", "--param", "peson=Lavrov", "--dataset", dataset);
        assertThat(parameter.code()).isEqualTo(2);
        assertThat(parameter.err()).contains("no parameter \"peson\"", "Did you mean person?");
    }

    @Test
    void asksQuestionsOfTheUsersOwn() throws IOException {
        Path own = Files.writeString(folder.resolve("articles.rq"), """
                # How many articles are there?
                PREFIX schema: <https://schema.org/>
                SELECT (COUNT(*) AS ?articles) { ?article a schema:NewsArticle }
                """);
        assertThat(run("query", own.toString(), "--format", "csv", "--dataset", dataset).out()).startsWith("articles");
        assertThat(run("query", "--questions", folder.toString()).out()).contains("articles: How many articles");
        assertThat(run("query", "articles", "--questions", folder.toString(), "--dataset", dataset).code()).isZero();
    }
}
