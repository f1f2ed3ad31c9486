package org.communique.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.entity.Entity;
import org.communique.entity.EntityType;
import org.communique.entity.Link;

/**
 * Counts what became of the input, for the summary at the end.
 *
 * <p>Example: {@code 25 articles, 61 encounters; 14 of 210 persons not identified; 1 skipped.}
 */
final class Tally {
    private static final Pattern VERB = Pattern.compile(
            " (is|has|holds|may|could|cannot|does|was|ends|breaks|leads|lists|names|unpacks|took|matches|declares|comes)\\b[^;,(]{2,60}");

    private int articles;
    private int encounters;
    private int persons;
    private int unlinked;
    private int unchanged;
    private int otherLanguages;
    private final List<String> skipped = new ArrayList<>();

    void add(Outcome outcome) {
        switch (outcome) {
            case Outcome.Extracted done -> {
                articles++;
                encounters += done.extraction().encounters().size();
                done.extraction().entities().forEach(this::add);
            }
            case Outcome.Unchanged same -> unchanged++;
            case Outcome.OtherLanguage other -> otherLanguages++;
            case Outcome.Skipped left -> skipped.add(left.reason());
        }
    }

    private void add(Entity entity) {
        if (entity.type() == EntityType.PERSON) {
            persons++;
            unlinked += entity.link() instanceof Link.Linked ? 0 : 1;
        }
    }

    /** How many articles were read so far. */
    int articles() {
        return articles + unchanged + otherLanguages;
    }

    /** 0 when all was read, 3 when something was skipped. */
    int exitCode() {
        return skipped.isEmpty() && otherLanguages == 0 ? 0 : 3;
    }

    /** One line for people. */
    String summary() {
        String text = count(articles, "article") + ", " + count(encounters, "encounter");
        if (unchanged > 0) {
            text += "; " + unchanged + " unchanged";
        }
        if (persons > 0) {
            text += "; " + unlinked + " of " + count(persons, "person") + " not identified";
        }
        if (otherLanguages > 0) {
            text += "; " + otherLanguages + " in other languages";
        }
        return text + (skipped.isEmpty() ? "." : "; " + skipped.size() + " skipped" + why() + ".");
    }

    /** Why things were skipped, the most frequent reason first. */
    private String why() {
        Map<String, Long> reasons = skipped.stream().collect(Collectors.groupingBy(Tally::cause, TreeMap::new,
                Collectors.counting()));
        return reasons.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(reason -> reason.getValue() + " " + reason.getKey()).limit(5)
                .collect(Collectors.joining(", ", " (", reasons.size() > 5 ? ", …)" : ")"));
    }

    /** The verb of a sentence such as "a.txt is empty; remove it or save it again." and what follows up to the first break. */
    private static String cause(String sentence) {
        Matcher verb = VERB.matcher(sentence);
        return verb.find() ? verb.group().strip() : "for other reasons";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
