package org.communique.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphSplitterTest {
    private static List<String> split(String text) {
        return ParagraphSplitter.split(text).stream().map(paragraph -> paragraph.of(text)).toList();
    }

    @Test
    void splitsAtEmptyLines() {
        assertThat(split("Kuleba met Lavrov.\n\nThey spoke.\r\n \r\nThey left.")).containsExactly("Kuleba met Lavrov.",
                "They spoke.", "They left.");
    }

    @Test
    void keepsLinesThatAreOnlyWrapped() {
        String wrapped = "The foreign ministers of Russia and Ukraine met in the Turkish resort\n"
                + "of Antalya on Thursday, for the first time since Russia's invasion, and\n"
                + "Turkey's minister sat between them.";

        assertThat(split(wrapped)).containsExactly(wrapped);
    }

    @Test
    void splitsPointsOfAListAndTakesTheBulletAway() {
        assertThat(split("What happened\n  • Lavrov and Kuleba meet\n  • Ankara hopes for more")).containsExactly(
                "What happened", "Lavrov and Kuleba meet", "Ankara hopes for more");
    }

    @Test
    void splitsShortLinesBetweenLongOnes() {
        assertThat(split("Syrian Crisis\nMinister for Foreign Affairs\n"
                + "The Minister called on all parties to come to the table and to talk to each other at once."))
                .hasSize(3);
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(split(" \n\n ")).isEmpty();
    }
}
