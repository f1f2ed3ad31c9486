package org.communique.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatelineFinderTest {
    private static final DocumentReader READER = DocumentReader.standard(KnownNames.NONE);

    static List<String> paragraphs() {
        return Table.lines("datelines.txt");
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void readsPlaceAgencyAndDateBeforeTheSentence(String line) {
        String[] columns = line.split(" \\| ", -1);
        Article article = new Article("a", "", columns[0], Metadata.NONE);

        Document document = READER.read(article);

        assertThat(document.dateline().map(dateline -> dateline.place().of(article.body())))
                .isEqualTo(said(columns[1]));
        assertThat(document.dateline().flatMap(Dateline::agency)).isEqualTo(said(columns[2]));
        assertThat(document.dateline().flatMap(Dateline::date)).isEqualTo(said(columns[3]));
        assertThat(document.sentences().getFirst().text()).startsWith(columns[4]);
    }

    private static Optional<String> said(String column) {
        return column.equals("-") ? Optional.empty() : Optional.of(column);
    }
}
