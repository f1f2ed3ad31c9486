package org.communique.rdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The states and territories of the resource {@code countries.tsv}, by code and by Wikidata item.
 *
 * <p>Example: {@code iri("TR")} is {@code wd:Q43}, the same node that an article naming Turkey links to.
 */
public final class Countries {
    private static final String TABLE = "countries.tsv";
    private static final Countries SHIPPED = new Countries();

    private final Map<String, Country> byCode = new LinkedHashMap<>();
    private final Map<String, Country> byQid = new LinkedHashMap<>();

    private Countries() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Countries.class.getResourceAsStream(TABLE), TABLE), StandardCharsets.UTF_8))) {
            table.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
    }

    /** The table that comes with Communiqué. */
    public static Countries shipped() {
        return SHIPPED;
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        Country country = new Country(cells[0], Optional.of(cells[1]).filter(code -> !code.isEmpty()), cells[2],
                cells[3], Stream.of(cells[4].split("\\|")).filter(alias -> !alias.isEmpty()).toList());
        byCode.put(country.code(), country);
        byQid.put(country.qid(), country);
    }

    /** All of them, in the order of the table. */
    public List<Country> all() {
        return List.copyOf(byCode.values());
    }

    /** The country with this code; empty when the table has none. */
    public Optional<Country> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The country that this node stands for; empty for anything else. */
    public Optional<Country> byIri(Node node) {
        return node.isURI() && node.getURI().startsWith(Reused.WIKIDATA)
                ? Optional.ofNullable(byQid.get(node.getURI().substring(Reused.WIKIDATA.length())))
                : Optional.empty();
    }

    /** The node of a country: its Wikidata item, else one made from the code. */
    public Node iri(String code) {
        return byCode(code).map(Country::iri)
                .orElseGet(() -> code.matches("Q\\d+") ? Reused.wikidata(code) : Iris.minted("country-" + code));
    }
}
