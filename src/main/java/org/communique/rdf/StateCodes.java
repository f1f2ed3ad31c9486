package org.communique.rdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The codes of states in political science, of the resource {@code state-codes.tsv}, which names its sources.
 *
 * <p>Example: Germany is GMY, 255 to the Correlates of War and GFR, 260 to Gleditsch and Ward.
 */
public final class StateCodes {
    private static final String TABLE = "state-codes.tsv";
    private static final StateCodes SHIPPED = new StateCodes();

    private final Map<String, Codes> byCode = new LinkedHashMap<>();

    /**
     * The codes of one state; each is blank where its list is silent.
     *
     * @param cow
     *            abbreviation of the Correlates of War
     * @param cowNumber
     *            number of the Correlates of War
     * @param gw
     *            abbreviation of Gleditsch and Ward
     * @param gwNumber
     *            number of Gleditsch and Ward
     */
    public record Codes(String cow, String cowNumber, String gw, String gwNumber) {
    }

    private StateCodes() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StateCodes.class.getResourceAsStream(TABLE), TABLE), StandardCharsets.UTF_8))) {
            table.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t", -1))
                    .forEach(cells -> byCode.put(cells[0], new Codes(cells[1], cells[2], cells[3], cells[4])));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
    }

    /** The table that comes with Communiqué. */
    public static StateCodes shipped() {
        return SHIPPED;
    }

    /** The codes of a state; empty when neither list has it. */
    public Optional<Codes> of(Country country) {
        return Optional.ofNullable(byCode.get(country.code()));
    }
}
