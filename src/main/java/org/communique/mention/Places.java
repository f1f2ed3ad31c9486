package org.communique.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.mention.Draft.Stretch;

/**
 * Recognises cities, regions and venues.
 *
 * <p>Example: "Antalya, Turkey" is one place with its state; "the Kenyan capital" and "the Foreign Ministry's annex" are
 * places; "Moscow" is one after "in", but speaks of the government in "Moscow said".
 */
final class Places implements MentionRule {
    private static final Vocabulary WORDS = Vocabulary.read(Places.class, "place-words.tsv");
    private static final Set<UnitKind> IN_PHRASE = EnumSet.of(UnitKind.PERSON, UnitKind.SURNAME, UnitKind.UNKNOWN_NAME,
            UnitKind.COUNTRY, UnitKind.DEMONYM, UnitKind.METONYM, UnitKind.ORGANISATION, UnitKind.PLACE,
            UnitKind.TITLE, UnitKind.POSSESSIVE_PRONOUN, UnitKind.DETERMINER, UnitKind.MODIFIER, UnitKind.POSSESSIVE);
    private static final int PHRASE = 7;

    @Override
    public void apply(Draft draft) {
        UnitLine line = draft.line();
        for (int at = 0; at < line.size(); at++) {
            if (!draft.isUsed(at)) {
                if (WORDS.row(line.word(at)).contains("venue") && isAfterPreposition(draft, at)) {
                    venue(draft, at);
                } else if (isNamedPlace(line, at)) {
                    named(draft, at);
                }
            }
        }
    }

    /** Whether a word is a noun for a building or town: "Hotel" behind "King David". */
    static boolean isVenueWord(String word) {
        return WORDS.row(word).contains("venue");
    }

    private static boolean isNamedPlace(UnitLine line, int at) {
        boolean located = isLocative(line, at) || isTownOf(line, at);
        return line.is(at, UnitKind.PLACE) || line.is(at, UnitKind.METONYM) && (located || isDateline(line, at))
                || line.is(at, UnitKind.UNKNOWN_NAME, UnitKind.SURNAME) && located && isWithin(line, at)
                        && !Headlines.isTitleCased(line.sentence());
    }

    /** "The rebel town of Bouake": a noun for a place makes one of the name behind it. */
    private static boolean isTownOf(UnitLine line, int at) {
        return line.word(at - 1).equals("of") && WORDS.row(line.word(at - 2)).contains("town");
    }

    /** Only prepositions of place make a place of an unknown name: "in Najaf". */
    private static boolean isWithin(UnitLine line, int at) {
        return WORDS.row(line.word(at - 1)).contains("within") || isTownOf(line, at);
    }

    private static boolean isLocative(UnitLine line, int at) {
        int before = line.is(at - 1, UnitKind.DETERMINER, UnitKind.MODIFIER) ? at - 2 : at - 1;
        if (line.is(before, UnitKind.AND, UnitKind.COMMA)) {
            return line.is(before - 1, UnitKind.PLACE, UnitKind.METONYM) && isLocative(line, before - 1);
        }
        return WORDS.row(line.word(before)).contains("locative");
    }

    private static boolean isDateline(UnitLine line, int at) {
        return at == 0 && (line.token(0).text().equals(line.token(0).text().toUpperCase(Locale.ROOT))
                && line.token(0).text().length() > 3 || line.word(1).matches("[-–—(:]|--"));
    }

    private static void named(Draft draft, int at) {
        UnitLine line = draft.line();
        int to = at + 1;
        while (line.is(at, UnitKind.UNKNOWN_NAME) && line.is(to, UnitKind.UNKNOWN_NAME, UnitKind.PARTICLE)) {
            to++;
        }
        int state = line.is(to, UnitKind.COMMA) ? line.is(to + 1, UnitKind.DETERMINER) ? to + 2 : to + 1 : -1;
        boolean stated = state > 0 && line.is(state, UnitKind.COUNTRY) && !isList(line, state);
        Unit unit = line.at(at);
        List<String> nations = stated
                ? line.at(state).ids().subList(0, 1)
                : unit.is(UnitKind.METONYM) && !unit.ids().isEmpty() ? unit.ids().subList(0, 1) : List.of();
        List<String> ids = unit.is(UnitKind.PLACE) ? unit.ids() : List.of();
        draft.add(MentionType.PLACE, new Stretch(at, stated ? state + 1 : to), new Stretch(at, to),
                new Mention.Traits(Optional.empty(), Optional.empty(), nations, ids, false, List.of()));
    }

    /** "In Geneva, Iran and the EU": the state after the comma begins a list, it is not the city's. */
    private static boolean isList(UnitLine line, int state) {
        return line.is(state + 1, UnitKind.AND) && line.at(state + 2).kind().isAffiliation();
    }

    private static boolean isAfterPreposition(Draft draft, int noun) {
        int from = begin(draft.line(), noun);
        return from >= 0 && from < noun;
    }

    /** The first word behind the preposition of a building: of "at the ambassador's old residence" that is "the"; else -1. */
    private static int begin(UnitLine line, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - PHRASE); at--) {
            if (WORDS.row(line.word(at)).contains("locative")) {
                return at + 1;
            }
            if (!IN_PHRASE.contains(line.at(at).kind()) && !line.token(at).tag().matches("JJ|NN|NNP|VBN|HYPH")) {
                return -1;
            }
        }
        return -1;
    }

    private static void venue(Draft draft, int noun) {
        UnitLine line = draft.line();
        Affiliation left = Affiliation.before(line, noun);
        int from = Math.min(left.edge(), begin(line, noun));
        for (int i = from; i < noun; i++) {
            from = draft.isUsed(i) ? i + 1 : from;
        }
        from += line.is(from, UnitKind.POSSESSIVE) ? 1 : 0;
        if (line.word(noun + 1).equals("of") && line.is(noun + 2, UnitKind.PLACE, UnitKind.METONYM)) {
            return;
        }
        boolean located = line.word(noun + 1).matches("of|in") && line.is(noun + 2, UnitKind.PLACE, UnitKind.METONYM,
                UnitKind.UNKNOWN_NAME, UnitKind.COUNTRY);
        int to = located ? noun + 3 : within(draft, noun);
        while (!located && Words.isCapitalised(line.token(noun).text())
                && line.is(to, UnitKind.UNKNOWN_NAME, UnitKind.PARTICLE)) {
            to++;
        }
        Unit within = line.at(noun + 2);
        boolean state = located && within.kind().isAffiliation();
        List<String> nations = !left.nations().isEmpty()
                ? left.nations()
                : state ? within.ids().subList(0, 1) : List.of();
        draft.add(MentionType.PLACE, new Stretch(from, to), new Stretch(from, to), new Mention.Traits(
                Optional.empty(), Optional.of("venue"), nations, located && !state ? within.ids() : List.of(), false,
                left.modifiers()));
    }

    /** The end of "ballroom of a Singapore hotel": a building within one that is not named either. */
    private static int within(Draft draft, int noun) {
        UnitLine line = draft.line();
        if (!line.word(noun + 1).matches("of|in") || !line.is(noun + 2, UnitKind.DETERMINER)) {
            return noun + 1;
        }
        for (int at = noun + 3; at < Math.min(line.size(), noun + PHRASE); at++) {
            if (draft.isUsed(at)) {
                return noun + 1;
            }
            if (isVenueWord(line.word(at))) {
                return at + 1;
            }
        }
        return noun + 1;
    }
}
