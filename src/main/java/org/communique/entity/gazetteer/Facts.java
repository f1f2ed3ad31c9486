package org.communique.entity.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The records of a gazetteer, each made from its table when it is first asked for. */
final class Facts {
    private final TableFiles files;
    private final String hash;
    private final Table persons;
    private final Table.Index personById;
    private final Table positions;
    private final Table.Index positionById;
    private final Table.Index positionByBody;
    private final Table tenures;
    private final Table.Index tenureByPerson;
    private final Table.Index tenureByPosition;
    private final Table places;
    private final Table.Index placeById;
    private final Table organisations;
    private final Table.Index organisationById;
    private final Map<String, PositionRecord> knownPositions = new ConcurrentHashMap<>();
    private final Map<String, List<Tenure>> knownOffices = new ConcurrentHashMap<>();
    private final Map<String, List<Tenure>> knownCareers = new ConcurrentHashMap<>();

    Facts(TableFiles files) throws IOException {
        this.files = files;
        this.hash = cell("about", "hash");
        this.persons = files.table("persons");
        this.personById = persons.index(0);
        this.positions = files.table("positions");
        this.positionById = positions.index(0);
        this.positionByBody = positions.index(3);
        this.tenures = files.table("tenures");
        this.tenureByPerson = tenures.index(0);
        this.tenureByPosition = tenures.index(1);
        this.places = files.table("places");
        this.placeById = places.index(0);
        this.organisations = files.table("organisations");
        this.organisationById = organisations.index(0);
    }

    List<CountryRecord> countries() throws IOException {
        return files.rows("countries").stream().map(Records::country).toList();
    }

    GazetteerTables all() {
        try {
            return TableReader.read(files);
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer's tables cannot be read any more.", e);
        }
    }

    String hash() {
        return hash;
    }

    long size() {
        long size = 0;
        try {
            for (String table : TableWriter.TABLES) {
                size += files.size(table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer's tables cannot be read any more.", e);
        }
        return size;
    }

    String source(int number) {
        return cell("sources", String.valueOf(number));
    }

    private String cell(String table, String key) {
        try {
            return files.rows(table).stream().filter(row -> row.get(0).equals(key)).map(row -> row.get(1)).findFirst()
                    .orElse("not recorded");
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer's table " + table + " cannot be read any more.", e);
        }
    }

    Optional<PersonRecord> person(String id) {
        return one(persons, personById, id, Records::person);
    }

    Optional<PlaceRecord> place(String id) {
        return one(places, placeById, id, Records::place);
    }

    Optional<OrganisationRecord> organisation(String id) {
        return one(organisations, organisationById, id, Records::organisation);
    }

    Optional<PositionRecord> office(String id) {
        return one(positions, positionById, id, Records::position);
    }

    private PositionRecord position(String id) {
        return knownPositions.computeIfAbsent(id,
                key -> one(positions, positionById, key, Records::position)
                        .orElseThrow(() -> new IllegalArgumentException("The table positions lacks the office " + key
                                + ", which the table tenures names; import both together.")));
    }

    private static <T> Optional<T> one(Table table, Table.Index index, String id, Function<Row, T> reading) {
        int row = index.first(id);
        return row < 0 ? Optional.empty() : Optional.of(reading.apply(table.row(row)));
    }

    List<Tenure> tenuresOf(String person) {
        return knownCareers.computeIfAbsent(person, key -> read(tenureByPerson.all(key)));
    }

    /** All tenures of the offices of a class in a state or organisation. */
    List<Tenure> tenures(String officeClass, String body) {
        return knownOffices.computeIfAbsent(officeClass + " " + body, key -> {
            List<Tenure> found = new ArrayList<>();
            for (int row : positionByBody.all(body)) {
                if (positions.row(row).get(4).equals(officeClass)) {
                    found.addAll(read(tenureByPosition.all(positions.row(row).get(0))));
                }
            }
            return List.copyOf(found);
        });
    }

    private List<Tenure> read(int[] rows) {
        List<Tenure> found = new ArrayList<>(rows.length);
        for (int number : rows) {
            Row row = tenures.row(number);
            found.add(Records.tenure(row, position(row.get(1))));
        }
        return List.copyOf(found);
    }
}
