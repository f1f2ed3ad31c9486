package org.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorerTest {
    @Test
    void givesTheFiguresOfTheReferenceScorer() throws IOException {
        JsonNode expected = new ObjectMapper().readTree(file("expected.json").toFile());
        JsonNode actual = new ObjectMapper().valueToTree(figures().tree());
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void namesTheDocumentsThatDiffer() throws IOException {
        assertThat(figures().misses()).extracting(Scorer.Miss::document).contains("missing", "none")
                .doesNotContain("composite");
    }

    @Test
    void comparesNamesWithoutDiacritics() {
        assertThat(Folding.fold("Mevlüt Çavuşoğlu")).isEqualTo("mevlut cavusoglu");
        assertThat(Folding.fold("Jonas Gahr Støre")).isEqualTo("jonas gahr store");
        assertThat(Folding.surname("Martin Luther King Jr.")).contains("king");
        assertThat(Folding.surname("III")).isEmpty();
    }

    @Test
    void readsCompositesOfStates() throws IOException {
        StateNames names = names();
        assertThat(names.codes("Armenian-Azerbaijani")).containsExactly("AM", "AZ");
        assertThat(names.codes("the United States")).containsExactly("US");
        assertThat(names.codes("Atlantis")).containsExactly("ATLANTIS");
    }

    private static Figures figures() throws IOException {
        List<JsonNode> gold = Evaluation.lines(file("gold.jsonl"));
        Map<String, List<JsonNode>> found = Evaluation.encounters(Evaluation.lines(file("predicted.ndjson")));
        return Evaluation.score(gold, found, names());
    }

    private static StateNames names() throws IOException {
        return new StateNames(Files.readAllLines(file("countries.tsv")));
    }

    private static Path file(String name) {
        try {
            return Path.of(ScorerTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
