package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.article.PublicationDate;
import org.communique.entity.Finding.Match;
import org.communique.entity.Finding.Verdict;
import org.communique.entity.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameLookupTest {
    private static final NameLookup LOOKUP = new NameLookup(Gazetteer.shipped());

    record Expectation(String name, String office, String country, String date, String expected) {
        Finding found() {
            Optional<PublicationDate> day = PublicationDate.parse(date, "test");
            return LOOKUP.find(new Wanted(name, day, office, country, Set.of()));
        }

        boolean isMeant(Match match) {
            String wanted = expected.replaceFirst("^\\?", "");
            return match.id().equals(wanted) || match.label().equals(wanted);
        }
    }

    static Stream<Expectation> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(NameLookupTest.class.getResourceAsStream("lookup.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .skip(1).map(line -> line.split("\t", -1))
                    .map(cells -> new Expectation(cells[0], cells[1], cells[2], cells[3], cells[4])).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void findsWhoOrWhatIsMeant(Expectation row) {
        Finding finding = row.found();
        if (row.expected().equals("NIL")) {
            assertThat(finding.verdict()).isEqualTo(Verdict.NIL);
        } else if (row.expected().startsWith("?") && finding.verdict() == Verdict.UNSURE) {
            assertThat(row.expected().startsWith("?Q") ? finding.matches().subList(0, 1) : finding.matches())
                    .as("an identifier stands first").anyMatch(row::isMeant);
        } else {
            assertThat(finding.verdict()).as(finding.toString()).isEqualTo(Verdict.LINKED);
            assertThat(finding.matches().getFirst()).matches(row::isMeant, "is meant");
        }
    }

    @Test
    void givesTheReasonsInWords() {
        Finding finding = LOOKUP.find(Wanted.named("Kuliba").office("Ukrainian foreign minister")
                .on(PublicationDate.parse("2022-03-10", "test").orElseThrow()));
        assertThat(finding.matches().getFirst().id()).isEqualTo("Q24025631");
        assertThat(finding.matches().getFirst().reasons()).anyMatch(reason -> reason.contains("2020-03-04"));
    }

    @Test
    void tellsTheStateOfGeorgiaFromTheOneInAmerica() {
        Finding american = LOOKUP.find(Wanted.named("Georgia").country("US").being(Set.of(EntityType.PLACE)));
        assertThat(american.matches()).allMatch(match -> !match.id().equals("Q230"));
        Finding state = LOOKUP.find(Wanted.named("Georgia").being(Set.of(EntityType.STATE)));
        assertThat(state.matches()).extracting(Match::id).startsWith("Q230");
    }

    @Test
    void saysWhenAStateIsNotKnown() {
        assertThatThrownBy(() -> LOOKUP.find(Wanted.named("Lavrov").country("Atlantis")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Atlantis");
    }

    @Test
    void namesWhatIsNoOffice() {
        Finding finding = LOOKUP.find(Wanted.named("Smith").office("plumber"));
        assertThat(finding.note()).contains("plumber");
        assertThat(finding.verdict()).isEqualTo(Verdict.NIL);
    }
}
