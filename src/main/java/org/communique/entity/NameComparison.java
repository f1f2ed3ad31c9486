package org.communique.entity;

import java.util.LinkedHashSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.NameScore.Part;
import org.communique.entity.gazetteer.NameKey;
import org.communique.entity.gazetteer.Nicknames;
import org.communique.entity.gazetteer.PersonRecord;
import org.communique.entity.gazetteer.Spelling;
import org.communique.entity.gazetteer.Surnames;
import org.communique.entity.gazetteer.Transliteration;

/**
 * Compares a name in a text with the names and spellings of a person: in any order of words, with initials, nicknames
 * and other transliterations, with or without middle names.
 *
 * <p>Example: "Tayyip Erdogan", "R. T. Erdoğan" and "Erdogan" all fit "Recep Tayyip Erdoğan"; "Lavrova" does not fit
 * "Sergey Lavrov".
 */
final class NameComparison {
    private static final double INITIAL = 0.93;
    private static final double NICKNAME = 0.95;
    private static final double MIDDLE_NAME = 0.98;
    private static final double GIVEN_NAME_ONLY = 0.4;

    private final Spelling spelling = Spelling.shipped();
    private final Surnames surnames = Surnames.shipped();
    private final Nicknames nicknames = Nicknames.shipped();
    private final Transliteration transliteration = Transliteration.shipped();

    /** The words of a name that count: Latin letters, without particles, titles of descent and honorifics. */
    List<String> words(String name) {
        List<String> words = new ArrayList<>(
                Arrays.asList(NameKey.of(transliteration.toLatin(name)).split("[ ,]+")));
        words.removeIf(word -> word.isEmpty() || words.size() > 1 && surnames.isParticle(word));
        if (words.isEmpty()) {
            words.addAll(Arrays.asList(NameKey.of(name).split(" ")));
        }
        while (words.size() > 1 && surnames.isSuffix(words.getLast())) {
            words.removeLast();
        }
        return words;
    }

    /** The best that any spelling of a person gives. */
    NameScore compare(String name, PersonRecord person, String countryCode) {
        List<String> query = words(name);
        NameScore best = one(query, person.name(), countryCode);
        for (String alias : person.aliases()) {
            NameScore score = one(query, alias, countryCode);
            best = score.isBetterThan(best) ? score : best;
        }
        return best;
    }

    /** Whether the surname that ends a name is another spelling of the one that ends the person's name. */
    boolean isRespelled(String name, PersonRecord person) {
        List<String> written = words(name);
        List<String> known = words(person.name());
        String last = written.getLast();
        boolean other = !known.contains(last) && !String.join("", known).endsWith(last) && !known.contains("of")
                && !written.contains(known.getLast());
        String key = NameKey.of(name);
        return other && (spelling.similarity(last, known.getLast()) > 0.9
                || written.size() > 1 && person.aliases().stream().map(NameKey::of).anyMatch(key::equals));
    }

    private NameScore one(List<String> query, String spelled, String country) {
        List<String> known = words(spelled);
        if (String.join("", query).equals(String.join("", known))) {
            return new NameScore(1, known.size() > 1 ? Part.FULL : Part.SURNAME, "the name \"" + spelled + "\"");
        }
        return query.size() == 1 ? alone(query.getFirst(), spelled, country) : together(query, known, spelled, country);
    }

    private NameScore alone(String word, String spelled, String country) {
        for (String surname : surnames.of(spelled, country)) {
            double alike = spelling.similarity(word, surname);
            if (alike > 0.5) {
                return new NameScore(alike, Part.SURNAME, how(alike) + " \"" + surname + "\"");
            }
        }
        boolean other = words(spelled).stream().anyMatch(known -> spelling.similarity(word, known) > 0.9);
        return other
                ? new NameScore(GIVEN_NAME_ONLY, Part.OTHER, "a part of the name \"" + spelled + "\"")
                : NameScore.NONE;
    }

    private static String how(double alike) {
        return alike == 1 ? "the surname" : alike > 0.9 ? "another spelling of" : "a letter from";
    }

    private NameScore together(List<String> query, List<String> known, String spelled, String country) {
        boolean[] used = new boolean[known.size()];
        double score = 1;
        int missed = 0;
        boolean framed = isFramed(query, known);
        for (String word : query) {
            Optional<Integer> place = best(word, known, used);
            if (place.isEmpty()) {
                missed += word.length() > 1 && !framed ? 1 : 0;
                score *= framed ? MIDDLE_NAME : 0.95;
            } else {
                used[place.get()] = true;
                score = Math.min(score, alike(word, known.get(place.get())));
            }
        }
        int matched = count(used);
        boolean tooFew = matched < 2 || missed > 1 || missed == 1 && matched < known.size();
        if (tooFew) {
            return NameScore.NONE;
        }
        score *= missed == 1 ? 0.85 : isTurned(query, known) ? 0.8 : 1;
        return new NameScore(score * completeness(known, used, country), Part.FULL,
                (score == 1 ? "the name" : "a form of the name") + " \"" + spelled + "\"");
    }

    /** Whether first and last word are the same, so that what stands between are middle names: "John Forbes Kerry". */
    private boolean isFramed(List<String> query, List<String> known) {
        return alike(query.getFirst(), known.getFirst()) > 0.9 && alike(query.getLast(), known.getLast()) > 0.9
                && known.getFirst().length() > 1;
    }

    /** Whether a name gives the words in another order, which only a whole name may. */
    private boolean isTurned(List<String> query, List<String> known) {
        return known.size() > query.size() && alike(query.getLast(), known.getFirst()) > 0.9;
    }

    private static int count(boolean[] used) {
        int count = 0;
        for (boolean one : used) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** A first or last word that was left out tells more than a middle name. */
    private double completeness(List<String> known, boolean[] used, String country) {
        double complete = 1;
        int last = known.size() - 1;
        boolean custom = surnames.hasTwoSurnames(country) || surnames.isFamilyNameFirst(country);
        for (int i = 0; i <= last; i++) {
            if (!used[i]) {
                complete *= i == 0 ? 0.9 : i == last && !custom ? 0.85 : 0.99;
            }
        }
        return complete;
    }

    private Optional<Integer> best(String word, List<String> known, boolean[] used) {
        Optional<Integer> best = Optional.empty();
        double highest = 0.5;
        for (int i = 0; i < known.size(); i++) {
            double alike = used[i] ? 0 : alike(word, known.get(i));
            if (alike > highest) {
                highest = alike;
                best = Optional.of(i);
            }
        }
        return best;
    }

    private double alike(String word, String known) {
        if (word.length() == 1 || known.length() == 1) {
            return word.charAt(0) == known.charAt(0) ? INITIAL : 0;
        }
        double alike = spelling.similarity(word, known);
        return nicknames.areOne(word, known) ? Math.max(alike, NICKNAME) : alike;
    }

    /** Which of the words of a name can find persons; initials cannot. */
    Set<String> searchable(String name) {
        Set<String> words = new LinkedHashSet<>(words(name));
        words.removeIf(word -> word.length() < 2);
        return words;
    }
}
