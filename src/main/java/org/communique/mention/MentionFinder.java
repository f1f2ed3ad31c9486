package org.communique.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.document.Document;
import org.communique.document.Sentence;

/**
 * Finds what a document speaks of: persons, offices, groups, states, organisations, places and times.
 *
 * <p>Example: in "Ukrainian Foreign Minister Dmytro Kuleba met Lavrov in Antalya on Thursday" two persons, a place and a
 * time. A document is read twice: names given in full explain parts of them that stand elsewhere alone, also in the
 * headline before. Immutable, free to share between threads.
 */
public final class MentionFinder {
    private static final List<MentionRule> RULES = List.of(new RespectiveNames(), new PersonNames(),
            new UnnamedOffices(), new Groups(), new Referrers(), new Places(), new StatesAndOrganisations());
    private final UnitReader units;
    private final DateFinder dates = new DateFinder();

    /** A finder that knows the names of a lexicon. */
    public MentionFinder(NameLexicon lexicon) {
        this.units = new UnitReader(lexicon, dates);
    }

    /** What a document speaks of, in reading order. */
    public Mentions find(Document document) {
        NameBook book = NameBook.EMPTY.with(fullNames(document));
        List<List<Mention>> mentions = new ArrayList<>();
        List<List<DateMention>> times = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            mentions.add(read(sentence, book));
            times.add(dates.find(sentence));
        }
        return new Mentions(mentions, times);
    }

    private List<Mention> read(Sentence sentence, NameBook book) {
        Draft draft = new Draft(new UnitLine(sentence, units.read(sentence, book), book));
        RULES.forEach(rule -> rule.apply(draft));
        return draft.inOrder();
    }

    private List<String> fullNames(Document document) {
        Set<String> names = new LinkedHashSet<>();
        for (Sentence sentence : document.sentences()) {
            if (!Headlines.isTitleCased(sentence) && !Headlines.isShouted(sentence)) {
                read(sentence, NameBook.EMPTY).stream().filter(m -> m.type() == MentionType.PERSON)
                        .forEach(m -> names.add(m.text()));
            }
        }
        return List.copyOf(names);
    }
}
