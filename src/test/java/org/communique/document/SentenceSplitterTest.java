package org.communique.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
    private static final SentenceSplitter SPLITTER = Resources.shipped().sentences();

    static List<String> paragraphs() {
        return Table.lines("sentences.txt");
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void endsSentencesAtTheBars(String line) {
        String text = line.replace(" | ", " ");

        List<Stretch> sentences = SPLITTER.split(text, new Stretch(0, text.length()));

        assertThat(sentences.stream().map(sentence -> sentence.of(text))).containsExactly(line.split(" \\| ", -1));
    }
}
