package org.communique.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LemmatizerTest {
    private static final Lemmatizer LEMMAS = Resources.shipped().lemmas();

    static List<String> words() {
        return Table.lines("lemmas.txt");
    }

    @ParameterizedTest
    @MethodSource("words")
    void givesTheDictionaryForm(String line) {
        String[] columns = line.split(" ", -1);

        assertThat(LEMMAS.lemma(columns[0], columns[1])).isEqualTo(columns[2]);
    }
}
