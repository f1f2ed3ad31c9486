package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.Pipeline;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.PublicationDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds extraction to two specifications: the sentences of {@code encounters.txt} and the examples of the frames. */
class SpecificationTest {
    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final Set<String> TALKS = Set.of("meeting", "talks", "negotiation");

    /** An article and the lines of encounters expected in it. */
    record Case(String text, List<String> expected) {
        @Override
        public String toString() {
            return text;
        }
    }

    static List<Case> sentences() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                SpecificationTest.class.getResourceAsStream("encounters.txt"), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
                if (line.startsWith("=> ")) {
                    cases.getLast().expected().add(line.substring(3));
                } else {
                    cases.add(new Case(line, new ArrayList<>()));
                }
            }
        }
        return cases;
    }

    static List<Frame.Example> examples() {
        return Frames.shipped().examples();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsWhatASentenceTells(Case sentence) {
        List<Encounter> found = read(sentence.text());

        List<String> expected = sentence.expected().equals(List.of("none")) ? List.of() : sentence.expected();
        assertThat(found).as("encounters %s", shown(found)).hasSameSizeAs(expected);
        for (String line : expected) {
            String[] parts = line.split(" ", 3);
            assertThat(found).as("%s among %s", line, shown(found)).anyMatch(e -> e.status().word().equals(parts[0])
                    && isKind(e, parts[1]) && (parts.length < 3 || tellsOf(e, List.of(parts[2].split(", ")))));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsToTheExamplesOfTheFrames(Frame.Example example) {
        List<Encounter> found = read(example.sentence());

        if (example.expected().isEmpty()) {
            assertThat(found).as("encounters %s", shown(found)).isEmpty();
        } else {
            List<String> who = example.expected().subList(1, example.expected().size());
            assertThat(found).as("encounters %s", shown(found))
                    .anyMatch(e -> e.status().word().equals(example.expected().getFirst()) && names(e, who));
        }
    }

    private static List<Encounter> read(String line) {
        boolean dated = line.matches("\\d{4}-\\d\\d-\\d\\d .*");
        String text = dated ? line.substring(11) : line;
        int bar = text.indexOf(" | ");
        Metadata metadata = Metadata.NONE.withPublished(
                dated ? PublicationDate.parse(line.substring(0, 10), "test") : Optional.empty());
        return PIPELINE.extract(new Article("case", bar < 0 ? "" : text.substring(0, bar),
                bar < 0 ? text : text.substring(bar + 3), metadata)).encounters();
    }

    private static boolean isKind(Encounter encounter, String kind) {
        return kind.equals("~talks") ? TALKS.contains(encounter.kind().word()) : kind.equals(encounter.kind().word());
    }

    /** All that are named, and no other country. */
    private static boolean tellsOf(Encounter encounter, List<String> who) {
        long countries = who.stream().filter(SpecificationTest::isCountry).count();
        return names(encounter, who) && encounter.countries().size() == countries;
    }

    private static boolean names(Encounter encounter, List<String> who) {
        return who.stream().allMatch(w -> isCountry(w)
                ? encounter.countries().contains(w)
                : encounter.participants().stream().map(Participant::entity)
                        .anyMatch(e -> e.name().filter(w::equals).isPresent()
                                || e.label().filter(w::equals).isPresent()));
    }

    private static boolean isCountry(String word) {
        return word.matches("[A-Z]{2}");
    }

    private static List<String> shown(List<Encounter> encounters) {
        return encounters.stream().map(e -> e.status().word() + " " + e.kind().word() + " " + e.countries() + " "
                + e.participants().stream().map(p -> p.entity().name().orElse(p.text())).toList()).toList();
    }
}
