package org.communique.entity.gazetteer;

import java.io.IOException;
import java.util.List;

/** The list of facts that were set aside, as it stands beside the tables. */
public final class QuarantineList {
    private QuarantineList() {
    }

    /** What was set aside when the shipped tables were built: who, office, start, reason, source. */
    public static List<List<String>> shipped() throws IOException {
        return read(TableFiles.shipped());
    }

    static List<List<String>> read(TableFiles files) throws IOException {
        return files.rows("quarantine").stream()
                .map(row -> List.of(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4))).toList();
    }
}
