package org.communique.entity.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads tables that a user adds to the gazetteer: a folder of them, or a single one that may refer to persons and
 * offices that are known already.
 *
 * <p>Example: a {@code tenures.tsv} of one row, {@code Q58217 Q… 2004-03-09}, adds a tenure of Lavrov. A folder of
 * collected facts (whose {@code persons.tsv} begins with {@code qid}) is built first as {@code gazetteer build} does.
 */
public final class TableImport {
    private final Gazetteer known;

    /** An import of tables that may refer to what this gazetteer knows. */
    public TableImport(Gazetteer known) {
        this.known = known;
    }

    /** The facts of a folder or of one table. */
    public GazetteerTables read(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (Files.isDirectory(path)) {
            TableFiles folder = TableFiles.folder(path);
            return folder.table("persons").header().contains("qid")
                    ? GazetteerBuilder.build(folder, TableFiles.memory(Map.of())).tables()
                    : read(folder, path);
        }
        String table = path.getFileName().toString().replaceFirst("\\.tsv$", "");
        byte[] bytes = Files.readAllBytes(path);
        if (!TableWriter.HEADERS.containsKey(table)) {
            throw new IllegalArgumentException("The file " + path + " is no table of the gazetteer; its name should be "
                    + String.join(".tsv, ", TableWriter.HEADERS.keySet()) + ".tsv.");
        }
        return read(TableFiles.memory(Map.of(table, bytes)), path);
    }

    private GazetteerTables read(TableFiles files, Path path) throws IOException {
        for (Map.Entry<String, String> table : TableWriter.HEADERS.entrySet()) {
            List<String> header = files.table(table.getKey()).header();
            String wanted = table.getValue().replace('\t', ' ');
            String found = String.join(" ", header);
            if (!header.isEmpty() && !wanted.equals(found) && !wanted.equals(found + " source")) {
                throw new IllegalArgumentException("The table " + table.getKey() + " of " + path + " has the columns "
                        + found + "; it should have " + wanted + ".");
            }
        }
        return complete(files, path);
    }

    /** The tables, with the records of known offices and persons that they refer to and do not have. */
    private GazetteerTables complete(TableFiles files, Path path) throws IOException {
        List<String> sources = new ArrayList<>(files.rows("sources").stream().map(row -> row.get(1)).toList());
        int given = sources.size();
        int own = Math.max(given, 1);
        sources.addAll(given == 0 ? List.of("not recorded") : List.of());
        sources.add("file " + path.getFileName());
        Map<String, PositionRecord> offices = new LinkedHashMap<>();
        files.rows("positions").stream().map(Records::position).forEach(office -> offices.put(office.id(), office));
        Map<String, PersonRecord> persons = new LinkedHashMap<>();
        files.rows("persons").stream().map(Records::person).forEach(person -> persons.put(person.id(), person));
        List<Tenure> tenures = new ArrayList<>();
        for (Row row : files.rows("tenures")) {
            PositionRecord office = offices.computeIfAbsent(row.get(1), id -> office(id, path));
            known.person(row.get(0)).ifPresent(person -> persons.putIfAbsent(person.id(), person));
            tenures.add(Records.tenure(row, office));
        }
        GazetteerTables tables = new GazetteerTables(
                files.rows("countries").stream().map(Records::country).toList(), List.copyOf(persons.values()),
                List.copyOf(offices.values()), tenures, files.rows("places").stream().map(Records::place).toList(),
                files.rows("organisations").stream().map(Records::organisation).toList(),
                files.rows("metonyms").stream().map(Records::metonym).toList(), sources);
        return Sources.mapped(tables, number -> number > 0 && number < given ? number : own);
    }

    private PositionRecord office(String id, Path path) {
        return known.position(id).orElseThrow(() -> new IllegalArgumentException("The tenures of " + path
                + " name the office " + id + ", which is not known; give its row in positions.tsv beside them."));
    }
}
