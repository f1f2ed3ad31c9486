package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.store.query.QueryPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so. */
class ReadmeTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./communique (\\S+)(.*)$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    @TempDir
    private Path folder;

    @Test
    void showsTheTwoCommandsOnTheFirstScreen() throws IOException {
        String first = readme().lines().limit(40).collect(Collectors.joining("\n"));
        assertThat(first).contains("\n./communique demo ", "\nmvn -B verify ", " " + SampleArticles.names().size()
                + " sample articles");
    }

    @Test
    void theSentenceBecomesTheStatementsShown() throws IOException {
        Path dataset = loaded(readme().lines().filter(line -> line.startsWith("> ")).findFirst().orElseThrow()
                .substring(2));
        String exported = Terminal.on(dataset, "export").out();
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(exported, Lang.TURTLE).parse(graph);
        String prefixes = exported.lines().filter(line -> line.startsWith("PREFIX")).collect(Collectors.joining("\n"));
        Graph shown = GraphFactory.createDefaultGraph();
        RDFParser.fromString(prefixes + "\n" + block("turtle"), Lang.TURTLE).parse(shown);
        assertThat(shown.stream().filter(triple -> !graph.contains(triple))).isEmpty();
        assertThat(shown.size()).isGreaterThan(8);
        Path query = Files.writeString(folder.resolve("readme.rq"), prefixes + "\n" + block("sparql"));
        assertThat(Terminal.on(dataset, "query", query, "--format", "csv").lines()).containsExactly("whom",
                "Dmytro Kuleba");
    }

    @Test
    void namesOnlyCommandsOptionsAndQuestionsThatExist() throws IOException {
        for (MatchResult found : COMMAND.matcher(readme()).results().toList()) {
            List<String> words = List.of(found.group(2).replaceAll("#.*", "").strip().split(" +"));
            String help = help(found.group(1), words.getFirst());
            assertThat(words.stream().filter(word -> word.startsWith("--"))).as(found.group()).allMatch(help::contains);
            if (found.group(1).equals("query")) {
                assertThat(QueryPack.shipped().question(words.getFirst())).as(found.group()).isPresent();
            }
        }
    }

    @Test
    void linksToFilesThatExist() throws IOException {
        for (String file : List.of("README.md", "CONTRIBUTING.md", "docs/models.md")) {
            Path page = Path.of(file);
            LINK.matcher(Files.readString(page)).results().map(link -> link.group(1))
                    .filter(link -> !link.startsWith("http"))
                    .forEach(link -> assertThat(page.resolveSibling(link)).exists());
        }
    }

    @Test
    void theContinuousBuildRunsTheTestCommandOfTheReadme() throws IOException {
        assertThat(Files.readString(Path.of(".ci/run"))).containsPattern("mvn -B .*verify");
    }

    @Test
    void everyCommandSaysWhatItIsFor() {
        Communique.commandLine().getSubcommands().forEach((name, command) -> {
            assertThat(command.getCommandSpec().usageMessage().description()).as(name).isNotEmpty();
            command.getCommandSpec().options().forEach(option -> assertThat(option.description())
                    .as(name + " " + option.longestName()).isNotEmpty());
        });
    }

    private static String help(String command, String second) {
        boolean nested = Communique.commandLine().getSubcommands().get(command).getSubcommands().containsKey(second);
        return nested ? Terminal.run(command, second, "--help").out() : Terminal.run(command, "--help").out();
    }

    private Path loaded(String sentence) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Path file = Files.writeString(folder.resolve("news.ndjson"), json.writeValueAsString(json.createObjectNode()
                .put("id", "antalya").put("text", sentence).put("published", "2022-03-10")));
        assertThat(Terminal.on(folder.resolve("data"), "load", file).code()).isZero();
        return folder.resolve("data");
    }

    private static String block(String language) throws IOException {
        return Stream.of(readme().split("```" + language + "\n")).skip(1).findFirst().orElseThrow().split("```")[0];
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
