package org.communique.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.communique.article.reading.Advance;
import org.jline.nativ.CLibrary;

/**
 * Says how far a run is: on a terminal a bar with rate and remaining time, elsewhere a line now and then.
 *
 * <p>Example: {@code communique: 1200 articles read, 37 % of 48 MB, about 2 min left.}
 */
final class Progress implements Advance, AutoCloseable {
    private static final long NANOS_A_SECOND = 1_000_000_000;
    private static final long BETWEEN_LINES = 10 * NANOS_A_SECOND;
    private static final int STANDARD_ERROR = 2;
    private static final int MEGABYTE = 1_000_000;

    private final PrintWriter err;
    private final IntSupplier articles;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private Optional<ProgressBar> bar = Optional.empty();
    private BooleanSupplier stopped = () -> false;
    private long total;
    private long done;
    private long lastLine = start;

    private Progress(PrintWriter err, IntSupplier articles, boolean terminal) {
        this.err = err;
        this.articles = articles;
        this.terminal = terminal;
    }

    /**
     * Begins.
     *
     * @param articles
     *            how many articles were read so far
     */
    static Progress on(PrintWriter err, IntSupplier articles) {
        return new Progress(err, articles, isTerminal());
    }

    /** The same, stopping the reading when this says so. */
    Progress stoppedBy(BooleanSupplier asked) {
        stopped = asked;
        return this;
    }

    private static boolean isTerminal() {
        try {
            return CLibrary.isatty(STANDARD_ERROR) == 1;
        } catch (LinkageError e) {
            // No native library for this system: plain lines are always right.
            return false;
        }
    }

    @Override
    public void begin(long bytes) {
        total = bytes;
        if (terminal && bytes > MEGABYTE) {
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
            bar = Optional.of(new ProgressBarBuilder().setTaskName("Reading").setInitialMax(bytes)
                    .setUnit(" MB", MEGABYTE).setStyle(ProgressBarStyle.ASCII).showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(out)).setUpdateIntervalMillis(500).build());
        }
    }

    @Override
    public void read(long bytes) {
        done += bytes;
        if (bar.isPresent()) {
            bar.get().stepTo(done);
            bar.get().setExtraMessage(articles.getAsInt() + " articles");
        } else if (System.nanoTime() - lastLine > BETWEEN_LINES) {
            lastLine = System.nanoTime();
            err.println("communique: " + line(lastLine - start));
        }
    }

    private String line(long nanos) {
        String text = articles.getAsInt() + " articles read";
        if (total <= 0 || done <= 0) {
            return text + ".";
        }
        long left = Math.round((double) nanos / NANOS_A_SECOND * Math.max(0, total - done) / done);
        return text + String.format(Locale.ROOT, ", %d %% of %d MB, about %s left.", 100 * done / total,
                Math.max(1, total / MEGABYTE), left < 120 ? left + " s" : (left + 30) / 60 + " min");
    }

    @Override
    public boolean isStopped() {
        if (bar.isEmpty() && total == 0) {
            read(0);
        }
        return stopped.getAsBoolean();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
