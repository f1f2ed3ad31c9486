package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractCommandTest {
    private static final String GOLD = "src/test/resources/gold/short-texts.jsonl";

    @Test
    void leavesOutWhatIsProbablyMisreadUnlessAskedForAll() throws IOException {
        List<JsonNode> all = encounters("--min-confidence", "0");
        List<JsonNode> sure = all.stream().filter(encounter -> encounter.path("confidence").asDouble() >= 0.35)
                .toList();
        assertThat(encounters("--threads", "2")).isEqualTo(sure).hasSizeLessThan(all.size());
    }

    private static List<JsonNode> encounters(String option, String value) throws IOException {
        Terminal extract = Terminal.run("extract", GOLD, "--format", "ndjson", option, value);
        assertThat(extract.code()).isZero();
        List<JsonNode> encounters = new ArrayList<>();
        for (String line : extract.lines()) {
            new ObjectMapper().readTree(line).path("encounters").forEach(encounters::add);
        }
        return encounters;
    }
}
