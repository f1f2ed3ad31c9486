package org.communique.entity.gazetteer;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Adds heads of state and government of whom the record gives a name and dates but no identifier: they become persons
 * of their own, unless exactly one known person of that state is called so.
 *
 * <p>Example: "Helmut KOHL", head of government of Q183 until 1998, becomes {@code local:person/de-helmut-kohl}.
 */
final class UnlinkedLeaders {
    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:Sr|Lt|Maj|Brig|Gen|Col|Capt|Adm|Air Chief Mshl|Dr|Prof|Field Mar|Mar|Sheikh|Shaykh|Sayyid|SAC Chair|CEO|of the)[., ]+)+");
    private static final Pattern SPELLED = Pattern.compile("(.*?),? (?:also spelled|aka|also known as) (.*)");
    private static final int SAME_DAYS = 40;
    private static final Pattern UNUSABLE = Pattern
            .compile(
                    ".*(?:vacant| and |;|\\b[B-Z]\\b [a-zé]|[A-Z] [A-Z] |,.*,|\\d|appointed|acting|minister|president|[Aa]s of).*");

    private final TableFiles facts;
    private final Draft draft;
    private final Quarantine quarantine;

    UnlinkedLeaders(TableFiles facts, Draft draft, Quarantine quarantine) {
        this.facts = facts;
        this.draft = draft;
        this.quarantine = quarantine;
    }

    void read() throws IOException {
        facts.rows("leaders_unlinked").forEach(this::leader);
    }

    private void leader(Table.Row row) {
        String written = RANK.matcher(row.get("name")).replaceFirst("").replaceAll(" of the UK$", "").strip();
        Optional<PartialDate> start = PartialDate.parse(row.get("since"));
        if (UNUSABLE.matcher(written).matches() || start.isEmpty()) {
            quarantine.add(row.get("name"), row.get("country") + " " + row.get("role"), row.get("since"),
                    "the name is not one person's name", row.get("source"));
            return;
        }
        Optional<PartialDate> end = PartialDate.parse(row.get("until"));
        Optional<PartialDate> asOf = end.isPresent() ? Optional.empty() : PartialDate.parse(row.get("last_seen"));
        String title = row.get("title").isBlank() ? row.get("role").replace('-', ' ') : row.get("title").strip();
        PositionRecord office = office(row.get("country_qid"), row.get("role"));
        if (isKnown(office, written, start.get())) {
            return;
        }
        draft.tenures.add(new Tenure(person(written, row), office, start.get(), end,
                end.isEmpty() ? EndBasis.NONE : EndBasis.SUCCESSOR, asOf,
                title.matches("(?i).*(acting|interim).*"), false, draft.source(row.get("source"))));
    }

    private String person(String written, Table.Row row) {
        Matcher spelled = SPELLED.matcher(written);
        String first = cased(spelled.matches() ? spelled.group(1) : written);
        List<String> aliases = spelled.matches() ? List.of(cased(spelled.group(2))) : List.of();
        String country = row.get("country_qid");
        List<PersonRecord> known = draft.called(first, country);
        if (known.isEmpty() && !aliases.isEmpty()) {
            known = draft.called(aliases.getFirst(), country);
        }
        if (known.size() == 1) {
            return known.getFirst().id();
        }
        String code = Optional.ofNullable(draft.countries.get(country)).map(CountryRecord::code).orElse(country);
        String id = Ids.local("person", code + " " + first);
        draft.put(new PersonRecord(id, first, aliases, Optional.empty(), Optional.empty(), "", country, "",
                draft.source(row.get("source"))));
        return id;
    }

    /** Whether somebody with a name in common is on record for the same office from about the same day. */
    private boolean isKnown(PositionRecord office, String written, PartialDate start) {
        Set<String> words = words(written);
        return draft.tenures.stream().filter(tenure -> tenure.position().body().equals(office.body())
                && tenure.position().officeClass().equals(office.officeClass()))
                .filter(tenure -> Math
                        .abs(tenure.start().first().toEpochDay() - start.first().toEpochDay()) < SAME_DAYS)
                .anyMatch(tenure -> !Collections.disjoint(words, words(draft.persons.get(tenure.person()).name())));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(NameKey.of(name).split("[ ,]+")).filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }

    /** The office of that class which most persons held. */
    private PositionRecord office(String country, String officeClass) {
        return Offices.main(draft, country, officeClass).orElseGet(() -> Offices.local(draft, country, officeClass,
                officeClass.replace('-', ' '), draft.source("made from the class of the office")));
    }

    /** "Francois MITTERRAND" is written "Francois Mitterrand"; "al-ATTAS" "al-Attas". */
    private static String cased(String name) {
        return Arrays.stream(name.split(" ")).map(UnlinkedLeaders::casedWord).collect(Collectors.joining(" "));
    }

    private static String casedWord(String word) {
        boolean capitals = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT))
                || word.matches("[A-Z]{2,3}") && !word.matches("[IVX]+");
        String plain = capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
        Matcher hyphen = Pattern.compile("-(\\p{L})(\\p{L}*)").matcher(plain);
        return hyphen.replaceAll(part -> "-" + part.group(1).toUpperCase(Locale.ROOT)
                + part.group(2).toLowerCase(Locale.ROOT));
    }
}
