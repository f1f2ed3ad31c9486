package org.communique.entity.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Builds the gazetteer's tables from collected public facts and from the tables written by hand.
 *
 * <p>Example: {@code GazetteerBuilder.build(TableFiles.folder(facts), TableFiles.folder(supplement))} gives the tables
 * that are shipped and the list of what was set aside; the same facts give the same tables.
 */
public final class GazetteerBuilder {
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
        quarantine.sift(draft.tenures, draft.persons, draft.tables().sources());
        new UnlinkedLeaders(facts, draft, quarantine).read();
        new SupplementReader(supplement, draft).read();
        draft.end();
        return new Built(draft.tables(), quarantine.rows());
    }

    /** Builds the tables, with the supplement that is shipped, and writes them into a folder. */
    public static Built write(Path facts, Path target) throws IOException {
        return write(facts, TableFiles.shippedSupplement(), target);
    }

    /** Builds the tables and writes them, with the quarantine list beside them, into a folder. */
    public static Built write(Path facts, Path supplement, Path target) throws IOException {
        return write(facts, TableFiles.folder(supplement), target);
    }

    private static Built write(Path facts, TableFiles supplement, Path target) throws IOException {
        Built built = build(TableFiles.folder(facts), supplement);
        Files.createDirectories(target);
        TableWriter.write(built.tables(), target);
        Files.writeString(target.resolve("quarantine.tsv"), quarantineTable(built.quarantined()));
        return built;
    }

    /** What was set aside, as a table. */
    static String quarantineTable(List<List<String>> rows) {
        return rows.stream().map(row -> String.join("\t", row) + "\n")
                .collect(Collectors.joining("", "who\toffice\tstart\treason\tsource\n", ""));
    }
}
