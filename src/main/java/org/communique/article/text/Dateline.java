package org.communique.article.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.article.Metadata;
import org.communique.article.PrintedDate;
import org.communique.article.PublicationDate;

/**
 * The place, date and agency that a report prints before its first sentence.
 *
 * <p>Example: of "ANTALYA, Turkey (Reuters) – The foreign ministers …" it is "ANTALYA, Turkey (Reuters)". It stays in the
 * body, because offsets count in the text as it was printed.
 */
public final class Dateline {
    private static final String PLACE = "\\p{Lu}[\\p{Lu}'’./ -]{2,40}(?:, \\p{Lu}[\\p{L}'’. -]{1,30}){0,2}(?:, \\d{1,2} \\p{Lu}\\p{L}+\\.?)?";
    private static final Pattern SHAPE = Pattern
            .compile("((?:" + PLACE
                    + "|\\p{Lu}[\\p{L}'’. -]{2,30}(?:, \\p{Lu}[\\p{L}'’. -]{1,30})?(?= ?\\())(?:,? ?\\d{1,2},?)?(?: ?\\([^)]{2,40}\\))?) ?(?:—|–|--|-|:) ?(?=[\"“‘'\\p{Lu}\\d]).*");

    /** AP and agencies of states print the day with its year where the report has no other: "GENEVA, January 21, 2022 —". */
    private static final Pattern DATED = Pattern.compile("\\p{Lu}[\\p{L}'’./, -]{2,60}?,? \\(?"
            + "((?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},? |\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?,? )(?:19|20)\\d{2})\\)?"
            + "(?: ?\\([^)]{2,40}\\))? ?(?:—|–|--|-|:) ?(?=[\"“‘'\\p{Lu}\\d]).*");

    private Dateline() {
    }

    /** The dateline that a text, or one of its first three paragraphs, begins with. */
    public static Optional<String> find(String text) {
        return text.lines().filter(line -> !line.isBlank()).limit(3).map(SHAPE::matcher).filter(Matcher::matches)
                .map(matcher -> matcher.group(1).strip()).findFirst();
    }

    /** The same metadata with the dateline of this body, if it has one, and with its day where no other is known. */
    public static Metadata add(Metadata metadata, String body) {
        Optional<String> dateline = find(body);
        Metadata known = dateline.isPresent() ? metadata.withDateline(dateline) : metadata;
        return known.published().isPresent() ? known : known.withPublished(day(body));
    }

    private static Optional<PublicationDate> day(String body) {
        return body.lines().filter(line -> !line.isBlank()).limit(3).map(DATED::matcher).filter(Matcher::matches)
                .findFirst().flatMap(matcher -> PrintedDate.find(matcher.group(1), "dateline"));
    }
}
