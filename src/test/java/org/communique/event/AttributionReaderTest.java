package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.Pipeline;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.PublicationDate;
import org.communique.entity.gazetteer.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says so inside the text is kept; what the article itself says has nobody. */
class AttributionReaderTest {
    private static final Pipeline PIPELINE = Pipeline.with(Gazetteer.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Foreign Minister Sergei Lavrov met Dmytro Kuleba in Antalya on Thursday. | ''",
            "The Kremlin said President Vladimir Putin met President Alexander Lukashenko in Sochi on Thursday. | The Kremlin said",
            "President Vladimir Putin met President Alexander Lukashenko in Sochi on Thursday, state media reported. | state media reported",
            "President Vladimir Putin met President Alexander Lukashenko in Sochi on Thursday, the Kremlin said. | the Kremlin said",
            "The ministry announced that Foreign Minister Sergei Lavrov will hold talks with Antony Blinken in Geneva on Friday. | The ministry announced",
            "According to the Kremlin, President Vladimir Putin met President Alexander Lukashenko in Sochi on Thursday. | according to the Kremlin",
            "It was raining when Foreign Minister Sergei Lavrov met Dmytro Kuleba in Antalya on Thursday. | ''"})
    void keepsWhoSaysSo(String text, String expected) {
        Article article = new Article("said", "", text,
                Metadata.NONE.withPublished(PublicationDate.parse("2022-03-11", "test"))
                        .withLanguage(Optional.of("en")));
        List<Encounter> encounters = PIPELINE.extract(article).encounters();
        assertThat(encounters).isNotEmpty();
        assertThat(encounters.getFirst().explanation().attribution().orElse("")).isEqualTo(expected);
    }
}
