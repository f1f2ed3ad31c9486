package org.communique.entity.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.PublicationDate;
import org.communique.document.Document;
import org.communique.document.DocumentReader;
import org.communique.entity.Entity;
import org.communique.entity.EntityType;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.mention.Mention;
import org.communique.mention.MentionFinder;
import org.communique.mention.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom the phrases of a text speak of; the table {@code who-is-who.tsv} is the specification. */
class CastingTest {
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final DocumentReader READER = DocumentReader.standard(GAZETTEER);
    private static final MentionFinder FINDER = new MentionFinder(GAZETTEER);
    private static final Casting CASTING = new Casting(GAZETTEER);

    static Stream<List<String>> texts() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CastingTest.class.getResourceAsStream("who-is-who.tsv")),
                StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split("\t"))).toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void tellsWhomEachPhraseSpeaksOf(List<String> row) {
        Metadata metadata = Metadata.NONE.withPublished(PublicationDate.parse(row.get(0), "table"));
        Document document = READER.read(new Article("one", "", row.get(1), metadata));
        Mentions mentions = FINDER.find(document);
        Cast cast = CASTING.cast(document, new Coreference(GAZETTEER).resolve(document, mentions));
        for (String expected : row.get(2).split("; ")) {
            String[] sides = expected.split("=");
            assertThat(names(mentions, cast, sides[0])).as(expected + " in: " + row.get(1)).isEqualTo(sides[1]);
        }
    }

    /** The names that the last mention with these words stands for. */
    private static String names(Mentions mentions, Cast cast, String phrase) {
        List<Mention> found = mentions.all().filter(m -> m.text().equals(phrase)).toList();
        if (found.isEmpty()) {
            return "none";
        }
        return cast.of(found.getLast()).stream().filter(e -> e.type() != EntityType.PLACE)
                .map(Entity::label).map(label -> label.orElse("-")).distinct().collect(Collectors.joining("+"));
    }
}
