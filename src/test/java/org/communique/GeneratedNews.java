package org.communique;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.communique.ExtractionFixture.EncounterFixture;
import org.communique.ExtractionFixture.Figure;
import org.communique.event.Extraction;
import org.communique.event.Kind;
import org.communique.event.Role;
import org.communique.event.Status;

/**
 * As many made-up articles as a test needs, the same for the same number: a few people are in many encounters, most in
 * few. Two articles in five tell of encounters that another tells of too: one a day later, sometimes with another date,
 * and one that announces them. There are visits with hosts, talks with mediators, quoted speakers and people whom nobody
 * knows.
 */
public final class GeneratedNews implements Iterable<Extraction> {
    private static final List<String> STATES = List.of("US", "CN", "RU", "DE", "FR", "GB", "TR", "IR", "IN", "JP", "UA",
            "IL", "EG", "SA", "BR", "PL", "IT", "KR", "PK", "ZA", "NG", "KE", "MX", "CA", "AU", "ID", "VN", "KZ", "GE",
            "AM");
    private static final List<String> GIVEN = List.of("Anna", "Boris", "Clara", "Daniel", "Elena", "Farid", "Grace",
            "Hugo", "Irina", "Jamal", "Karin", "Leon", "Maria", "Nadir", "Olga", "Pavel", "Quinn", "Rosa", "Samir",
            "Tara");
    private static final List<String> PLACES = List.of("Geneva/CH/Q11917", "Vienna/AT/Q1741", "Doha/QA/Q3861",
            "Istanbul/TR/Q406", "Brussels/BE/Q239", "Cairo/EG/Q85", "Beijing/CN/Q956", "Riyadh/SA/Q3692");
    private static final List<String> OFFICES = List.of("Minister of Foreign Affairs/foreign-minister",
            "President/head-of-state", "Prime Minister/head-of-government", "Minister of Defence/defence-minister");
    private static final LocalDate START = LocalDate.of(2012, 1, 2);

    private final int count;
    private final List<Figure> people = new ArrayList<>();

    /** So many articles. */
    public GeneratedNews(int count) {
        this.count = count;
        int persons = Math.max(60, count / 5);
        for (int number = 0; number < persons; number++) {
            String name = GIVEN.get(number % GIVEN.size()) + " Person" + Integer.toString(number, 36);
            String[] office = OFFICES.get(number / 2 % OFFICES.size()).split("/");
            String state = STATES.get(number % STATES.size());
            Figure figure = number % 12 == 11
                    ? Figure.stranger(name, state)
                    : Figure.person("Q9" + (100000 + number), name, state);
            people.add(figure.as(office[0], office[1]));
        }
    }

    @Override
    public Iterator<Extraction> iterator() {
        return IntStream.range(0, count).mapToObj(this::article).iterator();
    }

    private Extraction article(int number) {
        ExtractionFixture article = ExtractionFixture.article("generated-" + number)
                .publisher("Example Paper " + number % 40);
        Random own = new Random(number);
        // The last two of five articles tell what an earlier one told: afterwards, and as a plan.
        int told = number % 5 < 3 ? number : number - 3;
        LocalDate day = START.plusDays(Math.floorMod(told * 7919L, 4000));
        article.published(day.plusDays(number % 5 == 3 ? 1 : number % 5 == 4 ? -5 : 0).toString());
        for (int paragraph = 0; paragraph < 4; paragraph++) {
            article.text("Paragraph " + paragraph + " of article " + number + " " + Integer.toString(own.nextInt(), 36)
                    + " speaks of the weather and of hopes in words of its own, " + own.nextInt() + ".");
        }
        Random event = new Random(1000003L * told);
        for (int report = 0; report < 2; report++) {
            boolean mistaken = number % 5 == 3 && number % 3 == 0;
            LocalDate held = day.plusDays(report * 40L);
            EncounterFixture encounter = encounter(article, event, number + "." + report)
                    .on(held.plusDays(mistaken ? 1 : 0).toString());
            if (number % 5 == 4) {
                encounter.status(Status.PLANNED);
            }
            if (own.nextInt(4) == 0) {
                encounter.saidBy("spokesman " + own.nextInt(count));
            }
        }
        return article.build();
    }

    private EncounterFixture encounter(ExtractionFixture article, Random event, String mark) {
        Figure one = somebody(event);
        Figure other = somebody(event);
        String[] place = PLACES.get(event.nextInt(PLACES.size())).split("/");
        Status status = event.nextInt(10) == 0 ? Status.PLANNED : Status.HELD;
        Kind kind = Kind.values()[event.nextInt(Kind.values().length)];
        EncounterFixture encounter = article
                .encounter(one.text() + " and " + other.text() + " met in " + place[0] + " (" + mark + ").")
                .with(one, kind == Kind.VISIT ? Role.VISITOR : Role.PARTICIPANT).kind(kind).status(status);
        if (!one.equals(other)) {
            encounter.with(other, kind == Kind.VISIT ? Role.HOST : Role.PARTICIPANT);
        }
        Figure third = somebody(event);
        if (kind == Kind.NEGOTIATION && !third.equals(one) && !third.equals(other)) {
            encounter.with(third, Role.MEDIATOR);
        }
        if (kind != Kind.CALL) {
            encounter.at(place[0], place[1], place[2]);
        }
        return encounter;
    }

    /** The first are met most: the square of an even chance. */
    private Figure somebody(Random random) {
        double chance = random.nextDouble();
        return people.get((int) (chance * chance * people.size()));
    }
}
