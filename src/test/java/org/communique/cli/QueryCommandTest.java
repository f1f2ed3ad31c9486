package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.store.query.QueryPack;
import org.communique.store.query.Question;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions asked from the command line of what was read in the sample articles. */
class QueryCommandTest {
    @TempDir
    private static Path folder;
    private static Path dataset;

    @BeforeAll
    static void loadTheSamples() {
        dataset = folder.resolve("samples");
        assertThat(Terminal.on(dataset, "demo", "--no-serve").code()).isZero();
    }

    @Test
    void answersEveryQuestionOnTheSamples() {
        for (Question question : QueryPack.shipped().questions()) {
            Terminal answer = Terminal.on(dataset, "query", question.name(), "--format", "csv");
            assertThat(answer.code()).as(question.name() + ": " + answer.err()).isZero();
            assertThat(answer.out()).as(question.name()).isNotBlank();
        }
    }

    @Test
    void writesTablesCsvTsvAndJson() {
        for (String start : List.of("table:who ", "csv:who,whom,date", "tsv:?who\t?whom\t?date", "json:{")) {
            String format = start.substring(0, start.indexOf(':'));
            assertThat(Terminal.on(dataset, "query", "who-met-whom", "--format", format).out())
                    .startsWith(start.substring(format.length() + 1));
        }
    }

    @Test
    void listsTheQuestionsByGroup() {
        Terminal list = Terminal.run("query");
        assertThat(list.code()).isZero();
        assertThat(list.out()).contains("people\n  who-met-whom: Who met whom?", "\nnetworks\n", "\nfirsts\n",
                "--param person=…");
    }

    @Test
    void saysInOneSentenceWhatIsWrong() {
        Terminal unknown = Terminal.on(dataset, "query", "who-meet-whom");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("communique: There is no question \"who-meet-whom\"")
                .contains("Did you mean who-met-whom?");
        Terminal parameter = Terminal.on(dataset, "query", "diary-of-person", "--param", "peson=Lavrov");
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
        assertThat(Terminal.on(dataset, "query", own.toString(), "--format", "csv").out()).startsWith("articles");
        assertThat(Terminal.run("query", "--questions", folder).out()).contains("articles: How many articles");
        assertThat(Terminal.on(dataset, "query", "articles", "--questions", folder.toString()).code()).isZero();
    }
}
