package org.communique.entity.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/**
 * Prints how soon the shipped gazetteer is ready, how much memory it takes, and how large it is in the jar. To be run in a
 * fresh process, since the first opening is what a command waits for:
 * {@code java -cp … org.communique.entity.gazetteer.GazetteerMeasurement}.
 */
final class GazetteerMeasurement {
    private static final int NAMES = 20_000;

    private GazetteerMeasurement() {
    }

    public static void main(String[] arguments) throws IOException {
        long before = used();
        long start = System.nanoTime();
        long working = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Gazetteer gazetteer = Gazetteer.shipped();
        LocalDate day = LocalDate.of(2022, 3, 10);
        int held = gazetteer.holders("foreign-minister", "Q212", day, day).size();
        double ready = (System.nanoTime() - start) / 1e6;
        double worked = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - working) / 1e6;
        long opened = used() - before;
        int found = 0;
        for (PersonRecord person : gazetteer.tables().persons().stream().limit(NAMES).toList()) {
            found += gazetteer.tenuresOf(person.id()).size();
            found += gazetteer.matchesAt(List.of(person.name().split(" ")), 0).size();
        }
        long warm = used() - before;
        System.out.printf(Locale.ROOT,
                "ready, first question answered   %.0f ms, %.0f ms of them at work (%d holder)%n", ready,
                worked, held);
        System.out.printf(Locale.ROOT, "heap after opening               %.1f MB%n", opened / 1e6);
        System.out.printf(Locale.ROOT, "heap after %d persons asked   %.1f MB (%d answers)%n", NAMES, warm / 1e6,
                found);
        System.out.printf(Locale.ROOT, "tables                           %.1f MB%n", gazetteer.size() / 1e6);
        System.out.printf(Locale.ROOT, "tables as deflated in the jar    %.1f MB%n", deflated() / 1e6);
        if (gazetteer.hash().isEmpty()) {
            throw new IllegalStateException("The gazetteer has no hash.");
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long deflated() throws IOException {
        long[] size = new long[1];
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                size[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                size[0] += length;
            }
        };
        for (String table : TableWriter.TABLES) {
            try (InputStream in = TableFiles.shipped().open(table).orElseThrow();
                    DeflaterOutputStream out = new DeflaterOutputStream(counting)) {
                in.transferTo(out);
            }
        }
        return size[0];
    }
}
