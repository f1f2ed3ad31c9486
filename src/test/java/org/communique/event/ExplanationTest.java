package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.communique.Pipeline;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.PublicationDate;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final String TEXT = "Omani Foreign Minister Badr al-Busaidi met his Iranian counterpart, Hossein "
            + "Amirabdollahian, in Muscat on Thursday.";

    @Test
    void marksTheTriggerWhoWhereAndWhenInTheSentence() {
        assertThat(explained(false)).contains("[Badr al-Busaidi|who] [met|trigger] his Iranian counterpart, "
                + "[Hossein Amirabdollahian|who], in [Muscat|where] on [Thursday|when].");
    }

    @Test
    void namesFrameAndReasonsOfStatusDateAndPlace() {
        assertThat(explained(false)).contains("frame: meet: a verb with ", "status: held: past of meet",
                "date: 2022-03-10, from \"Thursday\": weekday before or on publication",
                "place: Muscat (OM): in the clause of the trigger");
    }

    @Test
    void tellsWhomANameMeansWithScoreAndReasons() {
        assertThat(explained(false))
                .containsPattern("is Hossein Amir-Abdollahian \\(Q17991320\\), 0\\.\\d\\d: .*held ");
    }

    @Test
    void usesColoursOnlyWhenToldTo() {
        assertThat(explained(false)).doesNotContain("\u001b");
        assertThat(explained(true)).contains("\u001b[1;33mmet\u001b[0m");
    }

    @Test
    void saysWhatTheConfidenceIsMadeOf() {
        assertThat(explained(false)).containsPattern("confidence: 0\\.\\d\\d: .*two-named-persons \\+");
    }

    private static String explained(boolean coloured) {
        Metadata metadata = Metadata.NONE.withPublished(PublicationDate.parse("2022-03-11", "test"))
                .withLanguage(Optional.of("en"));
        List<ExplainedEncounter> found = new Explainer()
                .explain(Pipeline.standard().extract(new Article("a", "", TEXT, metadata)));
        StringWriter text = new StringWriter();
        found.forEach(e -> new ExplanationText(coloured).write(e, new PrintWriter(text, true)));
        return text.toString();
    }
}
