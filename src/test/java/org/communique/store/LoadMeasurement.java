package org.communique.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.system.Txn;
import org.communique.GeneratedNews;
import org.communique.News;
import org.communique.event.Extraction;

/**
 * Loads generated articles and prints how long it took and how much memory: {@code LoadMeasurement FOLDER ARTICLES
 * BATCH}. Broken off, it goes on where it was when it is started again.
 */
public final class LoadMeasurement {
    private static final int STEP = 1000;
    private static final long BEGIN = System.nanoTime();

    private LoadMeasurement() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("load");
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 2000;
        int batch = args.length > 2 ? Integer.parseInt(args[2]) : 500;
        try (EncounterStore store = EncounterStore.open(folder)) {
            LoadSummary summary = store.load(() -> watched(new GeneratedNews(count).iterator()),
                    Loading.with(News.RUN).inBatchesOf(batch));
            System.out.println(summary);
            print(count);
            long quads = Txn.calculateRead(store.dataset(), () -> store.dataset().stream().count());
            System.out.printf("%d quads%n", quads);
        }
    }

    private static Iterator<Extraction> watched(Iterator<Extraction> news) {
        return new Iterator<>() {
            private int taken;

            @Override
            public boolean hasNext() {
                return news.hasNext();
            }

            @Override
            public Extraction next() {
                if (taken > 0 && taken % STEP == 0) {
                    print(taken);
                }
                taken++;
                return news.next();
            }
        };
    }

    private static void print(int articles) {
        double seconds = (System.nanoTime() - BEGIN) / 1e9;
        double processor = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
        System.out.printf("%d articles in %.1f s: %.0f a second; %.1f s of processor: %.0f a second; %d MB of heap%n",
                articles, seconds, articles / seconds, processor, articles / processor, heap >> 20);
    }
}
