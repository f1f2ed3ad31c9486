package org.communique.entity.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Builds the gazetteer's tables from collected public facts and from the tables written by hand.
 *
 * <p>Example: {@code GazetteerBuilder.build(TableFiles.folder(facts), TableFiles.folder(supplement))} gives the tables
 * that are shipped and the list of what was set aside; the same facts give the same tables.
 */
public final class GazetteerBuilder {
    private static final Set<String> ONE_HOLDER = Set.of("head-of-state", "head-of-government", "foreign-minister",
            "defence-minister", "finance-minister", "org-head");

    private GazetteerBuilder() {
    }

    /**
     * What was built.
     *
     * @param tables
     *            the facts in their final form
     * @param quarantined
     *            what was not loaded: who, office, start, reason, source
     */
    public record Built(GazetteerTables tables, List<List<String>> quarantined) {
    }

    /** Builds the tables. */
    public static Built build(TableFiles facts, TableFiles supplement) throws IOException {
        Draft draft = new Draft();
        Quarantine quarantine = new Quarantine();
        new FactsReader(facts, draft).read();
        quarantine.sift(draft, draft.tables().sources());
        new UnlinkedLeaders(facts, draft, quarantine).read();
        new SupplementReader(supplement, draft).read();
        endWhereOthersBegin(draft);
        return new Built(draft.tables(), quarantine.rows());
    }

    /** Builds the tables and writes them, with the quarantine list beside them, into a folder. */
    public static Built write(Path facts, Path supplement, Path target) throws IOException {
        Built built = build(TableFiles.folder(facts), TableFiles.folder(supplement));
        Files.createDirectories(target);
        TableWriter.write(built.tables(), target);
        String list = built.quarantined().stream().map(row -> String.join("\t", row) + "\n")
                .collect(Collectors.joining("", "who\toffice\tstart\treason\tsource\n", ""));
        Files.writeString(target.resolve("quarantine.tsv"), list);
        return built;
    }

    /** An open tenure of an office for one ends, as far as is known, when another person's begins. */
    private static void endWhereOthersBegin(Draft draft) {
        Map<String, List<Tenure>> byOffice = draft.tenures.stream()
                .filter(tenure -> ONE_HOLDER.contains(tenure.position().officeClass()))
                .collect(Collectors.groupingBy(GazetteerBuilder::office));
        Function<Tenure, Optional<Tenure>> next = tenure -> byOffice.getOrDefault(office(tenure), List.of()).stream()
                .filter(other -> !other.acting() && !other.person().equals(tenure.person()))
                .filter(other -> other.start().first()
                        .isAfter(tenure.asOf().orElse(tenure.start()).first()))
                .min(Comparator.comparing(other -> other.start().first()));
        draft.tenures.replaceAll(tenure -> tenure.end().isPresent()
                ? tenure
                : next.apply(tenure).map(other -> ended(tenure, other)).orElse(tenure));
    }

    private static String office(Tenure tenure) {
        PositionRecord position = tenure.position();
        return position.body().isEmpty() ? position.id() : position.officeClass() + " " + position.body();
    }

    private static Tenure ended(Tenure tenure, Tenure next) {
        return new Tenure(tenure.person(), tenure.position(), tenure.start(), Optional.of(next.start()),
                EndBasis.SUCCESSOR, tenure.asOf().or(() -> Optional.of(tenure.start())), tenure.acting(),
                tenure.disputed(), tenure.source());
    }
}
