package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.mention.Draft.Stretch;

/**
 * Recognises persons by name with their titles, nations and appositions.
 *
 * <p>Example: "visiting Australian Foreign Minister Bob Carr" and "Alexander Downer, Australia's foreign minister," are
 * one mention each. A name that the lexicon does not know is taken after a title, after a given name, or when the
 * article has given it in full before.
 */
final class PersonNames implements MentionRule {
    private static final Vocabulary WORDS = Vocabulary.read(PersonNames.class, "word-surnames.tsv");

    @Override
    public void apply(Draft draft) {
        UnitLine line = draft.line();
        int at = 0;
        while (at < line.size()) {
            Stretch name = draft.isUsed(at) ? new Stretch(at, at) : nameAt(line, at);
            if (!name.isEmpty() && isPerson(line, name)) {
                at = add(draft, name);
            } else {
                at = Math.max(at + 1, name.to());
            }
        }
    }

    private static Stretch nameAt(UnitLine line, int from) {
        int to = from;
        boolean full = false;
        while (isNamePart(line, from, to) && !(full && (line.is(to, UnitKind.PERSON) || isTwice(line, from, to)))) {
            full |= line.is(to, UnitKind.PERSON);
            to++;
        }
        while (to > from && line.is(to - 1, UnitKind.PARTICLE)) {
            to--;
        }
        return new Stretch(from, to);
    }

    /** A surname that the full name before it has already begins something else. */
    private static boolean isTwice(UnitLine line, int from, int at) {
        return line.is(at, UnitKind.SURNAME) && List.of(line.text(from, at).toLowerCase(Locale.ROOT).split(" "))
                .contains(line.word(at));
    }

    private static boolean isNamePart(UnitLine line, int from, int at) {
        if (at == from) {
            boolean titled = line.is(at - 1, UnitKind.TITLE) && !line.at(at - 1).value().equals("counterpart");
            boolean placeAfterTitle = line.is(at, UnitKind.PLACE)
                    && (titled && Words.isCapitalised(line.token(at - 1).text())
                            || line.is(at - 1, UnitKind.AND) && sharedTitle(line, at).isPresent());
            return line.is(at, UnitKind.PERSON, UnitKind.SURNAME, UnitKind.UNKNOWN_NAME) || placeAfterTitle;
        }
        boolean titled = line.is(from - 1, UnitKind.TITLE);
        boolean placeInName = line.is(at, UnitKind.PLACE) && line.is(at - 1, UnitKind.UNKNOWN_NAME, UnitKind.SURNAME)
                && (titled || line.book().isGivenName(line.word(at - 1)))
                && !(line.is(at + 1, UnitKind.COMMA) && line.is(at + 2, UnitKind.COUNTRY));
        return line.has(at) && line.at(at).kind().isNamePart() && !isHeadlineWord(line, at) || placeInName;
    }

    /** "Obama and Castro Spar": where all words begin with capitals, a word after a name need not belong to it. */
    private static boolean isHeadlineWord(UnitLine line, int at) {
        return line.is(at, UnitKind.UNKNOWN_NAME) && line.is(at - 1, UnitKind.PERSON, UnitKind.SURNAME)
                && Headlines.isTitleCased(line.sentence()) && !line.book().has(line.word(at));
    }

    private static boolean isPerson(UnitLine line, Stretch name) {
        if (Places.isVenueWord(line.word(name.to())) && Words.isCapitalised(line.text(name.to(), name.to() + 1))) {
            return false;
        }
        if (line.is(name.from(), UnitKind.PERSON) || contains(line, name, UnitKind.PERSON)) {
            return true;
        }
        if (contains(line, name, UnitKind.SURNAME)) {
            if (isPlainWord(line, name)) {
                return false;
            }
            return !Headlines.isShouted(line.sentence()) || line.book().has(line.word(name.to() - 1));
        }
        if (Headlines.isTitleCased(line.sentence()) && !line.book().has(line.word(name.to() - 1))) {
            return false;
        }
        if (!TitleRun.before(line, name.from()).isEmpty() || sharedTitle(line, name.from()).isPresent()) {
            return !line.is(name.from() - 1, UnitKind.TITLE) || !line.at(name.from() - 1).value().equals("counterpart");
        }
        boolean misspelled = name.to() - name.from() == 1 && line.is(name.from(), UnitKind.UNKNOWN_NAME)
                && line.book().hasMisspelled(line.word(name.from()));
        return misspelled || isUnknownPerson(line, name);
    }

    /** "How do they meet?", "the English coast": words that somebody is called too, whom neither a title nor the article names. */
    private static boolean isPlainWord(UnitLine line, Stretch name) {
        String word = line.word(name.from());
        boolean opens = name.from() == 0
                || line.word(name.from() - 1).codePoints().noneMatch(Character::isLetterOrDigit)
                || Headlines.isTitleCased(line.sentence()) || Headlines.isShouted(line.sentence());
        return name.to() - name.from() == 1 && !line.book().has(word)
                && WORDS.value(word).filter(where -> opens || where.equals("anywhere")).isPresent()
                && TitleRun.before(line, name.from()).isEmpty() && sharedTitle(line, name.from()).isEmpty();
    }

    private static boolean isUnknownPerson(UnitLine line, Stretch name) {
        boolean several = name.to() - name.from() > 1;
        boolean given = line.book().isGivenName(line.word(name.from())) && several;
        boolean possessed = line.is(name.from() - 1, UnitKind.POSSESSIVE)
                && line.is(name.from() - 2, UnitKind.COUNTRY, UnitKind.ORGANISATION) && several
                && !isInstitution(line, name.to());
        boolean explained = several && Apposition.after(line, name.to()).isPresent();
        return (given || possessed || explained || several && Apposition.before(line, name).isPresent())
                && !Headlines.isTitleCased(line.sentence());
    }

    /** "Iraq's Revolutionary Command Council": a noun behind says that the words before name no person. */
    private static boolean isInstitution(UnitLine line, int next) {
        return line.has(next) && line.token(next).tag().startsWith("NN")
                && Words.isCapitalised(line.token(next).text());
    }

    private static boolean contains(UnitLine line, Stretch name, UnitKind kind) {
        return line.units().subList(name.from(), name.to()).stream().anyMatch(u -> u.is(kind));
    }

    private static int add(Draft draft, Stretch name) {
        UnitLine line = draft.line();
        TitleRun titles = TitleRun.before(line, name.from());
        Affiliation left = isAlone(line, name, titles)
                ? new Affiliation(name.from(), List.of(), List.of())
                : Affiliation.before(line, titles.from());
        Affiliation right = behind(line, name);
        Optional<Apposition> apposition = Apposition.after(line, right.edge())
                .or(() -> titles.isWeak()
                        ? Apposition.before(line, new Stretch(titles.from(), name.to()))
                        : Optional.empty());
        List<String> nations = new ArrayList<>(left.with(right));
        titles.nations().stream().filter(n -> !nations.contains(n)).forEach(nations::add);
        apposition.ifPresent(a -> a.nations().stream().filter(n -> !nations.contains(n)).forEach(nations::add));
        TitleRun own = apposition.isPresent() && titles.isWeak() ? TitleRun.of(line, name.from(), name.from()) : titles;
        Optional<String> title = own.text().or(() -> apposition.map(Apposition::title))
                .or(() -> sharedTitle(line, name.from()).flatMap(TitleRun::text));
        Optional<String> officeClass = own.officeClass().filter(c -> !c.equals("honorific"))
                .or(() -> apposition.map(Apposition::officeClass))
                .or(() -> sharedTitle(line, name.from()).flatMap(TitleRun::officeClass)).or(titles::officeClass);
        List<String> ids = ids(line, name);
        Stretch whole = whole(left, right, apposition);
        draft.add(MentionType.PERSON, whole, name,
                new Mention.Traits(title, officeClass, nations, ids, false, left.modifiers()));
        return whole.to();
    }

    /** "Of Croatia", and "of Illinois", which says no more than the home of a member of a list. */
    private static Affiliation behind(UnitLine line, Stretch name) {
        Affiliation right = line.is(name.to(), UnitKind.OF)
                ? Affiliation.after(line, name.to() - 1)
                : new Affiliation(name.to(), List.of(), List.of());
        boolean home = right.edge() == name.to() && line.is(name.to(), UnitKind.OF)
                && line.is(name.to() + 1, UnitKind.PLACE) && line.is(name.to() + 2, UnitKind.COMMA, UnitKind.AND);
        return home
                ? new Affiliation(name.to() + 2, List.of(), List.of())
                : isFor(line, name.to())
                        .map(state -> new Affiliation(state + 1, List.of(line.at(state).ids().getFirst()), List.of()))
                        .orElse(right);
    }

    /** "Shultz for the United States": a signatory with whom he signed for, where the list goes on or the sentence ends. */
    private static Optional<Integer> isFor(UnitLine line, int at) {
        int state = line.is(at + 1, UnitKind.DETERMINER) ? at + 2 : at + 1;
        boolean closed = line.is(state + 1, UnitKind.COMMA, UnitKind.AND) || !line.has(state + 1)
                || line.word(state + 1).matches("[.;]");
        return Optional.of(state).filter(s -> line.word(at).equals("for") && line.is(s, UnitKind.COUNTRY) && closed);
    }

    /** A mention reaches over its apposition, which may be what the verb hangs on. */
    private static Stretch whole(Affiliation left, Affiliation right, Optional<Apposition> apposition) {
        return new Stretch(Math.min(left.edge(), apposition.map(Apposition::from).orElse(left.edge())),
                Math.max(right.edge(), apposition.map(Apposition::to).orElse(0)));
    }

    /** Without a title only a possessive state belongs to a name: "France's Ayrault", but not "in Iraq Powell". */
    private static boolean isAlone(UnitLine line, Stretch name, TitleRun titles) {
        return titles.isEmpty() && !(line.is(name.from() - 1, UnitKind.POSSESSIVE)
                && line.at(name.from() - 2).kind().isAffiliation()) && !line.is(name.from() - 1, UnitKind.DEMONYM);
    }

    private static List<String> ids(UnitLine line, Stretch name) {
        return line.units().subList(name.from(), name.to()).stream()
                .filter(u -> u.is(UnitKind.PERSON) || u.is(UnitKind.SURNAME) && name.to() - name.from() == 1)
                .findFirst().map(Unit::ids).orElse(List.of());
    }

    /** "Presidents Bush and Putin": the plural title before the first name serves those after "and" too. */
    private static Optional<TitleRun> sharedTitle(UnitLine line, int name) {
        int at = name - 1;
        while (line.is(at, UnitKind.AND, UnitKind.COMMA, UnitKind.OF) || isRealm(line, at)
                || line.has(at) && line.at(at).kind().isNamePart()) {
            at--;
        }
        boolean shared = at < name - 2 && !line.is(at + 1, UnitKind.OF) && line.is(at, UnitKind.TITLE)
                && line.at(at).plural();
        return shared ? Optional.of(TitleRun.of(line, at, at + 1)) : Optional.empty();
    }

    /** "Of Serbia" behind a member of a list of names. */
    private static boolean isRealm(UnitLine line, int at) {
        return line.is(at - 1, UnitKind.OF) && (line.is(at, UnitKind.PLACE) || line.has(at)
                && line.at(at).kind().isAffiliation());
    }
}
