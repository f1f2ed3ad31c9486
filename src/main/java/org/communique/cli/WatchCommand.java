package org.communique.cli;

import java.util.Locale;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code communique watch}: keeps a dataset current with what feeds bring. */
@Command(name = "watch", description = "Keep a dataset current: ask feeds (or OPML lists, sitemaps) again and again, and read what is new or "
        + "changed, once. Stop it with Ctrl-C or a TERM signal; started again, it goes on where it was.")
final class WatchCommand implements Callable<Integer> {
    @Mixin
    private LoadingOptions loading;

    @Option(names = "--every", paramLabel = "TIME", defaultValue = "15m", converter = TimeConverter.class, description = "How long to wait between two rounds: 90s, 15m, 2h (default: ${DEFAULT-VALUE}).")
    private Duration every;

    @Option(names = "--once", description = "Ask once and end.")
    private boolean once;

    @Override
    public Integer call() throws Exception {
        InputOptions input = loading.input();
        try (Stopping stopping = Stopping.onSignal()) {
            input.stopWhen(stopping::isAsked);
            Watch watch = new Watch(loading.reader(), input, loading.dataset(), loading.err());
            return once ? watch.round() : watch.rounds(every, stopping);
        }
    }

    /** Reads {@code 90s}, {@code 15m} or {@code 2h}. */
    static final class TimeConverter implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            if (!text.matches("[1-9]\\d{0,6}[smh]")) {
                throw new TypeConversionException("'" + text + "' is no time; write 90s, 15m or 2h.");
            }
            return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
        }
    }
}
