package org.communique.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;

/** The folder that a dataset lives in: made when missing, and said plainly who holds it when it is taken. */
final class DatasetFolder {
    static {
        JenaSystem.init();
    }

    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

    private DatasetFolder() {
    }

    static DatasetGraph connect(Path folder) {
        try {
            Files.createDirectories(folder);
            return DatabaseMgr.connectDatasetGraph(folder.toString());
        } catch (IOException e) {
            throw new StoreUnavailableException("The folder " + folder
                    + " of the dataset cannot be made; choose another with --dataset.", e);
        } catch (DBOpEnvException | TDBException e) {
            throw new StoreUnavailableException(sentence(folder, String.valueOf(e.getMessage())), e);
        }
    }

    /** Whether nothing lies in a folder. */
    static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Deletes a folder with all that lies in it. */
    static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }

    private static String sentence(Path folder, String message) {
        Matcher holder = HOLDER.matcher(message);
        return holder.find()
                ? "The dataset " + folder + " is in use by process " + holder.group(1)
                        + command(Long.parseLong(holder.group(1))) + "; stop it, or load through it while it serves."
                : "The dataset " + folder + " cannot be opened: " + message + ".";
    }

    private static String command(long process) {
        Optional<String> line = ProcessHandle.of(process).flatMap(handle -> handle.info().commandLine());
        return line.map(words -> words.replaceAll("^\\S*/", "").replaceAll("\\s.*?([\\w.-]+\\.jar|Communique)", " $1"))
                .map(words -> " (" + (words.length() > 60 ? words.substring(0, 60) + "…" : words) + ")").orElse("");
    }
}
