package org.communique.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.document.Sentence;
import org.communique.document.Token;

/**
 * Cuts a sentence into the units of the grammar of noun phrases: names first, so that a tagger's slip on a name does
 * no harm, then titles, nouns for people, and the small words between.
 *
 * <p>Example: "Ukrainian Foreign Minister Dmytro Kuleba" becomes a demonym, a title and a person.
 */
final class UnitReader {
    private final NameUnits names;
    private final TitleGrammar titles = new TitleGrammar();
    private final DateFinder dates;
    private final Vocabulary groups = Vocabulary.read(UnitReader.class, "group-nouns.tsv");
    private final Vocabulary parties = Vocabulary.read(UnitReader.class, "party-phrases.tsv");
    private final Vocabulary regions = Vocabulary.read(UnitReader.class, "regions.tsv");
    private final Vocabulary press = Vocabulary.read(UnitReader.class, "press-words.tsv");
    private final PlainUnits plain = new PlainUnits();

    UnitReader(NameLexicon lexicon, DateFinder dates) {
        this.names = new NameUnits(lexicon);
        this.dates = dates;
    }

    /** The units of a sentence, in order and without gap. */
    List<Unit> read(Sentence sentence, NameBook book) {
        List<String> words = Words.of(sentence);
        List<DateMention> times = dates.find(sentence);
        List<Unit> units = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Unit unit = unitAt(sentence, words, at, times, book);
            units.add(unit);
            at = unit.to();
        }
        return units;
    }

    private Unit unitAt(Sentence sentence, List<String> words, int at, List<DateMention> times, NameBook book) {
        for (DateMention time : times) {
            if (time.from() == at && isName(words, time, book)) {
                return longer(names.at(sentence, words, at, book), Optional.of(Unit.plain(UnitKind.UNKNOWN_NAME, at)))
                        .orElseThrow();
            }
            if (time.from() == at) {
                return Unit.named(UnitKind.DATE, at, time.to(), List.of());
            }
        }
        Optional<Unit> common = common(sentence, words, at, book);
        Optional<Unit> phrase = longer(names.at(sentence, words, at, book).filter(u -> !isTitled(u, common, words))
                .map(u -> withoutRealm(u, words)), common);
        return phrase.map(u -> press(u, words)).orElseGet(() -> plain.at(sentence, at, book));
    }

    /** "Sudan Tribune", "the Jerusalem Post": a newspaper is neither a state nor a place. */
    private Unit press(Unit name, List<String> words) {
        boolean paper = name.to() < words.size() && Words.isCapitalised(words.get(name.to()))
                && press.has(words.get(name.to())) && (name.kind().isAffiliation() || name.is(UnitKind.PLACE));
        return paper ? Unit.named(UnitKind.OTHER, name.from(), name.to() + 1, List.of()) : name;
    }

    /** "Jan Egeland" and "Mrs May" are named like months. */
    private boolean isName(List<String> words, DateMention time, NameBook book) {
        int at = time.from();
        if (time.to() - at > 1 || !Words.isCapitalised(words.get(at))) {
            return false;
        }
        boolean given = book.isGivenName(words.get(at)) && at + 1 < words.size()
                && Words.isCapitalised(words.get(at + 1));
        boolean titled = at > 0 && titles.at(words, at - 1).filter(t -> t.length() == 1 && !t.plural())
                .isPresent() && Words.isCapitalised(words.get(at - 1));
        return given || titled;
    }

    /** Titles, nouns for people, phrases for parties and regions: the longest, the title first. */
    private Optional<Unit> common(Sentence sentence, List<String> words, int at, NameBook book) {
        Optional<Unit> title = titles.at(words, at).flatMap(t -> uncut(t, sentence, words, at, book))
                .map(t -> new Unit(UnitKind.TITLE, at, at + t.length(), List.of(), t.officeClass(), t.plural()));
        Optional<Unit> group = groups.longestAt(words, at).filter(found -> !isTwice(words, at))
                .map(found -> new Unit(UnitKind.GROUP_NOUN, at,
                        at + found.length(), List.of(), found.values().getFirst(), found.values().contains("plural")));
        Optional<Unit> party = parties.longestAt(words, at).filter(found -> !isOf(words, at + found.length()))
                .map(found -> new Unit(UnitKind.PARTIES, at,
                        at + found.length(), List.of(), String.join(" ", found.values()), true));
        Optional<Unit> region = regions.longestAt(words, at)
                .map(found -> Unit.named(UnitKind.MODIFIER, at, at + found.length(), List.of()));
        return longer(longer(longer(party, title), group), region);
    }

    /** "Sat side by side". */
    private static boolean isTwice(List<String> words, int at) {
        String word = words.get(at);
        return at + 2 < words.size() && words.get(at + 1).equals("by") && words.get(at + 2).equals(word)
                || at > 1 && words.get(at - 1).equals("by") && words.get(at - 2).equals(word);
    }

    /** "President of the European Commission": a field that begins the name of a body is no field. */
    private Optional<TitleGrammar.Title> uncut(TitleGrammar.Title title, Sentence sentence, List<String> words, int at,
            NameBook book) {
        int end = at + title.length();
        boolean cuts = IntStream.range(at + 2, end).mapToObj(i -> names.at(sentence, words, i, book))
                .anyMatch(name -> name.filter(n -> n.kind().isAffiliation() && n.to() > end).isPresent());
        int link = words.subList(at, end).indexOf("of");
        return cuts && link > 0 ? titles.at(words.subList(0, at + link), at) : Optional.of(title);
    }

    /** "King Abdullah II" is a name of the lexicon, but its first word is the title. */
    private static boolean isTitled(Unit name, Optional<Unit> title, List<String> words) {
        return name.is(UnitKind.PERSON) && title.filter(t -> t.is(UnitKind.TITLE) && t.length() < name.length())
                .filter(t -> Words.isCapitalised(words.get(t.to()))).isPresent();
    }

    /** "The leaders of Japan and South Korea" are not parties named before. */
    private static boolean isOf(List<String> words, int at) {
        return at < words.size() && (words.get(at).equals("of") || words.get(at).equals("from"));
    }

    /** "Abdullah II of Jordan" is a name of the lexicon, of which "of Jordan" tells for whom he stands. */
    private static Unit withoutRealm(Unit name, List<String> words) {
        int of = words.subList(name.from(), name.to()).indexOf("of");
        return name.is(UnitKind.PERSON) && of > 0
                ? Unit.named(UnitKind.PERSON, name.from(), name.from() + of, name.ids())
                : name;
    }

    private static Optional<Unit> longer(Optional<Unit> first, Optional<Unit> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second);
        }
        boolean bare = first.get().is(UnitKind.SURNAME, UnitKind.PLACE) && second.get().is(UnitKind.TITLE);
        return second.get().length() > first.get().length() || bare && second.get().length() == first.get().length()
                ? second
                : first;
    }

    /** Small words, modifiers and capitalised words that nothing explains. */
    private static final class PlainUnits {
        private final Vocabulary notNames = Vocabulary.read(UnitReader.class, "not-names.tsv");
        private final Vocabulary portfolios = Vocabulary.read(UnitReader.class, "portfolios.tsv");
        private final Vocabulary particles = Vocabulary.read(UnitReader.class, "particles.tsv");
        private final Vocabulary small = Vocabulary.read(UnitReader.class, "small-words.tsv");

        Unit at(Sentence sentence, int at, NameBook book) {
            Token token = sentence.tokens().get(at);
            Optional<String> kind = small.value(token.text());
            if (kind.isPresent()) {
                return Unit.plain(UnitKind.valueOf(kind.get()), at);
            }
            if (token.tag().equals("POS")) {
                return Unit.plain(UnitKind.POSSESSIVE, at);
            }
            if (particles.has(token.text()) && at > 0) {
                return Unit.plain(UnitKind.PARTICLE, at);
            }
            return Unit.plain(isUnknownName(token, sentence, book) ? UnitKind.UNKNOWN_NAME : byTag(token), at);
        }

        private boolean isUnknownName(Token token, Sentence sentence, NameBook book) {
            String word = token.text();
            boolean shaped = Words.isCapitalised(word) && word.codePointCount(0, word.length()) > 1
                    || word.matches("\\p{Lu}\\.") || word.startsWith("al-") || word.startsWith("el-");
            boolean lowerCaseTag = token.tag().matches("VB[DZPG]?|IN|MD|RB|DT|CC|TO|WRB|WP|CD");
            boolean given = book.isGivenName(word) || isAfterGivenName(token, sentence, book);
            boolean addressed = token.index() > 0
                    && sentence.tokens().get(token.index() - 1).text().matches("(?:Mr|Mrs|Ms|Dr)\\.?");
            return shaped && (addressed || !notNames.has(word) && !portfolios.has(word))
                    && (!lowerCaseTag || addressed || book.isGivenName(word))
                    && (given || !Headlines.isShouted(sentence));
        }

        /** Where all is in capitals, only a given name shows that a word after it is a name. */
        private static boolean isAfterGivenName(Token token, Sentence sentence, NameBook book) {
            return token.index() > 0 && token.text().length() > 3
                    && book.isGivenName(sentence.tokens().get(token.index() - 1).text());
        }

        private static UnitKind byTag(Token token) {
            return switch (token.tag()) {
                case "JJ", "JJR", "JJS", "VBN", "VBG", "CD", "NN", "NNP", "NNS", "NNPS" -> UnitKind.MODIFIER;
                case "DT", "PDT" -> UnitKind.DETERMINER;
                default -> UnitKind.OTHER;
            };
        }
    }
}
