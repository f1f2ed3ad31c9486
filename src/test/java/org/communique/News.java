package org.communique;

import static org.communique.ExtractionFixture.article;

import org.communique.ExtractionFixture.Figure;
import org.communique.event.EncounterTime.Precision;
import org.communique.event.Extraction;
import org.communique.event.Kind;
import org.communique.event.Role;
import org.communique.event.Status;
import org.communique.rdf.Run;

/** A few reports that many tests tell of. */
public final class News {
    public static final Run RUN = new Run("0.1.0", "9c1e", "default");
    public static final Figure LAVROV = Figure.person("Q58217", "Sergey Lavrov", "RU")
            .as("Minister of Foreign Affairs", "foreign-minister");
    public static final Figure KULEBA = Figure.person("Q24025631", "Dmytro Kuleba", "UA")
            .as("Minister of Foreign Affairs", "foreign-minister");
    public static final Figure CAVUSOGLU = Figure.person("Q249206", "Mevlüt Çavuşoğlu", "TR")
            .as("Minister of Foreign Affairs", "foreign-minister");
    public static final Figure BLINKEN = Figure.person("Q7821917", "Antony Blinken", "US")
            .as("Secretary of State", "foreign-minister");

    private News() {
    }

    /** The meeting of Antalya, as held. */
    public static Extraction antalya() {
        return article("antalya").url("https://news.example/2022/antalya").publisher("Example Wire")
                .published("2022-03-10").title("Foreign ministers face each other in Turkey 🕊")
                .text("Hopes were small 🕊 before the day began.")
                .encounter("Lavrov and Kuleba met in Antalya on Thursday, with Çavuşoğlu between them.")
                .with(LAVROV.spelled("Sergei Lavrov")).with(KULEBA).with(CAVUSOGLU, Role.MEDIATOR)
                .at("Antalya", "TR", "Q6487").on("2022-03-10").confidence(0.93).and().build();
    }

    /** The article on Antalya in a newer version: another title and lead, the sentence in other words. */
    public static Extraction antalyaRevised() {
        return article("antalya").url("https://news.example/2022/antalya").publisher("Example Wire")
                .published("2022-03-10").title("Ministers face each other").text("A new lead, put before the rest.")
                .encounter("Lavrov and Kuleba met in Antalya, Thursday, with Çavuşoğlu sitting between them.")
                .with(LAVROV).with(KULEBA).with(CAVUSOGLU, Role.MEDIATOR)
                .at("Antalya", "TR", "Q6487").on("2022-03-10").and().build();
    }

    /** The same, announced two days before. */
    public static Extraction antalyaPlanned() {
        return article("announcement").publisher("Example Post").published("2022-03-08")
                .encounter("Kuleba will sit down with Lavrov in Antalya on 10 March.")
                .with(KULEBA).with(LAVROV).at("Antalya", "TR", "Q6487").on("2022-03-10").status(Status.PLANNED)
                .confidence(0.85).and().build();
    }

    /** A call of another day. */
    public static Extraction call() {
        return article("call").publisher("Example Wire").published("2022-03-16")
                .encounter("Blinken telephoned Kuleba on Wednesday.")
                .with(BLINKEN).with(KULEBA).kind(Kind.CALL).on("2022-03-16").and().build();
    }

    /** A meeting that is proposed. */
    public static Extraction proposal() {
        return article("proposal").publisher("Example Post").published("2022-03-21")
                .encounter("Kuleba called for talks between Blinken and Lavrov in April.")
                .with(BLINKEN).with(LAVROV).status(Status.PROPOSED).from("2022-04-01", "2022-04-30", Precision.MONTH)
                .kind(Kind.TALKS).confidence(0.7).and().build();
    }
}
