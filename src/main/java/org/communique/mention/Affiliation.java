package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands before or after the core of a noun phrase and says for whom somebody stands.
 *
 * <p>Example: before "Foreign Minister" in "South Korea's visiting" the state South Korea and the modifier "visiting";
 * after "foreign ministers" in "of Greece and Turkey" both states.
 *
 * @param edge
 *            the first unit that belongs to the phrase, or the unit after its last
 * @param nations
 *            the states and organisations, in reading order
 * @param modifiers
 *            other words that colour the phrase
 */
record Affiliation(int edge, List<String> nations, List<String> modifiers) {
    private static final Vocabulary COLOURS = Vocabulary.read(Affiliation.class, "colour-words.tsv");

    /** Offices whose holders are sent to the state that is named behind "for": "envoy for Sudan". */
    private static final Set<String> ABROAD = Set.of("envoy", "mediator", "negotiator");

    /** Offices at home: behind "the vice president" in "the visit of the vice president to Washington" the journey goes on. */
    private static final Set<String> OFFICES = Set.of("head-of-state", "head-of-government", "vice-president",
            "foreign-minister", "defence-minister", "finance-minister", "minister");

    /** What stands before a unit. */
    static Affiliation before(UnitLine line, int core) {
        List<String> nations = new ArrayList<>();
        List<String> modifiers = new ArrayList<>();
        int at = core - 1;
        boolean open = true;
        while (open && line.has(at)) {
            Unit unit = line.at(at);
            if (unit.is(UnitKind.POSSESSIVE)) {
                at = possessor(line, at, nations, modifiers);
                open = at >= 0 && line.is(at + 1, UnitKind.COUNTRY, UnitKind.METONYM, UnitKind.ORGANISATION)
                        && line.is(at, UnitKind.DETERMINER);
            } else if (unit.kind().isAffiliation() || isListJoint(line, at)) {
                nations.addAll(0, unit.ids().isEmpty() ? List.of() : affiliated(unit));
                at--;
            } else if (isModifier(line, at) || isChief(line, at)) {
                modifiers.addFirst(line.word(at));
                at--;
            } else {
                at -= unit.is(UnitKind.DETERMINER, UnitKind.POSSESSIVE_PRONOUN) ? 1 : 0;
                open = false;
            }
        }
        return new Affiliation(at + 1, List.copyOf(nations), List.copyOf(modifiers));
    }

    /** What follows a unit: "of Greece and Turkey", "from the two countries", "to Sudan". */
    static Affiliation after(UnitLine line, int core) {
        String word = line.word(core + 1);
        if (!COLOURS.row(word).contains("link") || word.equals("to") && OFFICES.contains(line.at(core).value())) {
            return new Affiliation(core + 1, List.of(), List.of());
        }
        List<String> nations = new ArrayList<>();
        List<String> modifiers = new ArrayList<>();
        int at = core + 2;
        int end = core + 1;
        while (line.has(at)) {
            at = skipSmall(line, at, modifiers);
            Unit unit = line.at(at);
            boolean place = unit.is(UnitKind.PLACE) && !word.equals("of");
            if (!unit.kind().isAffiliation() && !unit.is(UnitKind.PARTIES) && !place) {
                break;
            }
            nations.addAll(place ? List.of() : affiliated(unit));
            end = groupAfter(line, at, modifiers);
            at = nextInList(line, end);
            if (at < 0) {
                break;
            }
        }
        boolean abroad = word.equals("to") || word.equals("for") && ABROAD.contains(line.at(core).value());
        return new Affiliation(end, abroad ? List.of() : nations, modifiers);
    }

    /** The nations of both, those before first. */
    List<String> with(Affiliation other) {
        List<String> all = new ArrayList<>(nations);
        other.nations.stream().filter(n -> !all.contains(n)).forEach(all::add);
        return all;
    }

    private static List<String> affiliated(Unit unit) {
        if (unit.ids().isEmpty()) {
            return List.of();
        }
        return unit.value().equals("pair") || unit.value().equals("mixed")
                ? unit.ids()
                : List.of(unit.ids().getFirst());
    }

    private static int possessor(UnitLine line, int possessive, List<String> nations, List<String> modifiers) {
        Unit owner = line.at(possessive - 1);
        if (owner.kind().isAffiliation()) {
            nations.addAll(0, affiliated(owner));
            return possessive - 2;
        }
        if (owner.kind().isNamePart() || owner.is(UnitKind.PLACE, UnitKind.TITLE, UnitKind.GROUP_NOUN)) {
            modifiers.addFirst(line.word(possessive - 1) + "'s");
            return possessive - 2;
        }
        return possessive;
    }

    /** A comma or "and" between two adjectives of states: "U.S. and European negotiators". */
    private static boolean isListJoint(UnitLine line, int at) {
        if (!line.is(at, UnitKind.AND, UnitKind.COMMA)) {
            return false;
        }
        int before = line.is(at, UnitKind.AND) && line.is(at - 1, UnitKind.COMMA) ? at - 2 : at - 1;
        boolean first = line.is(before, UnitKind.DEMONYM, UnitKind.ORGANISATION, UnitKind.COUNTRY);
        boolean second = line.is(at + 1, UnitKind.DEMONYM, UnitKind.ORGANISATION, UnitKind.COUNTRY, UnitKind.AND);
        boolean place = line.is(before, UnitKind.COUNTRY) && line.word(before - 1).matches("in|at|to|from|near|into");
        return first && second && !place && !line.is(before - 1, UnitKind.OF);
    }

    /** "Chief U.N. weapons inspector". */
    static boolean isChief(UnitLine line, int at) {
        return line.word(at).equals("chief") && line.is(at + 1, UnitKind.ORGANISATION, UnitKind.DEMONYM,
                UnitKind.COUNTRY) && line.is(at + 2, UnitKind.TITLE);
    }

    private static boolean isModifier(UnitLine line, int at) {
        if (line.is(at, UnitKind.GROUP_NOUN)) {
            return !line.at(at).plural();
        }
        if (!line.is(at, UnitKind.MODIFIER, UnitKind.PLACE, UnitKind.UNKNOWN_NAME) || !isBeside(line, at)) {
            return false;
        }
        String tag = line.token(at).tag();
        String word = line.word(at);
        boolean listed = COLOURS.row(word).contains("colour");
        return listed || tag.startsWith("JJ") || tag.equals("NN") || tag.equals("CD")
                || line.is(at, UnitKind.PLACE, UnitKind.UNKNOWN_NAME) || tag.equals("NNP")
                || tag.startsWith("VB") && line.is(at - 1, UnitKind.DETERMINER, UnitKind.POSSESSIVE);
    }

    /** A name right before belongs to the phrase only when something of the phrase stands before it too. */
    private static boolean isBeside(UnitLine line, int at) {
        return !line.is(at, UnitKind.UNKNOWN_NAME, UnitKind.PLACE)
                || !line.is(at - 1, UnitKind.TITLE, UnitKind.PERSON, UnitKind.SURNAME, UnitKind.UNKNOWN_NAME);
    }

    private static int skipSmall(UnitLine line, int from, List<String> modifiers) {
        int at = from;
        while (at < from + 4 && (line.is(at, UnitKind.DETERMINER, UnitKind.MODIFIER)
                || at > from && line.is(at, UnitKind.AND) && line.is(at - 1, UnitKind.MODIFIER))) {
            if (line.is(at, UnitKind.MODIFIER)) {
                modifiers.add(line.word(at));
            }
            at++;
        }
        return at;
    }

    /** "Of the main Palestinian armed factions": the noun after the affiliation belongs to the phrase. */
    private static int groupAfter(UnitLine line, int affiliation, List<String> modifiers) {
        int at = affiliation + 1;
        while (line.is(at, UnitKind.MODIFIER) && at < affiliation + 4) {
            at++;
        }
        if (line.is(at, UnitKind.GROUP_NOUN) || line.is(at, UnitKind.TITLE) && line.at(at).plural()) {
            modifiers.add(line.at(at).value());
            return at + 1;
        }
        return affiliation + 1;
    }

    private static int nextInList(UnitLine line, int at) {
        if (line.is(at, UnitKind.COMMA) && line.is(at + 1, UnitKind.AND)) {
            return at + 2;
        }
        boolean joint = line.is(at, UnitKind.AND) || line.is(at, UnitKind.COMMA) && listGoesOn(line, at + 1);
        return joint ? at + 1 : -1;
    }

    /** A comma joins a list only when an "and" with a last member comes: "of Iran, Iraq and Syria". */
    private static boolean listGoesOn(UnitLine line, int from) {
        int at = from;
        while (line.at(at).kind().isAffiliation()
                || line.is(at, UnitKind.COMMA, UnitKind.DETERMINER, UnitKind.PLACE)) {
            at++;
        }
        return line.is(at, UnitKind.AND);
    }
}
