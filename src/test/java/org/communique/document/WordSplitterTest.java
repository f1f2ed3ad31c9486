package org.communique.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordSplitterTest {
    static List<String> sentences() {
        return Table.lines("words.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void splitsIntoTheWordsBehindTheArrow(String line) {
        String[] sides = line.split(" => ", -1);

        List<Stretch> words = WordSplitter.split(sides[0], new Stretch(0, sides[0].length()));

        assertThat(words.stream().map(word -> word.of(sides[0]))).containsExactly(sides[1].split(" ", -1));
    }
}
