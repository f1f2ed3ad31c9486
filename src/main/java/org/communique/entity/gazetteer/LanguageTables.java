package org.communique.entity.gazetteer;

import java.io.IOException;
import java.util.List;

/** The small tables about offices that come with the program, as lists of cells. */
public final class LanguageTables {
    private LanguageTables() {
    }

    /** The rows of a table, each with its first two cells. */
    public static List<List<String>> rows(String table) throws IOException {
        return TableFiles.shipped().rows(table).stream().map(row -> List.of(row.get(0), row.get(1))).toList();
    }
}
