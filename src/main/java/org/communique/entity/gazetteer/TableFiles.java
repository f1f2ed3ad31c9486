package org.communique.entity.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where tables lie: a folder, or the resources of the program. */
@FunctionalInterface
public interface TableFiles {
    /** Opens a table by its name without the ending; empty when there is none. */
    Optional<InputStream> open(String table) throws IOException;

    /** The tables of a folder. */
    static TableFiles folder(Path folder) {
        return table -> {
            Path file = folder.resolve(table + ".tsv");
            return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        };
    }

    /** The tables shipped with the program. */
    static TableFiles shipped() {
        return table -> Optional.ofNullable(TableFiles.class.getResourceAsStream(table + ".tsv"));
    }

    /** The rows of a table; none when it is missing. */
    default Iterable<Table.Row> rows(String table) throws IOException {
        Optional<InputStream> stream = open(table);
        if (stream.isEmpty()) {
            return java.util.List.of();
        }
        try (InputStream in = stream.get()) {
            return Table.read(in).rows();
        }
    }
}
