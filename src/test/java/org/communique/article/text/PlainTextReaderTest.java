package org.communique.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.communique.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextReaderTest {
    private final PlainTextReader reader = new PlainTextReader(Furniture.shipped());

    @Test
    void takesTheFirstLineAsTitleAndDropsItsRepetition() {
        Article article = read("""
                Egypt and Greece sign a maritime accord

                Egypt and Greece sign a maritime accord
                  • Shoukry and Dendias meet in Cairo

                CAIRO (Agency) – Egypt's foreign minister received his Greek colleague in Cairo on Thursday.
                """);
        assertThat(article.title()).isEqualTo("Egypt and Greece sign a maritime accord");
        assertThat(article.body().split("\n\n")).containsExactly("Shoukry and Dendias meet in Cairo",
                "CAIRO (Agency) – Egypt's foreign minister received his Greek colleague in Cairo on Thursday.");
        assertThat(article.metadata().dateline()).contains("CAIRO (Agency)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            GENEVA, January 21, 2022 — Blinken met Lavrov on Friday.               | 2022-01-21
            ANKARA, March 9, 2022 (Harbour Wire) — Lavrov is to meet Kuleba.       | 2022-03-09
            Vienna, 14 July 2015 – "We are done," Zarif said.                      | 2015-07-14
            GENEVA, January 21 — Blinken met Lavrov on Friday.                     | none
            Signed on July 14, 2015 - after years of talks - it was an agreement.  | none
            """)
    void takesTheDayOfTheDatelineWhereNoOtherIsKnown(String paragraph, String day) {
        assertThat(read("A title\n\n" + paragraph).metadata().published().map(PublicationDate::toString))
                .isEqualTo(Optional.ofNullable(day));
        assertThat(read("A title\n\nDate: 2020-02-02\n\n" + paragraph).metadata().published().map(
                PublicationDate::toString)).hasValue("2020-02-02");
    }

    @Test
    void dropsWhatStandsBetweenTheParagraphs() {
        Article article = read("""
                A title

                The ministers met in Cairo on Thursday. Read more

                Register now for unlimited access to Agency.example

                They agreed to meet again in the autumn.

                See also  Senators visit an island and a neighbour is angry

                Additional reporting by Ann Author in London. Editing by Ed Editor

                Our criteria: The Agency's Trust Principles.

                Leave a Reply

                Your email address will not be published. Required fields are starred *
                """);
        assertThat(article.body()).isEqualTo(
                "The ministers met in Cairo on Thursday.\n\nThey agreed to meet again in the autumn.");
    }

    @Test
    void readsTheLinesOfTheHead() {
        Article article = read("""
                A title without a full stop

                By Ann Author
                Published: 6 August 2020
                Source: Example Agency

                The ministers met.
                """);
        assertThat(article.body()).isEqualTo("The ministers met.");
        assertThat(article.metadata().published()).hasToString("Optional[2020-08-06]");
        assertThat(article.metadata().byline()).contains("Ann Author");
        assertThat(article.metadata().publisher()).contains("Example Agency");
    }

    @Test
    void joinsLinesBrokenAtAMargin() {
        Article article = read("""
                Title

                The foreign ministers of Egypt and Greece met in Cairo on Thursday and
                signed an accord on their exclusive economic zones in the eastern part
                of the sea.
                """);
        assertThat(article.body()).isEqualTo("The foreign ministers of Egypt and Greece met in Cairo on Thursday and "
                + "signed an accord on their exclusive economic zones in the eastern part of the sea.");
    }

    @Test
    void keepsASentenceThatOnlyLooksLikeACredit() {
        Article article = read("T\n\nWriting in a newspaper on Friday, the minister said the talks had failed.\n\n"
                + "Register offices in both countries will share records, the ministers agreed.");
        assertThat(article.body().split("\n\n")).hasSize(2);
    }

    private Article read(String text) {
        return reader.read("a.txt", text);
    }
}
