package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.PublicationDate;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.evaluation.Evaluation;
import org.communique.evaluation.Figures;
import org.communique.evaluation.Measure;
import org.communique.evaluation.Scorer;
import org.communique.evaluation.Slots;
import org.communique.evaluation.StateNames;
import org.communique.event.ExtractionJson;
import org.junit.jupiter.api.Test;

/** Holds extraction to the figures that it has reached on the public gold texts; raise the floors when it gets better. */
class PublicGoldTest {
    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final Pipeline PIPELINE = Pipeline.with(GAZETTEER);
    private static final ExtractionJson JSON = new ExtractionJson("shipped", false);

    @Test
    void readsTheShortTextsAsWellAsBefore() throws IOException {
        Figures figures = figures("short-texts.jsonl");

        assertFloor(figures, Measure.ENCOUNTERS, 0.89, 0.81);
        assertFloor(figures, Measure.FACTUAL, 0.87, 0.79);
        assertShare(figures, Slots.Slot.FACT, 0.86);
        assertShare(figures, Slots.Slot.STATUS, 0.72);
        assertShare(figures, Slots.Slot.COARSE, 0.84);
    }

    @Test
    void readsTheArticlesAsWellAsBefore() throws IOException {
        Figures figures = figures("articles.jsonl");

        assertFloor(figures, Measure.ENCOUNTERS, 0.88, 0.77);
        assertFloor(figures, Measure.PERSONS, 0.93, 0.70);
        assertFloor(figures, Measure.FACTUAL, 0.84, 0.73);
        assertShare(figures, Slots.Slot.FACT, 0.73);
        assertShare(figures, Slots.Slot.STATUS, 0.66);
    }

    private static void assertFloor(Figures figures, Measure measure, double precision, double f1) {
        assertThat(figures.of(measure).precision()).as("precision of %s%n%s", measure.word(), figures.text())
                .isGreaterThanOrEqualTo(precision);
        assertThat(figures.of(measure).f1()).as("F1 of %s%n%s", measure.word(), figures.text())
                .isGreaterThanOrEqualTo(f1);
    }

    private static void assertShare(Figures figures, Slots.Slot slot, double floor) {
        assertThat(figures.slots().share(slot).orElse(0)).as("%s%n%s", slot, figures.text())
                .isGreaterThanOrEqualTo(floor);
    }

    private static Figures figures(String file) throws IOException {
        Scorer scorer = new Scorer(StateNames.of(GAZETTEER.tables().countries()));
        for (JsonNode document : Evaluation.lines(GOLD.resolve(file))) {
            StringWriter line = new StringWriter();
            JSON.write(PIPELINE.extract(article(document)), Optional.empty(), line);
            scorer.add(document, Evaluation.encounters(line.toString()));
        }
        return scorer.figures();
    }

    private static Article article(JsonNode document) {
        Metadata metadata = Metadata.NONE
                .withPublished(PublicationDate.parse(document.path("published").asText(""), "gold"));
        String title = document.path("title").isTextual() ? document.path("title").asText() : "";
        return new Article(document.path("id").asText(), title, document.path("text").asText(), metadata);
    }
}
