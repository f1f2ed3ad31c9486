package org.communique.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.event.Kind;
import org.communique.event.Status;
import org.communique.server.ledger.Keys;
import org.communique.server.ledger.Ledger;
import org.communique.server.ledger.Selection;
import org.communique.server.ledger.Thing;

/**
 * A question as it came in: its path, its parameters and the ledger that answers it.
 *
 * <p>Example: {@code /api/network?from=2022&kind=talks,meeting&with=Q43} asks for the network of the selection "talks
 * and meetings from 2022 on with somebody of Turkey".
 *
 * @param request
 *            as it came in
 * @param path
 *            the segments after {@code /api/<endpoint>}
 * @param ledger
 *            the encounters as they are now
 */
public record Ask(HttpServletRequest request, List<String> path, Ledger ledger) {
    private static final int MOST = 1000;

    public Ask {
        path = List.copyOf(path);
    }

    /** A parameter that is not blank. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A whole number between 0 and 1000; the default where it is not given. */
    public int number(String name, int otherwise) {
        try {
            return parameter(name).map(Integer::parseInt).map(n -> Math.clamp(n, 0, MOST)).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw Problem.badQuestion("The parameter " + name + " must be a whole number.");
        }
    }

    /** How far into a list to begin. */
    public int offset() {
        try {
            return parameter("offset").map(Integer::parseInt).filter(n -> n >= 0).orElse(0);
        } catch (NumberFormatException e) {
            throw Problem.badQuestion("The parameter offset must be a whole number.");
        }
    }

    /** The thing that a segment of the path names by its key. */
    public Thing thing(int segment) {
        if (path.size() <= segment) {
            throw Problem.badQuestion("The address lacks the key of a person, country, organisation or place.");
        }
        return thing(path.get(segment));
    }

    private Thing thing(String key) {
        return Keys.iri(key).flatMap(ledger::thing)
                .orElseThrow(() -> Problem.unknown("Nothing is known under the key " + key + "."));
    }

    /** The encounters asked for: by default those that took place and that nobody rejected. */
    public Selection selection() {
        Selection.Period period = new Selection.Period(day("from", true), day("to", false));
        Set<Kind> kinds = words("kind", Kind.class);
        boolean all = parameter("status").filter("all"::equals).isPresent();
        Set<Status> statuses = all ? Set.of() : words("status", Status.class);
        if (!all && statuses.isEmpty()) {
            statuses = EnumSet.of(Status.HELD, Status.ONGOING);
        }
        List<Thing> concerning = list("with").stream().map(this::thing).toList();
        return new Selection(period, kinds, statuses, confidence(), rejected(), concerning);
    }

    private Selection.Rejected rejected() {
        return parameter("rejected").map(word -> "only".equals(word)
                ? Selection.Rejected.ONLY
                : Selection.Rejected.SHOWN_TOO).orElse(Selection.Rejected.LEFT_OUT);
    }

    private double confidence() {
        try {
            return parameter("confidence").map(Double::parseDouble).orElse(0.0);
        } catch (NumberFormatException e) {
            throw Problem.badQuestion("The parameter confidence must be a number between 0 and 1.");
        }
    }

    private List<String> list(String name) {
        return parameter(name).map(value -> Arrays.stream(value.split(",")).map(String::strip)
                .filter(word -> !word.isEmpty()).limit(20).toList()).orElse(List.of());
    }

    /** Members of an enumeration by their words. */
    public <E extends Enum<E>> Set<E> words(String name, Class<E> type) {
        List<E> members = new ArrayList<>();
        for (String word : list(name)) {
            try {
                members.add(Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw Problem.badQuestion("The parameter " + name + " knows no " + word + ".");
            }
        }
        return members.isEmpty() ? Set.of() : EnumSet.copyOf(members);
    }

    private Optional<LocalDate> day(String name, boolean first) {
        try {
            return parameter(name).map(text -> switch (text.length()) {
                case 4 ->
                    first ? LocalDate.of(Integer.parseInt(text), 1, 1) : LocalDate.of(Integer.parseInt(text), 12, 31);
                case 7 -> first ? YearMonth.parse(text).atDay(1) : YearMonth.parse(text).atEndOfMonth();
                default -> LocalDate.parse(text);
            });
        } catch (DateTimeException | NumberFormatException e) {
            throw Problem.badQuestion("The parameter " + name + " must be a day (2022-03-10), a month or a year.");
        }
    }
}
