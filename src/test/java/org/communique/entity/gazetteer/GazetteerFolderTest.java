package org.communique.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerFolderTest {
    private static final String UKRAINE = "Q212";
    private static final LocalDate ANTALYA = LocalDate.of(2022, 3, 10);
    private static final Gazetteer SMALL = Gazetteer.of(small());
    private static final LocalDate AFTER = LocalDate.of(2031, 3, 1);
    @TempDir
    private Path folder;

    /** Of the shipped gazetteer only Ukraine and its foreign ministers. */
    private static GazetteerTables small() {
        Gazetteer shipped = Gazetteer.shipped();
        List<Tenure> tenures = shipped.tenures("foreign-minister", UKRAINE);
        return new GazetteerTables(List.of(shipped.country("UA").orElseThrow()),
                tenures.stream().map(Tenure::person).distinct().map(id -> shipped.person(id).orElseThrow()).toList(),
                tenures.stream().map(Tenure::position).distinct().toList(), tenures, List.of(), List.of(), List.of(),
                shipped.tables().sources());
    }

    private GazetteerFolder layers(String name) {
        return GazetteerFolder.of(folder.resolve(name)).over(SMALL);
    }

    private static Sifted layer(PersonRecord person, String start, String end) {
        PositionRecord office = SMALL.holders("foreign-minister", UKRAINE, ANTALYA, ANTALYA).getFirst().tenure()
                .position();
        Tenure tenure = new Tenure(person.id(), office, PartialDate.parse(start).orElseThrow(),
                PartialDate.parse(end), end.isEmpty() ? EndBasis.NONE : EndBasis.STATED, Optional.empty(), false, false,
                1);
        return Sifted.of(new GazetteerTables(List.of(), List.of(person), List.of(office), List.of(tenure), List.of(),
                List.of(), List.of(), List.of("not recorded", "a test")));
    }

    private static PersonRecord person(String id, String name) {
        return new PersonRecord(id, name, List.of(), Optional.empty(), Optional.empty(), "", UKRAINE, "", 1);
    }

    @Test
    void isTheShippedGazetteerAsLongAsThereAreNoLayers() {
        assertThat(GazetteerFolder.of(folder.resolve("none")).open().hash()).isEqualTo(Gazetteer.shipped().hash());
    }

    @Test
    void laysWhatIsRefreshedOverWhatIsShippedAndTheUsersOwnOverBoth() throws IOException {
        GazetteerFolder layers = layers("new");
        layers.replace(Layer.REFRESHED, layer(person("Q99990001", "Refreshed Minister"), "2030-01-01", ""));
        Gazetteer refreshed = layers.open();
        assertThat(refreshed.hash()).isNotEqualTo(SMALL.hash());
        assertThat(holders(refreshed, AFTER)).containsExactly("Q99990001");
        assertThat(holders(refreshed, ANTALYA)).containsExactly("Q24025631");

        layers.replace(Layer.OWN, layer(person("Q99990001", "My Spelling"), "2030-01-01", "2030-02-01"));
        Gazetteer own = layers.open();
        assertThat(own.label("Q99990001")).isEqualTo("My Spelling");
        assertThat(own.person("Q99990001").orElseThrow().aliases()).contains("Refreshed Minister");
        assertThat(holders(own, AFTER)).isEmpty();
        assertThat(layers.open().hash()).as("merged once, kept").isEqualTo(own.hash());
    }

    private static List<String> holders(Gazetteer gazetteer, LocalDate day) {
        return gazetteer.holders("foreign-minister", UKRAINE, day, day).stream()
                .filter(held -> held.certainty() != Certainty.LAST_KNOWN || held.tenure().start().year() > 2025)
                .map(held -> held.tenure().person()).toList();
    }

    @Test
    void keepsTheOldLayerWhenTheNewOneWasNotFinished() throws IOException {
        GazetteerFolder layers = layers("killed");
        layers.replace(Layer.REFRESHED, layer(person("Q99990001", "Old Minister"), "2030-01-01", ""));
        String before = layers.open().hash();
        // What a process that was killed while it wrote leaves behind.
        Path half = Files.createDirectory(layers.path().resolve("refreshed-0123456789ab.tmp77"));
        Files.writeString(half.resolve("persons.tsv"), "id\tname\nQ1\tHa");
        assertThat(layers("killed").open().hash()).isEqualTo(before);
        layers.replace(Layer.REFRESHED, layer(person("Q99990002", "New Minister"), "2030-01-01", ""));
        assertThat(layers.open().label("Q99990002")).isEqualTo("New Minister");
        try (Stream<Path> left = Files.list(layers.path())) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.contains(".tmp"));
        }
    }

    @Test
    void setsAsideWhatCannotBe() {
        Sifted sifted = layer(person("Q99990003", "Backward Minister"), "2030-01-01", "2029-01-01");
        assertThat(sifted.tables().tenures()).isEmpty();
        assertThat(sifted.quarantined()).singleElement().satisfies(row -> assertThat(row.get(3))
                .isEqualTo("ends before it starts"));
        assertThat(layer(person("Q99990004", "<html>"), "2030-01-01", "").quarantined()).hasSize(2);
    }

    @Test
    void findsSomebodyKnownByNameAloneAgainUnderTheIdentifier() {
        GazetteerTables lower = layer(person("local:person/ua-jan-novak", "Jan Novák"), "2001-01-01", "2002-01-01")
                .tables();
        GazetteerTables upper = layer(person("Q99990005", "Jan Novak"), "2005-01-01", "").tables();
        GazetteerTables both = Layers.merge(List.of(lower, upper));
        assertThat(both.persons()).extracting(PersonRecord::id).containsExactly("Q99990005");
        assertThat(both.tenures()).extracting(Tenure::person).containsOnly("Q99990005");
        assertThat(both.tenures()).hasSize(2);
    }
}
