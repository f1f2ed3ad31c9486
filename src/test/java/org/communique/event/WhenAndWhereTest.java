package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.Pipeline;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.PublicationDate;
import org.communique.mention.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tables {@code when.tsv} and {@code where.tsv}: what a text says of the time and place of its first encounter. */
class WhenAndWhereTest {
    private static final Pipeline PIPELINE = Pipeline.standard();

    @TestFactory
    Stream<DynamicTest> datesByPublicationAndClause() {
        return rows("when.tsv").map(row -> dynamicTest(row.get(0) + " " + row.get(1), () -> {
            EncounterTime time = first(row.get(0), row.get(1)).time();
            assertThat(List.of(day(time.start()), day(time.end()), time.precision().word()))
                    .as(time.toString()).isEqualTo(row.subList(2, 5));
        }));
    }

    @TestFactory
    Stream<DynamicTest> placesByClauseJourneyAndDateline() {
        return rows("where.tsv").map(row -> dynamicTest(row.get(0), () -> {
            Optional<Place> place = first("2019-02-20", row.get(0)).place();
            assertThat(List.of(place.map(Place::name).orElse("-"), place.flatMap(Place::country).orElse("-"),
                    place.map(Place::source).orElse("-"))).isEqualTo(row.subList(1, 4));
        }));
    }

    private static String day(Optional<?> day) {
        return day.map(Object::toString).orElse("-");
    }

    private static Encounter first(String published, String text) {
        Metadata metadata = Metadata.NONE.withPublished(PublicationDate.parse(published, "test"))
                .withLanguage(Optional.of("en"));
        List<Encounter> found = PIPELINE.extract(new Article("a", "", text.replace(" ¶ ", "\n\n"), metadata))
                .encounters();
        assertThat(found).as("encounters of " + text).isNotEmpty();
        return found.getFirst();
    }

    private static Stream<List<String>> rows(String table) {
        return Vocabulary.lines(WhenAndWhereTest.class, table).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> List.of(line.split("\t")));
    }
}
