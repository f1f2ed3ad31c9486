package org.communique.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.event.EncounterTime.Precision;
import org.communique.event.Kind;
import org.communique.event.Status;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static Entry entry(Kind kind, String start, String end, Precision precision) {
        return new Entry("urn:" + start, "", new Entry.Nature(kind, Status.HELD, false, 1, 1), new Entry.When(
                Optional.of(start).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.of(end).filter(day -> !day.isEmpty()).map(LocalDate::parse), precision),
                new Entry.Where(Optional.empty(), Optional.empty()), List.of());
    }

    @Test
    void tellsAMonthOrYearAsOne() {
        Tally tally = Tally.of(List.of(entry(Kind.MEETING, "1985-11-01", "1985-11-30", Precision.MONTH),
                entry(Kind.MEETING, "1955-01-01", "1955-12-31", Precision.YEAR)));
        assertThat(tally.first()).hasValue("1955");
        assertThat(tally.last()).hasValue("1985-11");
    }

    @Test
    void countsCallsApartAndKeepsTheFirstAndLastDay() {
        Tally tally = Tally.of(List.of(entry(Kind.CALL, "2022-03-16", "2022-03-16", Precision.DAY),
                entry(Kind.TALKS, "2015-06-27", "2015-07-14", Precision.RANGE),
                entry(Kind.MEETING, "", "", Precision.UNRESOLVED)));
        assertThat(tally.met()).isEqualTo(2);
        assertThat(tally.spoke()).isEqualTo(1);
        assertThat(tally.first()).hasValue("2015-06-27");
        assertThat(tally.last()).hasValue("2022-03-16");
    }
}
