package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.ExtractionFixture.article;

import java.util.List;
import org.communique.News;
import org.communique.event.Extraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NearCopiesTest {
    private static final String DISPATCH = "The foreign ministers of both states sat together for two hours in a hotel by "
            + "the lake and spoke of grain, of prisoners and of the bridge that had been closed since the spring; after "
            + "that they went out by different doors, and neither of them wished to say whether there would be another "
            + "round before the summer, though a member of one delegation thought that there might be.";
    private static final String COUNT = "PREFIX cq: <https://w3id.org/communique/ontology#> "
            + "SELECT ?a ?b WHERE { ?a cq:nearCopyOf ?b } ORDER BY ?a";

    private final EncounterStore store = EncounterStore.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void marksCopiesOfADispatchInWhateverOrderTheyCome() {
        store.load(List.of(paper("other", "Farmers brought their tractors to the capital and stayed for the night. "
                .repeat(4)), paper("b", DISPATCH + " Reported by an agency."), paper("a", DISPATCH)),
                Loading.with(News.RUN));
        assertThat(store.select(COUNT).rows()).hasSize(2);
        assertThat(store.select(COUNT).rows().getFirst().toString()).contains("news.example/a")
                .contains("news.example/b");
    }

    @Test
    void takesTheMarkBackWhenTheCopyChanges() {
        store.load(List.of(paper("a", DISPATCH), paper("b", DISPATCH)), Loading.with(News.RUN));
        store.load(
                List.of(paper("b", "Now it tells of the weather, of the sea and of the ships that waited. ".repeat(5))),
                Loading.with(News.RUN));
        assertThat(store.select(COUNT).rows()).isEmpty();
    }

    private static Extraction paper(String name, String body) {
        return article(name).url("https://news.example/" + name).publisher("Paper " + name).published("2022-03-10")
                .text(body).build();
    }
}
