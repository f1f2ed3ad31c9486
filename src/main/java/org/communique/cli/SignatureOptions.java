package org.communique.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.communique.store.judgement.Ruling;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Who decides, when and why; shared by all commands that judge. */
final class SignatureOptions {
    @Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "Who decides (default: ${DEFAULT-VALUE}).")
    private String by;

    @Option(names = "--why", paramLabel = "TEXT", defaultValue = "", description = "The reason.")
    private String why;

    @Option(names = "--when", paramLabel = "TIME", converter = TimeConverter.class, description = "When: a day (2026-11-26) or a time (2026-11-26T09:00:00Z); now where it is not given.")
    private Instant when;

    /** The only use of the clock: the time of a decision. */
    Ruling.Signature signature() {
        return new Ruling.Signature(by, Optional.ofNullable(when).orElseGet(Instant::now), why);
    }

    /** Reads a day or a time. */
    static final class TimeConverter implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return text.length() > 10
                        ? Instant.parse(text)
                        : LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text
                        + "' is no time; write a day (2026-11-26) or a time (2026-11-26T09:00:00Z).");
            }
        }
    }
}
