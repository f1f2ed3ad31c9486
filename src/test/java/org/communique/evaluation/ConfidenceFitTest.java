package org.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.evaluation.Reliability.Judged;
import org.communique.event.ConfidenceModel;
import org.junit.jupiter.api.Test;

class ConfidenceFitTest {
    @Test
    void givesEachKindOfEncounterTheShareThatWasRight() {
        ConfidenceModel model = new ConfidenceModel(ConfidenceFit.fit(judged()));
        assertThat(model.of(List.of("named"))).isCloseTo(0.9, within(0.03));
        assertThat(model.of(List.of("unnamed"))).isCloseTo(0.4, within(0.03));
    }

    @Test
    void learnsTheSameWeightsEachTime() {
        assertThat(ConfidenceFit.text(ConfidenceFit.fit(judged())))
                .isEqualTo(ConfidenceFit.text(ConfidenceFit.fit(judged()))).contains("named\t", "base\t");
    }

    @Test
    void measuresOnTheHalfThatItDidNotLearnFrom() {
        Reliability across = ConfidenceFit.acrossHalves(judged());
        assertThat(across.judged()).hasSize(400);
        assertThat(across.right(0.8)).isCloseTo(0.9, within(0.01));
        assertThat(across.text()).contains("encounters", "0.30 to 0.50", "0.400");
    }

    @Test
    void givesNothingToSignsItDoesNotKnow() {
        assertThat(new ConfidenceModel(Map.of(ConfidenceModel.BASE, 0.0)).of(List.of("new"))).isEqualTo(0.5);
    }

    /** Two kinds of encounters: of the named ones nine in ten are right, of the others four. */
    private static List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            judged.add(new Judged(i, 0.5, i / 2 % 10 != 0, List.of("named")));
            judged.add(new Judged(i, 0.5, i / 2 % 10 < 4, List.of("unnamed")));
        }
        return judged;
    }
}
