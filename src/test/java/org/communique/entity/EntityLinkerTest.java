package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.article.PublicationDate;
import org.communique.entity.NameQuery.Stated;
import org.communique.entity.gazetteer.CountryRecord;
import org.communique.entity.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom names and offices mean at a date; the tables {@code names.tsv} and {@code offices.tsv} are the specification. */
class EntityLinkerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final EntityLinker LINKER = new EntityLinker(GAZETTEER);

    static Stream<List<String>> names() throws IOException {
        return rows("names.tsv");
    }

    static Stream<List<String>> offices() throws IOException {
        return rows("offices.tsv");
    }

    @ParameterizedTest
    @MethodSource("names")
    void findsWhomANameMeansByOfficeStateAndDate(List<String> row) {
        Stated stated = stated(row.get(1), "", row.get(2));
        Link link = LINKER.link(NameQuery.of(row.get(0)).on(date(row.get(3))).stating(stated));
        assertThat(meaning(link)).as(String.join(" ", row)).isEqualTo(row.get(4));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void findsTheHolderOfAnOfficeThatIsNotNamed(List<String> row) {
        Resolution found = LINKER.resolveOffice(stated(row.get(0), row.get(1), row.get(2)), date(row.get(3)));
        assertThat(found.link().linked().map(Candidate::label).orElse("-")).as(String.join(" ", row))
                .isEqualTo(row.get(4));
        assertThat(found.by()).isEqualTo(Resolution.By.OFFICE);
        found.link().linked().ifPresent(holder -> assertThat(holder.score()).isLessThan(0.9));
    }

    private static String meaning(Link link) {
        return switch (link) {
            case Link.Linked linked -> linked.candidate().wikidata().orElse('"' + linked.candidate().label() + '"');
            case Link.Unsure unsure -> "UNSURE";
            case Link.Nil nil -> "NIL";
        };
    }

    private static Stated stated(String officeClass, String title, String state) {
        List<String> bodies = Optional.of(state).filter(code -> !code.isEmpty()).flatMap(GAZETTEER::country)
                .map(CountryRecord::id).stream().toList();
        return new Stated(Optional.of(title).filter(t -> !t.isEmpty()),
                Optional.of(officeClass).filter(c -> !c.isEmpty()), bodies, Optional.empty());
    }

    private static Optional<PublicationDate> date(String text) {
        return PublicationDate.parse(text, "table");
    }

    private static Stream<List<String>> rows(String table) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EntityLinkerTest.class.getResourceAsStream(table), table),
                StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split("\t", -1))).toList()
                    .stream();
        }
    }
}
