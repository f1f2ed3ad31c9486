package org.communique.entity.gazetteer;

import java.io.OutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where tables lie: a folder, the resources of the program, or memory. */
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

    /** The tables written by hand that are shipped, from which the shipped tables were built. */
    static TableFiles shippedSupplement() {
        return table -> Optional
                .ofNullable(TableFiles.class.getResourceAsStream("supplement/" + table + ".tsv"));
    }

    /** Tables in memory, by name. */
    static TableFiles memory(Map<String, byte[]> tables) {
        return table -> Optional.ofNullable(tables.get(table)).map(ByteArrayInputStream::new);
    }

    /** The rows of a table; none when it is missing. */
    default List<Row> rows(String table) throws IOException {
        return table(table).rows();
    }

    /** The size of a table in bytes; 0 when it is missing. */
    default long size(String table) throws IOException {
        try (InputStream in = open(table).orElseGet(InputStream::nullInputStream)) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** A table; an empty one when it is missing. */
    default Table table(String table) throws IOException {
        try (InputStream in = open(table).orElseGet(InputStream::nullInputStream)) {
            return Table.read(in);
        }
    }
}
