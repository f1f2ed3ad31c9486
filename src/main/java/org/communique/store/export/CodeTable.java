package org.communique.store.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a table beside this package, without its comments and heading. */
final class CodeTable {
    private CodeTable() {
    }

    static List<String[]> lines(String name) {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CodeTable.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return table.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
