package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.communique.News;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process at a time holds a dataset; the other is told which. */
class AnotherProcessTest {
    @TempDir
    private Path folder;

    @Test
    void theSecondIsToldWhoHoldsTheDataset() throws Exception {
        Path data = folder.resolve("data");
        Process holder = StoreChild.start("hold", data.toString());
        try {
            assertThatThrownBy(() -> EncounterStore.open(data)).isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("in use by process " + holder.pid()).hasMessageContaining(data.toString());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        try (EncounterStore store = EncounterStore.open(data)) {
            assertThat(store.load(List.of(News.antalya()), Loading.with(News.RUN)).added()).isEqualTo(1);
        }
    }
}
