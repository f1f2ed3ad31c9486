package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.communique.Campaign;

/**
 * A command that was run: within the test, or in a process of its own with 512 MB of heap when the whole campaign is run.
 *
 * <p>Example: {@code MeasuredRun.of(folder, "load", "--dataset", "data", "news.warc.gz").resident()}.
 *
 * @param code
 *            the exit code
 * @param err
 *            what went to standard error
 * @param seconds
 *            how long it took
 * @param heap
 *            the most bytes of heap in use after a collection of old objects; 0 when it was not measured
 * @param resident
 *            the most bytes of memory held at any time; 0 when it was not measured
 */
record MeasuredRun(int code, String err, double seconds, long heap, long resident) {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern COLLECTED = Pattern.compile("Pause Full.* \\d+M->(\\d+)M\\(");

    static MeasuredRun of(Path folder, String... words) throws IOException {
        long start = System.nanoTime();
        if (Campaign.of(0, 1) == 1) {
            return process(folder, List.of(words), start);
        }
        Terminal run = Terminal.run((Object[]) words);
        return new MeasuredRun(run.code(), run.err(), (System.nanoTime() - start) / 1e9, 0, 0);
    }

    private static MeasuredRun process(Path folder, List<String> words, long start) throws IOException {
        Path err = Files.createTempFile(folder, "run", ".err");
        Path collections = Files.createTempFile(folder, "run", ".gc");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Xlog:gc:file=" + collections,
                "-cp", System.getProperty("java.class.path"), "org.communique.cli.Communique"));
        command.addAll(words);
        Process process = new ProcessBuilder(command).redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        long resident = 0;
        while (process.isAlive()) {
            resident = Math.max(resident, peak(process.pid()));
            await(process);
        }
        long heap = COLLECTED.matcher(Files.readString(collections)).results()
                .mapToLong(match -> Long.parseLong(match.group(1)) << 20).max().orElse(0);
        return new MeasuredRun(process.exitValue(), Files.readString(err), (System.nanoTime() - start) / 1e9, heap,
                resident);
    }

    /** The most memory a process has held so far, as Linux tells it; 0 elsewhere. */
    private static long peak(long pid) {
        try {
            return PEAK.matcher(Files.readString(Path.of("/proc", String.valueOf(pid), "status"))).results()
                    .mapToLong(match -> Long.parseLong(match.group(1)) << 10).findFirst().orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static void await(Process process) throws IOException {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
