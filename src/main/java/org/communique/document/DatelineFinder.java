package org.communique.document;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline at the beginning of a paragraph, in the forms that agencies print: "ANTALYA, Turkey (Reuters) – ",
 * "NEW YORK -- ", "MOSCOW, Dec 3 (Xinhua) -- ", and "PARIS The United States …" where an extraction lost the dash.
 */
final class DatelineFinder {
    private static final String CITY = "(?:\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}\\.?(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}\\.?)*)";
    private static final String REGION = "(?:, (?:\\p{Lu}[\\p{L}.'’-]+)(?: \\p{Lu}[\\p{L}.'’-]+){0,3})";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final String DATE = "(?<date>" + MONTH + " \\d{1,2}(?:,? \\d{4})?|\\d{1,2} " + MONTH
            + "(?: \\d{4})?)\\.?";
    private static final String AGENCY = "(?:\\((?<agency>[\\p{L}. /-]{2,30})\\)|/(?<slashed>\\p{Lu}+)/\\.?)";
    private static final String DASH = "(?:--+|[–—―_]|-(?=\\s))";

    private static final Pattern DASHED = Pattern.compile("(?<place>" + CITY + REGION + "?)(?:,? \\(?" + DATE
            + "\\)?)?,?\\s*" + AGENCY + "?,?\\s*" + DASH + "\\s*");
    private static final Pattern SIGNED = Pattern.compile("(?<place>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}"
            + REGION + "?)(?:, " + DATE + ")?\\s*" + AGENCY + "\\s*" + DASH + "?\\s*(?=[\\p{Lu}\\d“\"‘])");
    private static final Pattern GLUED = Pattern.compile("(?<place>" + CITY
            + "(?:, (?:(?:New|North|South|Saudi|Sri|Costa|El|United Arab) )?\\p{Lu}\\p{Ll}+)?) (?=(?:[“\"‘]?\\p{Lu}))");

    private final Set<String> acronyms;

    /**
     * @param acronyms
     *            words in capitals that are no places, such as NATO
     */
    DatelineFinder(Set<String> acronyms) {
        this.acronyms = Set.copyOf(acronyms);
    }

    /** The dateline at the beginning of a paragraph, in Java's positions. */
    Optional<Found> find(String text, Stretch paragraph) {
        for (Pattern pattern : new Pattern[]{DASHED, SIGNED, GLUED}) {
            Matcher matcher = pattern.matcher(text).region(paragraph.start(), paragraph.end());
            if (matcher.lookingAt() && matcher.end() < paragraph.end()
                    && isPlausible(matcher, pattern, text, paragraph)) {
                return Optional.of(found(matcher, pattern));
            }
        }
        return Optional.empty();
    }

    private boolean isPlausible(Matcher matcher, Pattern pattern, String text, Stretch paragraph) {
        String place = matcher.group("place");
        if (pattern == SIGNED) {
            return true;
        }
        String city = place.split(",", 2)[0];
        boolean lower = text.substring(matcher.end(), paragraph.end()).chars().anyMatch(Character::isLowerCase);
        boolean known = acronyms.contains(city.split(" ", 2)[0]);
        return lower && !known && city.length() >= (pattern == GLUED ? 4 : 3);
    }

    private static Found found(Matcher matcher, Pattern pattern) {
        Stretch all = new Stretch(matcher.start(), matcher.end());
        Stretch place = new Stretch(matcher.start("place"), matcher.end("place"));
        if (pattern == GLUED) {
            return new Found(all, place, Optional.empty(), Optional.empty());
        }
        Optional<String> agency = Optional.ofNullable(matcher.group("agency"))
                .or(() -> Optional.ofNullable(matcher.group("slashed")));
        return new Found(all, place, agency, Optional.ofNullable(matcher.group("date")));
    }

    /** A dateline in Java's positions; {@code all} ends where the sentence begins. */
    record Found(Stretch all, Stretch place, Optional<String> agency, Optional<String> date) {
    }
}
