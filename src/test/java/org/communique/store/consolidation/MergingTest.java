package org.communique.store.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.Cast;
import org.communique.ExtractionFixture;
import org.communique.News;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;
import org.junit.jupiter.api.Test;

/** Are two reports of one encounter? Measured on the pairs of {@code merging.tsv}. */
class MergingTest {
    private static final String ENCOUNTERS = """
            PREFIX cq: <https://w3id.org/communique/ontology#>
            SELECT ?encounter (SAMPLE(?note) AS ?contradiction)
            WHERE { ?encounter a cq:Encounter OPTIONAL { ?encounter cq:contradiction ?note } }
            GROUP BY ?encounter
            """;

    private record Case(boolean same, boolean contradiction, boolean merged, boolean noted, String what) {
    }

    private static final List<Case> CASES = Cast.lines("merging.tsv").stream().map(MergingTest::run).toList();

    @Test
    void mergesWhatIsOneEncounterAndNothingElse() {
        List<Case> cases = CASES;
        long both = cases.stream().filter(pair -> pair.same && pair.merged).count();
        long merged = cases.stream().filter(Case::merged).count();
        long same = cases.stream().filter(Case::same).count();
        double precision = (double) both / merged;
        double recall = (double) both / same;
        List<String> misses = new ArrayList<>();
        cases.stream().filter(pair -> pair.same != pair.merged)
                .forEach(pair -> misses.add((pair.same ? "missed: " : "wrongly merged: ") + pair.what));
        System.out.printf("Merging: %d pairs, precision %.3f, recall %.3f%n%s%n", cases.size(), precision, recall,
                String.join("\n", misses));
        assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
        assertThat(precision).as("precision; %s", misses).isGreaterThanOrEqualTo(0.95);
        assertThat(recall).as("recall; %s", misses).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void saysWhatReportsDisagreeOn() {
        List<Case> merged = CASES.stream().filter(Case::merged).toList();
        assertThat(merged).filteredOn(Case::contradiction).isNotEmpty().allMatch(Case::noted);
    }

    @Test
    void twoMeetingsOfADayStayTwoWhereOneArticleTellsOfBoth() {
        String seoul = "2019-06-30|A|held meeting|trump,moon|Seoul/KR/Q8684|2019-06-30";
        String border = "2019-06-30|A|held meeting|trump,moon|Panmunjom/KR/Q494724|2019-06-30";
        ExtractionFixture both = ExtractionFixture.article("both").published("2019-06-30").publisher("A");
        Cast.report(both, seoul);
        Cast.report(both, border);
        try (EncounterStore store = EncounterStore.inMemory()) {
            store.load(List.of(both.build(), Cast.article("one", border.replace("|A|", "|B|"))),
                    Loading.with(News.RUN));
            assertThat(store.select("""
                    PREFIX cq: <https://w3id.org/communique/ontology#>
                    SELECT (COUNT(?report) AS ?reports) WHERE { ?encounter cq:reportedBy ?report }
                    GROUP BY ?encounter ORDER BY ?reports
                    """).rows()).containsExactly(List.of("1"), List.of("2"));
        }
    }

    private static Case run(String line) {
        String[] cells = line.split("\t");
        try (EncounterStore store = EncounterStore.inMemory()) {
            store.load(List.of(Cast.article("one", cells[1]), Cast.article("other", cells[2])),
                    Loading.with(News.RUN));
            List<List<String>> encounters = store.select(ENCOUNTERS).rows();
            boolean noted = encounters.stream().anyMatch(row -> !row.get(1).isEmpty());
            return new Case(!cells[0].equals("different"), cells[0].equals("contradiction"), encounters.size() == 1,
                    noted, cells[3]);
        }
    }
}
