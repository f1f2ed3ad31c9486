package org.communique.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.system.Txn;
import org.communique.GeneratedNews;
import org.communique.News;

/** Loads generated articles and prints how long it took: {@code LoadMeasurement FOLDER ARTICLES BATCH}. */
public final class LoadMeasurement {
    private LoadMeasurement() {
    }

    public static void main(String[] args) throws java.io.IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("load");
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 2000;
        int batch = args.length > 2 ? Integer.parseInt(args[2]) : 500;
        long begin = System.nanoTime();
        try (EncounterStore store = EncounterStore.open(folder)) {
            LoadSummary summary = store.load(new GeneratedNews(count), Loading.with(News.RUN).inBatchesOf(batch));
            double seconds = (System.nanoTime() - begin) / 1e9;
            long quads = Txn.calculateRead(store.dataset(), () -> store.dataset().stream().count());
            double processor = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
                    / 1e9;
            System.out.printf("%s%n%d articles, %d quads in %.1f s: %.0f articles/s; %.1f s of processor%n", summary,
                    count, quads, seconds, count / seconds, processor);
        }
    }
}
