package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Pipeline;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.PublicationDate;
import org.communique.mention.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table {@code long-texts.txt}: what texts of several sentences tell of who met whom, where and when. */
class LongTextsTest {
    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final String EXPECTED = "=> ";

    @TestFactory
    Stream<DynamicTest> joinsSentencesToEncountersWithPlaceAndTime() {
        List<List<String>> cases = new ArrayList<>();
        for (String line : Vocabulary.lines(LongTextsTest.class, "long-texts.txt")) {
            if (line.startsWith(EXPECTED)) {
                cases.getLast().add(line.substring(EXPECTED.length()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(new ArrayList<>(List.of(line)));
            }
        }
        return cases.stream().map(c -> dynamicTest(c.getFirst(), () -> assertThat(encounters(c.getFirst()))
                .containsExactlyInAnyOrderElementsOf(c.subList(1, c.size()))));
    }

    /** The encounters of a line "2019-06-06 Text ¶ text", each as "held meeting | who | where | when". */
    private static List<String> encounters(String line) {
        Metadata metadata = Metadata.NONE.withPublished(PublicationDate.parse(line.substring(0, 10), "test"))
                .withLanguage(Optional.of("en"));
        return PIPELINE.extract(new Article("a", "", line.substring(11).replace(" ¶ ", "\n\n"), metadata))
                .encounters().stream().map(LongTextsTest::text).toList();
    }

    private static String text(Encounter encounter) {
        String who = encounter.participants().stream().map(p -> p.entity().name().orElse(p.text())).sorted()
                .collect(Collectors.joining(", "));
        String first = encounter.time().start().map(LocalDate::toString).orElse("-");
        String last = encounter.time().end().map(LocalDate::toString).orElse("-");
        return encounter.status().word() + " " + encounter.kind().word() + " | " + who + " | "
                + encounter.place().map(Place::name).orElse("-") + " | "
                + (first.equals(last) ? first : first + "/" + last);
    }
}
