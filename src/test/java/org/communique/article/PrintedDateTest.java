package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"Published: 10 Mar 2022 10:00 GMT", "Thursday, March 10, 2022, 08:14", "10.03.2022",
            "2022. március 10., 11:16", "10 марта 2022 г.", "Publié le 10 mars 2022 à 17:08", "10 de marzo de 2022",
            "Am 10. März 2022 um 8 Uhr", "10 marca 2022", "2022年3月10日", "10 مارس 2022", "10 Maret 2022",
            "Thu Mar 10, 2022", "20220310", "2022/03/10", "10 Mart 2022 Perşembe", "torsdag 10 mars 2022"})
    void readsADateInTheMannersOfManyCountries(String printed) {
        assertThat(PrintedDate.find(printed, "")).hasToString("Optional[2022-03-10]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2022", "31 February 2022", "Room 2022, 10 people", "March 2022"})
    void readsNoneThatCanBeReadInTwoWaysOrDoesNotExist(String printed) {
        assertThat(PrintedDate.find(printed, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, 2022-03-04", "false, 2022-04-03"})
    void readsTheTwoWaysByTheCountryOfThePage(boolean monthFirst, String day) {
        assertThat(PrintedDate.find("03/04/2022", "", Optional.of(monthFirst))).hasToString("Optional[" + day + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Datum 19.04.2018|true", "Publié le 10 mars 2022|true",
            "Fecha: 10 de marzo de 2022|true", "Updated: 10 March 2022 08:14 GMT|true",
            "The act was signed on 10 March 2022|false"})
    void tellsALineThatIsNothingButADate(String line, boolean all) {
        assertThat(PrintedDate.isAll(line)).isEqualTo(all);
    }
}
