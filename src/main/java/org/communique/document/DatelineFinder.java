package org.communique.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline at the beginning of a paragraph, in the forms that agencies print: "ANTALYA, Turkey (Reuters) – ",
 * "NEW YORK -- ", "MOSCOW, Dec 3 (Xinhua) -- ", "AP - ", and "PARIS The United States …" where an extraction lost the
 * dash.
 */
final class DatelineFinder {
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}\\.?";
    private static final String ARTICLES = "(?:AL|AR|DE|DI|DO|DU|EL|ES|LA|LE)\\b";
    /** Capitals; the second word is no abbreviation such as "U.S." or "EU", which then begins the sentence. */
    private static final String CITY = "(?:" + CAPITALS + "(?:[ /](?!\\p{Lu}\\.\\p{Lu}|(?!" + ARTICLES
            + ")\\p{Lu}{2}\\b)" + CAPITALS + ")*)";
    private static final String REGION = "(?:, (?:\\p{Lu}[\\p{L}.'’-]+)(?: \\p{Lu}[\\p{L}.'’-]+){0,3})";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final String DATE = "(?<date>" + MONTH + " \\d{1,2}(?:,? \\d{4})?|\\d{1,2} " + MONTH
            + "(?: \\d{4})?)\\.?";
    private static final String AGENCY = "(?:\\((?<agency>[\\p{L}. /-]{2,30})\\)|/(?<slashed>\\p{Lu}+)/\\.?)";
    private static final String DASH = "(?:--+|[–—―_]|-(?=\\s)|(?<=\\s)-(?=\\p{Lu})|(?<!\\.):(?=\\s))";

    private static final Pattern DASHED = Pattern.compile("(?<place>" + CITY + REGION + "?)(?:,? \\(?" + DATE
            + "\\)?)?,?\\s*" + AGENCY + "?,?\\s*" + DASH + "\\s*");
    private static final Pattern SIGNED = Pattern.compile("(?<place>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}"
            + REGION + "?)(?:, " + DATE + ")?\\s*" + AGENCY + "\\s*" + DASH + "?\\s*(?=[\\p{Lu}\\d“\"‘])");
    private static final Pattern GLUED = Pattern.compile("(?<place>" + CITY
            + "(?:, (?:(?:New|North|South|Saudi|Sri|Costa|El|United Arab) )?\\p{Lu}\\p{Ll}+)?)"
            + "(?<date>)(?<agency>)(?<slashed>) (?=(?:[“\"‘]?\\p{Lu}))");
    private static final Pattern DATED = Pattern.compile("(?<place>)" + DATE + "\\s*" + AGENCY + "?\\s*" + DASH
            + "\\s*");
    private static final List<Pattern> FORMS = List.of(DASHED, SIGNED, DATED, GLUED);
    private static final Pattern AGENCY_FIRST = Pattern.compile("(\\p{Lu}[\\p{L} -]{1,20}?) ?" + DASH + "\\s+");
    private static final int LEAST_LETTERS = 4;

    private final Set<String> acronyms;
    private final Set<String> agencies;

    /**
     * @param acronyms
     *            words in capitals that are no places, such as NATO
     * @param agencies
     *            names of agencies as printed
     */
    DatelineFinder(Set<String> acronyms, Set<String> agencies) {
        this.acronyms = Set.copyOf(acronyms);
        this.agencies = Set.copyOf(agencies);
    }

    /** The dateline at the beginning of a paragraph, in Java's positions. */
    Optional<Found> find(String text, Stretch paragraph) {
        Matcher first = AGENCY_FIRST.matcher(text).region(paragraph.start(), paragraph.end());
        if (!first.lookingAt() || !agencies.contains(first.group(1))) {
            return findPlace(text, paragraph);
        }
        Stretch all = new Stretch(paragraph.start(), first.end());
        Found agency = new Found(all, new Stretch(paragraph.start(), paragraph.start()), Optional.of(first.group(1)),
                Optional.empty());
        return Optional.of(findPlace(text, new Stretch(first.end(), paragraph.end()))
                .map(found -> found.from(paragraph.start())).orElse(agency));
    }

    private Optional<Found> findPlace(String text, Stretch paragraph) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text).region(paragraph.start(), paragraph.end());
            if (matcher.lookingAt() && matcher.end() < paragraph.end()
                    && (form == SIGNED || form == DATED || isPlausible(matcher, form, text, paragraph))) {
                return Optional.of(found(matcher));
            }
        }
        return Optional.empty();
    }

    /** Capitals are a place if the paragraph is not all in capitals and they are no acronym. */
    private boolean isPlausible(Matcher matcher, Pattern form, String text, Stretch paragraph) {
        String city = matcher.group("place").split(",", 2)[0];
        boolean lower = text.substring(matcher.end(), paragraph.end()).chars().anyMatch(Character::isLowerCase);
        return lower && !acronyms.contains(city.split(" ", 2)[0]) && !city.matches("\\p{Lu}\\.\\p{Lu}.*")
                && city.length() >= (form == GLUED ? LEAST_LETTERS : LEAST_LETTERS - 1);
    }

    private static Found found(Matcher matcher) {
        Stretch place = new Stretch(matcher.start("place"), matcher.end("place"));
        return new Found(new Stretch(matcher.start(), matcher.end()), place,
                said(matcher, "agency").or(() -> said(matcher, "slashed")), said(matcher, "date"));
    }

    private static Optional<String> said(Matcher matcher, String group) {
        return Optional.ofNullable(matcher.group(group)).filter(text -> !text.isEmpty());
    }

    /** A dateline in Java's positions; {@code all} ends where the sentence begins. */
    record Found(Stretch all, Stretch place, Optional<String> agency, Optional<String> date) {
        private Found from(int start) {
            return new Found(new Stretch(start, all.end()), place, agency, date);
        }
    }
}
