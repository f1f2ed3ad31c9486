package org.communique.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.article.PublicationDate;
import org.communique.entity.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An office without a name is the person who held it then. */
class OfficeHoldersTest {
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final EntityLinker LINKER = new EntityLinker(GAZETTEER);
    private static final StatedOffice OFFICES = new StatedOffice(GAZETTEER);

    record Holder(String office, String country, String name, List<String> days) {
        static Holder of(String[] cells) {
            int[] years = Stream.of(cells[3].split("-")).mapToInt(Integer::parseInt).toArray();
            List<String> days = new ArrayList<>(
                    IntStream.rangeClosed(years[0], years[1]).mapToObj(year -> year + "-07-01").toList());
            days.addAll(cells.length > 4 ? List.of(cells[4].split(" ")) : List.of());
            return new Holder(cells[0], cells[1], cells[2], days);
        }

        @Override
        public String toString() {
            return country + " " + office + " " + name;
        }
    }

    static Stream<Holder> table() throws IOException {
        try (InputStream in = Objects
                .requireNonNull(OfficeHoldersTest.class.getResourceAsStream("office-holders.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .skip(1).map(line -> Holder.of(line.split("\t"))).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void namesWhoHeldTheOfficeOnThatDay(Holder holder) {
        for (String day : holder.days()) {
            Resolution found = LINKER.resolveOffice(OFFICES.of(holder.office(), holder.country()).orElseThrow(),
                    PublicationDate.parse(day, "test"));
            assertThat(found.link().linked().map(Candidate::label)).as(day).contains(holder.name());
            assertThat(found.by()).isEqualTo(Resolution.By.OFFICE);
        }
    }
}
