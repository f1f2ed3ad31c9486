package org.communique.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en|The foreign ministers of both states met in Cairo on Thursday, and they will meet again in the spring.",
            "fr|Les ministres des affaires étrangères des deux pays se sont rencontrés jeudi au Caire et se reverront au printemps.",
            "de|Die Außenminister der beiden Staaten haben sich am Donnerstag in Kairo getroffen und wollen im Frühjahr weiter verhandeln.",
            "es|Los ministros de Asuntos Exteriores de ambos países se reunieron el jueves en El Cairo y volverán a verse en primavera.",
            "ru|Министры иностранных дел двух стран встретились в четверг в Каире и договорились продолжить переговоры весной в Москве.",
            "tr|İki ülkenin dışişleri bakanları perşembe günü Kahire'de bir araya geldi ve görüşmelere ilkbaharda devam etmeyi kararlaştırdı.",
            "ar|التقى وزيرا خارجية البلدين يوم الخميس في القاهرة واتفقا على مواصلة المحادثات في الربيع المقبل في أثينا بحضور الوفدين.",
            "zh|两国外交部长星期四在开罗举行会谈，双方同意明年春天在雅典继续进行谈判，并邀请其他国家的代表参加下一轮会议。"})
    void tellsTheLanguageOfASentence(String language, String sentence) {
        assertThat(detector.detect(sentence)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "President Gotabaya Rajapaksa met Indian Prime Minister Narendra Modi in New Delhi on Friday.",
            "U.S. envoy Philip Habib met Nicaraguan rebel leader Adolfo Calero in Miami on Monday.",
            "European Union mediator Carl Bildt met Bosnian Serb leader Radovan Karadzic in Pale."})
    void takesNoSentenceFullOfNamesForAnotherLanguage(String sentence) {
        assertThat(new LanguageDetector().detect(sentence)).isIn(Optional.empty(), Optional.of("en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Talks.", "Sergei Lavrov, Dmytro Kuleba, Mevlut Cavusoglu"})
    void leavesOpenWhatIsTooShort(String text) {
        assertThat(detector.detect(text)).isEmpty();
    }
}
