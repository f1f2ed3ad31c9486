package org.communique.entity.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Folders of tables that are there whole or not at all. */
final class Folders {
    private Folders() {
    }

    /** Writes tables into a new folder, which bears its name only when all are written; one that is there is kept. */
    static void writeAtOnce(Path folder, Map<String, byte[]> tables) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Path writing = Files.createTempDirectory(folder.toAbsolutePath().getParent(), folder.getFileName() + ".tmp");
        try {
            for (Map.Entry<String, byte[]> table : tables.entrySet()) {
                Files.write(writing.resolve(table.getKey() + ".tsv"), table.getValue());
            }
            Files.move(writing, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(writing);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /** The folders within a folder, by name. */
    static List<Path> of(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).sorted().toList();
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
