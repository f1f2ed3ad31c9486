package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.document.Sentence;

/**
 * Finds the names of the lexicon and of the article in a sentence.
 *
 * <p>Example: at "Ankara" a metonym of Turkey; at "Israeli-Palestinian" a demonym of both; at "Abbas" a surname, when
 * the article has named Mahmoud Abbas.
 */
final class NameUnits {
    private static final Map<NameKind, UnitKind> KINDS = Map.of(NameKind.PERSON, UnitKind.PERSON, NameKind.SURNAME,
            UnitKind.SURNAME, NameKind.COUNTRY, UnitKind.COUNTRY, NameKind.DEMONYM, UnitKind.DEMONYM,
            NameKind.METONYM, UnitKind.METONYM, NameKind.ORGANISATION, UnitKind.ORGANISATION, NameKind.CITY,
            UnitKind.PLACE, NameKind.REGION, UnitKind.PLACE, NameKind.VENUE, UnitKind.PLACE);
    private static final List<UnitKind> ORDER = List.of(UnitKind.COUNTRY, UnitKind.DEMONYM, UnitKind.ORGANISATION,
            UnitKind.METONYM, UnitKind.PERSON, UnitKind.PLACE, UnitKind.SURNAME);
    private static final int SHORT_NAME = 4;
    private final NameLexicon lexicon;
    private final Vocabulary compass = Vocabulary.read(NameUnits.class, "compass.tsv");
    private final Vocabulary prefixes = Vocabulary.read(NameUnits.class, "nation-prefixes.tsv");

    NameUnits(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The name that begins at a word; empty when none is known. */
    Optional<Unit> at(Sentence sentence, List<String> words, int at, NameBook book) {
        Optional<Unit> known = known(words, at);
        boolean weak = known.isEmpty() || known.get().length() == 1 && known.get().is(UnitKind.SURNAME, UnitKind.PLACE);
        String word = words.get(at);
        if (weak && book.has(word) && (Words.isCapitalised(word) || word.startsWith("al-"))) {
            List<String> ids = known.filter(u -> u.is(UnitKind.SURNAME)).map(Unit::ids).orElse(List.of());
            return Optional.of(Unit.named(UnitKind.SURNAME, at, at + 1, ids));
        }
        return known.or(() -> composite(words, at));
    }

    private Optional<Unit> known(List<String> words, int at) {
        return spelledOut(words, at).flatMap(w -> longest(w, 0))
                .filter(u -> u.length() > 1 && u.kind().isAffiliation())
                .map(u -> Unit.named(u.kind(), at, at + u.length(), u.ids())).or(() -> longest(words, at));
    }

    /** "S. Sudan", "N. Korean": the words from a point of the compass on, the first written out. */
    private Optional<List<String>> spelledOut(List<String> words, int at) {
        return Optional.of(words.subList(at, Math.min(words.size(), at + SHORT_NAME))).filter(w -> w.size() > 1)
                .flatMap(w -> compass.value(w.getFirst()).map(full -> {
                    List<String> all = new ArrayList<>(w);
                    all.set(0, full);
                    return all;
                }));
    }

    private Optional<Unit> longest(List<String> words, int at) {
        Optional<Unit> best = Optional.empty();
        for (NameMatch match : lexicon.matchesAt(words, at)) {
            Unit unit = Unit.named(KINDS.get(match.kind()), at, at + match.length(), match.ids());
            if (best.isEmpty() || isBetter(unit, best.get())) {
                best = Optional.of(unit);
            }
        }
        return best;
    }

    private static boolean isBetter(Unit unit, Unit other) {
        return unit.length() > other.length() || unit.length() == other.length()
                && ORDER.indexOf(unit.kind()) < ORDER.indexOf(other.kind());
    }

    /** "Israeli-Palestinian", "EU-China", "Sino-Indian": all parts must be known. */
    private Optional<Unit> composite(List<String> words, int at) {
        String[] parts = words.get(at).split("[-–/]");
        List<String> ids = new ArrayList<>();
        boolean organisation = false;
        for (String part : parts) {
            Optional<Unit> unit = part.isEmpty() ? Optional.empty() : affiliation(part);
            if (parts.length < 2 || unit.isEmpty()) {
                return Optional.empty();
            }
            organisation |= unit.get().is(UnitKind.ORGANISATION);
            ids.add(unit.get().ids().getFirst());
        }
        int longer = parts.length == 2 ? widened(words, at, parts[1], ids) : 0;
        return Optional.of(new Unit(UnitKind.DEMONYM, at, at + 1 + longer, ids, organisation || longer > 0
                ? "mixed"
                : "pair", true));
    }

    /** "U.S.-European Union": the second part may begin a longer name; how many words it goes on. */
    private int widened(List<String> words, int at, String second, List<String> ids) {
        List<String> rest = new ArrayList<>(List.of(second));
        rest.addAll(words.subList(at + 1, Math.min(words.size(), at + 5)));
        Optional<Unit> longer = known(rest, 0).filter(unit -> unit.length() > 1)
                .filter(unit -> unit.kind().isAffiliation());
        longer.ifPresent(unit -> ids.set(1, unit.ids().getFirst()));
        return longer.map(unit -> unit.length() - 1).orElse(0);
    }

    private Optional<Unit> affiliation(String part) {
        return prefixes.value(part).or(() -> Optional.of(part))
                .flatMap(name -> known(List.of(name.split(" ")), 0)).filter(unit -> unit.kind().isAffiliation());
    }
}
