package org.communique.article.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the name of the medium in what a page's title says beside the headline.
 *
 * <p>Example: of "Ministers meet in Cairo | The Example Times" it is "The Example Times".
 */
final class SiteName {
    private static final Pattern EDGE = Pattern.compile("^[\\s|•·»:–—-]+|[\\s|•·»:–—-]+$");
    private static final Pattern PRINT = Pattern.compile("(?i)[\\s|•·»:–—-]+(print( view| version)?|news|home)$");
    private static final int LONGEST = 60;

    private SiteName() {
    }

    /** The name; empty when the title does not begin or end with the headline, or says much else. */
    static Optional<String> find(String pageTitle, String headline) {
        String title = pageTitle.strip();
        int at = headline.isBlank() ? -1 : title.toLowerCase(Locale.ROOT).indexOf(headline.toLowerCase(Locale.ROOT));
        if (at < 0 || at > 0 && at + headline.length() < title.length() || title.length() == headline.length()) {
            return Optional.empty();
        }
        String rest = at == 0 ? title.substring(headline.length()) : title.substring(0, at);
        boolean apart = EDGE.matcher(at == 0 ? rest.substring(0, 1) + "x" : "x" + rest.substring(rest.length() - 1))
                .find();
        String name = PRINT.matcher(EDGE.matcher(rest).replaceAll("")).replaceFirst("").strip();
        boolean plausible = apart && !name.isEmpty() && name.length() <= LONGEST && !name.matches("[\\d\\s./:-]+");
        return plausible ? Optional.of(name) : Optional.empty();
    }
}
