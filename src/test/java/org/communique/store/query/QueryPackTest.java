package org.communique.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.communique.rdf.Iris;
import org.communique.store.EncounterStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question of the pack, asked of the archive: the rows stand in {@code expected/NAME.csv}. */
class QueryPackTest {
    private static final Path EXPECTED = Path.of("src/test/resources/org/communique/store/query/expected");
    private static final QueryPack PACK = QueryPack.shipped();
    private static EncounterStore store;

    @BeforeAll
    static void load() {
        store = Archive.store();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<String> names() {
        return PACK.questions().stream().map(Question::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void answersWithTheExpectedRows(String name) throws IOException {
        String rows = csv(name, Map.of());
        Path expected = EXPECTED.resolve(name + ".csv");
        if (Boolean.getBoolean("communique.write-expected")) {
            Files.writeString(expected, rows);
        }
        assertThat(rows).as(name).isEqualTo(Files.readString(expected));
        assertThat(rows.lines().count()).as("rows of " + name).isGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysInItsHeaderWhatItAnswersAndWithWhichDefaults(String name) {
        Question question = PACK.named(name);
        assertThat(question.title()).isNotEqualTo(name).endsWith("?");
        assertThat(question.goodFor()).hasSizeGreaterThan(15);
        assertThat(question.group()).isIn("people", "pairs", "places", "time", "networks", "offices", "evidence",
                "plans", "firsts");
        for (Parameter parameter : question.parameters()) {
            assertThat(valuesOf(parameter.name(), question.query(Map.of()))).as(name + ", " + parameter.name())
                    .containsExactly(lexical(parameter));
        }
    }

    private static String lexical(Parameter parameter) {
        return parameter.type() == Parameter.Type.NAME ? Iris.folded(parameter.standard()) : parameter.standard();
    }

    private static Set<String> valuesOf(String name, Query query) {
        Set<String> values = new TreeSet<>();
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery inner) {
                ElementWalker.walk(inner.getQuery().getQueryPattern(), this);
            }

            @Override
            public void visit(ElementData data) {
                if (data.getVars().getFirst().getVarName().equals(name)) {
                    data.getRows().forEach(row -> values.add(literal(row.get(data.getVars().getFirst()))));
                }
            }
        });
        return values;
    }

    private static String literal(Node node) {
        return node.getLiteralLexicalForm();
    }

    @Test
    void hasQuestionsOfEveryGroup() {
        assertThat(PACK.questions()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(PACK.questions().stream().map(Question::group).distinct()).hasSize(9);
    }

    @Test
    void listsEveryFileOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".rq"))
                    .map(file -> file.substring(0, file.length() - 3)))
                    .containsExactlyInAnyOrderElementsOf(names().toList());
        }
    }

    @Test
    void takesNamesInAnySpelling() {
        for (String name : List.of("Mevlut Cavusoglu", "ÇAVUŞOĞLU", "cavusoglu", "Q249206", "wd/Q249206")) {
            assertThat(store.ask("whom-did-x-meet", Map.of("person", name)).rows()).as(name).hasSize(2);
        }
        for (String name : List.of("TR", "tur", "Turkey", "Türkiye", "Q43")) {
            assertThat(store.ask("encounters-in-country", Map.of("place", name)).rows()).as(name).hasSize(3);
        }
    }

    @Test
    void findsChainsOfEveryLength() {
        assertThat(chain("Kuleba", "Lavrov")).containsExactly(List.of("1", "Dmytro Kuleba – Sergey Lavrov"));
        assertThat(chain("Kuleba", "Wang Yi")).contains(List.of("2", "Dmytro Kuleba – Sergey Lavrov – Wang Yi"));
        assertThat(chain("Trump", "Xi Jinping"))
                .contains(List.of("2", "Donald Trump – Vladimir Putin – Xi Jinping"));
        assertThat(chain("Jan Novak", "Biden")).containsExactly(List.of("2", "Jan Novak – Vladimir Putin – Joe Biden"));
        assertThat(chain("Trump", "Macron"))
                .containsExactly(List.of("3", "Donald Trump – Vladimir Putin – Xi Jinping – Emmanuel Macron"));
        assertThat(chain("Trump", "Kuleba")).containsExactly(
                List.of("4", "Donald Trump – Vladimir Putin – Xi Jinping – Emmanuel Macron – Dmytro Kuleba"));
        assertThat(chain("Trump", "Mogherini")).isEmpty();
    }

    private static List<List<String>> chain(String one, String other) {
        return store.ask("shortest-chain", Map.of("one", one, "other", other)).rows();
    }

    @Test
    void suggestsTheNearestNameAndParameter() {
        assertThatThrownBy(() -> store.ask("who-met-who", Map.of())).isInstanceOf(QuestionException.class)
                .hasMessageContaining("Did you mean who-met-whom?");
        assertThatThrownBy(() -> store.ask("diary-of-person", Map.of("persn", "Lavrov")))
                .isInstanceOf(QuestionException.class)
                .hasMessageContainingAll("persn", "person, from, to", "Did you mean person?");
        assertThatThrownBy(() -> store.ask("first-meetings-since", Map.of("years", "many")))
                .isInstanceOf(QuestionException.class).hasMessageContainingAll("many", "years");
    }

    @Test
    void takesQuestionsOfTheUsersOwn(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("places.rq"), """
                # Which places are there?
                # @param prefix text: how they begin (default A)
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX schema: <https://schema.org/>
                SELECT ?name {
                  VALUES ?prefix { "A" }
                  ?place a schema:Place ; rdfs:label ?name FILTER(STRSTARTS(?name, ?prefix))
                }
                """);
        Files.writeString(folder.resolve("bare.rq"), "SELECT * { ?s a <https://schema.org/Place> }");
        Files.writeString(folder.resolve("broken.rq"), "SELECT nothing");
        QueryPack mine = QueryPack.shipped().and(folder);
        assertThat(store.select(mine.named("places").sparql(Map.of())).rows()).containsExactly(List.of("Antalya"));
        assertThat(store.select(mine.named("places").sparql(Map.of("prefix", "Kyi"))).rows())
                .containsExactly(List.of("Kyiv"));
        assertThat(mine.named("bare").title()).isEqualTo("bare");
        assertThatThrownBy(() -> mine.named("broken").sparql(Map.of())).isInstanceOf(QuestionException.class)
                .hasMessageContaining("broken");
    }

    private static String csv(String name, Map<String, String> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.ask(name, values).write(AnswerFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
