package org.communique.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.event.Status;
import org.communique.store.export.Selection;
import picocli.CommandLine.Option;

/** Which encounters are meant. */
final class SelectionOptions {
    @Option(names = "--from", paramLabel = "DAY", description = "Only encounters on or after this day, such as 2022-03-10.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "Only encounters on or before this day.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--status", paramLabel = "STATUS", split = ",", description = "Only encounters of these statuses, separated by commas: ${COMPLETION-CANDIDATES}.")
    private List<Status> statuses = List.of();

    @Option(names = "--country", paramLabel = "STATE", description = "Only encounters in this state or with a party of it; by ISO code or name.")
    private Optional<String> country = Optional.empty();

    @Option(names = "--min-confidence", paramLabel = "NUMBER", defaultValue = "0", description = "Only encounters that are at least so sure, between 0 and 1.")
    private double minConfidence;

    Selection selection() {
        Set<String> words = statuses.stream().map(status -> status.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new Selection(from, to, words, country, minConfidence);
    }

    boolean isUsed() {
        return !selection().equals(Selection.ALL);
    }
}
