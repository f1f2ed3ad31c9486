package org.communique.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.system.Txn;
import org.communique.ExtractionFixture;
import org.communique.ExtractionFixture.Figure;
import org.communique.News;
import org.communique.event.Kind;
import org.communique.event.Role;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerReaderTest {
    private static final Figure LAVROV = Figure.person("Q58217", "Sergey Lavrov", "RU");
    private static final Figure KULEBA = Figure.person("Q24025631", "Dmytro Kuleba", "UA");
    private static final Figure CAVUSOGLU = Figure.person("Q249206", "Mevlüt Çavuşoğlu", "TR");

    private final List<Progress> told = new ArrayList<>();
    private EncounterStore store;

    @BeforeEach
    void load() {
        store = EncounterStore.inMemory();
        store.load(List.of(
                ExtractionFixture.article("antalya").published("2022-03-10")
                        .encounter("Lavrov and Kuleba sat down in Antalya, Çavuşoğlu between them.").with(LAVROV)
                        .with(KULEBA).with(CAVUSOGLU, Role.MEDIATOR).kind(Kind.TALKS).at("Antalya", "TR", "Q6487")
                        .on("2022-03-10").confidence(0.94).and().build(),
                ExtractionFixture.article("undated").encounter("Somebody rang Lavrov.").with(LAVROV)
                        .with(Figure.stranger("Ann Example", "AL")).kind(Kind.CALL).and().build()),
                Loading.with(News.RUN));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Ledger read() {
        return Txn.calculateRead(store.dataset(), () -> new LedgerReader(store.dataset(), told::add).read(7));
    }

    @Test
    void readsWhoWhenWhereAndHowSure() {
        Entry antalya = read().entries().getFirst();
        assertThat(antalya.attendees()).extracting(attendee -> attendee.who().label() + ", " + attendee.role() + ", "
                + attendee.country().flatMap(Thing::code).orElse("")).containsExactly("Dmytro Kuleba, PARTICIPANT, UA",
                        "Mevlüt Çavuşoğlu, MEDIATOR, TR", "Sergey Lavrov, PARTICIPANT, RU");
        assertThat(antalya.when().first()).hasValue("2022-03-10");
        assertThat(antalya.where().place().map(Thing::label)).hasValue("Antalya");
        assertThat(antalya.nature().kind()).isEqualTo(Kind.TALKS);
        assertThat(antalya.nature().confidence()).isEqualTo(0.94);
        assertThat(antalya.label()).contains("Lavrov");
    }

    @Test
    void leavesOpenWhatIsNotKnown() {
        Entry call = read().entries().getLast();
        assertThat(call.when().first()).isEmpty();
        assertThat(call.where()).isEqualTo(new Entry.Where(Optional.empty(), Optional.empty()));
        assertThat(call.attendees()).hasSize(2);
    }

    @Test
    void tellsEveryStepOnce() {
        read();
        assertThat(told).extracting(Progress::step).isSorted().endsWith(LedgerReader.STEPS);
        assertThat(told.stream().map(Progress::what).distinct()).hasSize(LedgerReader.STEPS);
        assertThat(told.getLast().statements()).isPositive();
    }
}
