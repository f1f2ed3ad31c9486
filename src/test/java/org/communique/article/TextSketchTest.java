package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextSketchTest {
    private static final String DISPATCH = text(1);

    @Test
    void findsACopyWithAnotherCredit() {
        TextSketch one = TextSketch.of(DISPATCH);
        TextSketch copy = TextSketch.of(DISPATCH + " This story was sent by an agency and not edited.");
        assertThat(one.likeness(copy)).isGreaterThan(0.8);
        assertThat(copy.bands()).containsAnyElementsOf(one.bands());
    }

    @Test
    void tellsDifferentTextsApart() {
        assertThat(TextSketch.of(DISPATCH).likeness(TextSketch.of(text(7)))).isLessThan(0.2);
        assertThat(TextSketch.of(DISPATCH).bands()).doesNotContainAnyElementsOf(TextSketch.of(text(7)).bands());
    }

    @Test
    void saysNothingOfAFewWords() {
        assertThat(TextSketch.of("The ministers met in Cairo.").bands()).isEmpty();
    }

    private static String text(int seed) {
        return IntStream.range(0, 240).mapToObj(word -> "word" + (word * 7919L * seed + seed * 31L) % 997)
                .collect(Collectors.joining(" "));
    }
}
