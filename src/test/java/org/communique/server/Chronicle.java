package org.communique.server;

import static org.communique.ExtractionFixture.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.ExtractionFixture;
import org.communique.ExtractionFixture.Figure;
import org.communique.News;
import org.communique.event.EncounterTime.Precision;
import org.communique.event.Extraction;
import org.communique.event.Kind;
import org.communique.event.Role;
import org.communique.event.Status;
import org.communique.rdf.Iris;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;

/** Forty years of diplomacy in some twenty reports, for the tests of the pages. */
final class Chronicle {
    static final Figure PUTIN = president("Q7747", "Vladimir Putin", "RU");
    static final Figure BIDEN = president("Q6279", "Joe Biden", "US");
    static final Figure TRUMP = president("Q22686", "Donald Trump", "US");
    static final Figure XI = president("Q15031", "Xi Jinping", "CN");
    static final Figure WANG = minister("Q701801", "Wang Yi", "CN");
    static final Figure LAVROV = minister("Q58217", "Sergey Lavrov", "RU");
    static final Figure KULEBA = minister("Q24025631", "Dmytro Kuleba", "UA");
    static final Figure CAVUSOGLU = minister("Q249206", "Mevlüt Çavuşoğlu", "TR");
    static final Figure BLINKEN = minister("Q7821917", "Antony Blinken", "US");
    static final Figure KERRY = minister("Q22316", "John Kerry", "US");
    static final Figure ZARIF = minister("Q10296812", "Mohammad Javad Zarif", "IR");
    static final Figure RUBIO = minister("Q324546", "Marco Rubio", "US");
    static final Figure FAISAL = minister("Q72099398", "Faisal bin Farhan Al Saud", "SA").spelled("Faisal bin Farhan");

    private Chronicle() {
    }

    private static Figure president(String qid, String name, String country) {
        return Figure.person(qid, name, country).as("President", "head-of-state");
    }

    private static Figure minister(String qid, String name, String country) {
        return Figure.person(qid, name, country).as("Minister of Foreign Affairs", "foreign-minister");
    }

    /** A store of all reports and the small gazetteer. */
    static EncounterStore store() {
        EncounterStore store = EncounterStore.inMemory();
        fill(store);
        return store;
    }

    static void fill(EncounterStore store) {
        DatasetGraph dataset = store.dataset();
        dataset.executeWrite(() -> RDFDataMgr.loadGraph("org/communique/server/gazetteer.ttl").find()
                .forEachRemaining(triple -> dataset.getGraph(Iris.GAZETTEER).add(triple)));
        store.load(reports(), Loading.with(News.RUN));
    }

    static List<Extraction> reports() {
        List<Extraction> reports = new ArrayList<>();
        antalya(reports);
        presidents(reports);
        ministers(reports);
        negotiations(reports);
        reports.add(hostile());
        return reports;
    }

    private static ExtractionFixture report(String name, String published, String publisher, String title) {
        return article(name).url("https://" + publisher.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-")
                + ".example/" + name).publisher(publisher).published(published).title(title);
    }

    private static void antalya(List<Extraction> reports) {
        reports.add(report("antalya", "2022-03-10", "Harbour News", "Ministers face each other in Antalya 🕊")
                .text("ANTALYA — Hopes were small 🕊 before the day began, and smaller when it ended.")
                .text("The hotel stood empty but for the delegations and their guards.")
                .encounter(
                        "Sergey Lavrov and Dmytro Kuleba sat down in Antalya on Thursday, with Mevlüt Çavuşoğlu between them.")
                .with(LAVROV).with(KULEBA).with(CAVUSOGLU, Role.MEDIATOR).kind(Kind.TALKS)
                .at("Antalya", "TR", "Q6487").on("2022-03-10").confidence(0.94).and()
                .text("The Kremlin's demands must be met first, an official repeated.")
                .encounter("Kuleba said that President Zelenskyy was ready to meet Putin at any time.")
                .with(president("Q3874799", "Volodymyr Zelenskyy", "UA")).with(PUTIN).status(Status.PROPOSED)
                .confidence(0.72).and().build());
        reports.add(report("antalya-preview", "2022-03-08", "Evening Courier", "Antalya prepares for two ministers")
                .encounter(
                        "Kuleba will sit down with Lavrov in Antalya on 10 March, Turkey's foreign ministry announced.")
                .with(KULEBA).with(LAVROV).at("Antalya", "TR", "Q6487").on("2022-03-10").kind(Kind.TALKS)
                .status(Status.PLANNED).confidence(0.85).and().build());
        reports.add(report("call-blinken-kuleba", "2022-03-16", "Harbour News", "Blinken rings Kyiv")
                .encounter("Antony Blinken telephoned Dmytro Kuleba on Wednesday to speak about air defence.")
                .with(BLINKEN).with(KULEBA).kind(Kind.CALL).on("2022-03-16").confidence(0.95).and().build());
    }

    private static void presidents(List<Extraction> reports) {
        reports.add(report("geneva-1985", "1985-11-21", "Lake Gazette", "Fireside at Geneva")
                .encounter("Ronald Reagan and Mikhail Gorbachev ended three days of talks in Geneva on Thursday.")
                .with(president("Q9960", "Ronald Reagan", "US"))
                .with(Figure.person("Q30487", "Mikhail Gorbachev", "SU").as("General Secretary", "head-of-state"))
                .kind(Kind.SUMMIT).at("Geneva", "CH", "Q71").from("1985-11-19", "1985-11-21", Precision.RANGE).and()
                .build());
        reports.add(report("reykjavik-1986", "1986-10-13", "Lake Gazette", "Nothing signed at Reykjavík")
                .encounter("Reagan and Gorbachev parted in Reykjavík on Sunday after two days at Höfði House.")
                .with(president("Q9960", "Ronald Reagan", "US"))
                .with(Figure.person("Q30487", "Mikhail Gorbachev", "SU").as("General Secretary", "head-of-state"))
                .kind(Kind.SUMMIT).at("Reykjavík", "IS", "Q1764").from("1986-10-11", "1986-10-12", Precision.RANGE)
                .and().build());
        reports.add(report("agra-2001", "2001-07-17", "Plains Herald", "Agra ends without a text")
                .encounter(
                        "Atal Bihari Vajpayee and Pervez Musharraf finished two days of talks in Agra late on Monday.")
                .with(Figure.person("Q233289", "Atal Bihari Vajpayee", "IN").as("Prime Minister", "head-of-government"))
                .with(president("Q40495", "Pervez Musharraf", "PK")).kind(Kind.SUMMIT).at("Agra", "IN", "Q42941")
                .from("2001-07-15", "2001-07-16", Precision.RANGE).and().build());
        reports.add(report("singapore-2018", "2018-06-12", "Harbour News", "A handshake on Sentosa")
                .encounter("Donald Trump and Kim Jong-un met in Singapore on Tuesday.").with(TRUMP)
                .with(president("Q56226", "Kim Jong-un", "KP")).kind(Kind.SUMMIT).at("Singapore", "SG", "Q334")
                .on("2018-06-12").confidence(0.97).and().build());
        reports.add(report("geneva-2021", "2021-06-16", "Lake Gazette", "Three hours in the Villa La Grange")
                .encounter("Joe Biden and Vladimir Putin met in Geneva on Wednesday, welcomed by Guy Parmelin.")
                .with(BIDEN).with(PUTIN).with(president("Q121160", "Guy Parmelin", "CH"), Role.HOST).kind(Kind.SUMMIT)
                .at("Geneva", "CH", "Q71").on("2021-06-16").confidence(0.97).and().build());
        reports.add(report("call-2021", "2021-12-07", "Evening Courier", "Two hours on a screen")
                .encounter("Biden and Putin spoke by video link for two hours on Tuesday.").with(BIDEN).with(PUTIN)
                .kind(Kind.CALL).on("2021-12-07").and().build());
        reports.add(report("woodside-2023", "2023-11-16", "Evening Courier", "Garden walk in Woodside")
                .encounter("Joe Biden received Xi Jinping in Woodside on Wednesday.").with(BIDEN, Role.HOST)
                .with(XI, Role.VISITOR).at("Woodside", "US", "Q3125978").kind(Kind.SUMMIT).on("2023-11-15").and()
                .build());
        reports.add(report("budapest-2025", "2025-10-21", "Harbour News", "No date in Budapest")
                .encounter("The meeting of Trump and Putin planned in Budapest was called off on Tuesday.").with(TRUMP)
                .with(PUTIN).status(Status.CANCELLED).kind(Kind.SUMMIT).at("Budapest", "HU", "Q1781")
                .from("2025-10-01", "2025-10-31", Precision.MONTH).and().build());
        reports.add(report("anchorage-2025", "2025-08-16", "Harbour News", "Red carpet in Anchorage")
                .encounter("Trump and Putin met in Anchorage on Friday, with Rubio and Lavrov at the table.")
                .with(TRUMP, Role.HOST).with(PUTIN).with(RUBIO).with(LAVROV).kind(Kind.SUMMIT)
                .at("Anchorage", "US", "Q39450").on("2025-08-15").and().build());
    }

    private static void ministers(List<Extraction> reports) {
        reports.add(report("anchorage-2021", "2021-03-18", "Harbour News", "Sharp words in Alaska")
                .encounter("Antony Blinken and Jake Sullivan met Yang Jiechi and Wang Yi in Anchorage on Thursday.")
                .with(BLINKEN, Role.HOST).with(Figure.person("Q16730147", "Jake Sullivan", "US"))
                .with(Figure.person("Q58211", "Yang Jiechi", "CN")).with(WANG).kind(Kind.TALKS)
                .at("Anchorage", "US", "Q39450").on("2021-03-18").and().build());
        reports.add(report("geneva-2022", "2022-01-21", "Lake Gazette", "Ninety minutes in the Hôtel Wilson")
                .encounter("Blinken and Lavrov met in Geneva on Friday.").with(BLINKEN).with(LAVROV).kind(Kind.TALKS)
                .at("Geneva", "CH", "Q71").on("2022-01-21").and().build());
        reports.add(report("geneva-cancelled", "2022-02-22", "Harbour News", "Blinken stays at home")
                .encounter("Blinken cancelled Thursday's meeting with Lavrov in Geneva.").with(BLINKEN).with(LAVROV)
                .status(Status.CANCELLED).at("Geneva", "CH", "Q71").on("2022-02-24").and().build());
        reports.add(report("bali-2022", "2022-07-07", "Plains Herald", "Corridors of Bali")
                .encounter("Sergey Lavrov met Wang Yi in Bali on Thursday.").with(LAVROV).with(WANG)
                .at("Bali", "ID", "Q11506").on("2022-07-07").and().encounter("Wang Yi saw Blinken in Bali on Saturday.")
                .with(WANG).with(BLINKEN).at("Bali", "ID", "Q11506").on("2022-07-09").and().build());
        reports.add(report("call-2022", "2022-07-29", "Evening Courier", "First call in months")
                .encounter("Blinken and Lavrov spoke by telephone on Friday.").with(BLINKEN).with(LAVROV)
                .kind(Kind.CALL).on("2022-07-29").and().build());
        reports.add(report("kyiv-2022", "2022-09-08", "Harbour News", "Blinken in Kyiv")
                .encounter("Blinken met Dmytro Kuleba in Kyiv on Thursday.").with(BLINKEN, Role.VISITOR)
                .with(KULEBA, Role.HOST).at("Kyiv", "UA", "Q1899").on("2022-09-08").and().build());
    }

    private static void negotiations(List<Extraction> reports) {
        Figure amirAbdollahian = minister("Q17991320", "Hossein Amir-Abdollahian", "IR");
        reports.add(report("vienna-2015", "2015-07-14", "Lake Gazette", "Signed in Vienna")
                .encounter(
                        "John Kerry and Mohammad Javad Zarif ended seventeen days of negotiations in Vienna on Tuesday.")
                .with(KERRY).with(ZARIF).kind(Kind.NEGOTIATION).at("Vienna", "AT", "Q1741")
                .from("2015-06-27", "2015-07-14", Precision.RANGE).and().build());
        reports.add(report("beijing-2023", "2023-03-10", "Harbour News", "Riyadh and Tehran shake hands")
                .encounter(
                        "Musaad al-Aiban and Ali Shamkhani ended four days of talks in Beijing on Friday, Wang Yi between them.")
                .with(Figure.stranger("Musaad al-Aiban", "SA")).with(Figure.person("Q1391746", "Ali Shamkhani", "IR"))
                .with(WANG, Role.MEDIATOR).kind(Kind.NEGOTIATION).at("Beijing", "CN", "Q956")
                .from("2023-03-06", "2023-03-10", Precision.RANGE).and().build());
        reports.add(report("beijing-ministers", "2023-04-06", "Plains Herald", "Embassies to reopen")
                .encounter("Faisal bin Farhan met Hossein Amir-Abdollahian in Beijing on Thursday.").with(FAISAL)
                .with(amirAbdollahian).at("Beijing", "CN", "Q956").on("2023-04-06").and().build());
        reports.add(report("riyadh-2025", "2025-02-18", "Harbour News", "Four hours in Riyadh")
                .encounter("Marco Rubio and Sergey Lavrov met in Riyadh on Tuesday, hosted by Faisal bin Farhan.")
                .with(RUBIO).with(LAVROV).with(FAISAL, Role.HOST).kind(Kind.TALKS).at("Riyadh", "SA", "Q3692")
                .on("2025-02-18").and().build());
        reports.add(report("istanbul-2022", "2022-07-22", "Evening Courier", "Grain may sail")
                .encounter("Delegations of Russia and Ukraine signed in Istanbul on Friday before António Guterres.")
                .with(Figure.group("Delegations of Russia", "RU")).with(Figure.group("Ukraine", "UA"))
                .with(Figure.person("Q311440", "António Guterres", ""), Role.MEDIATOR).kind(Kind.NEGOTIATION)
                .at("Istanbul", "TR", "Q406").on("2022-07-22").and().build());
    }

    /** Whoever writes labels may write anything. */
    static Extraction hostile() {
        return report("hostile", "2020-01-02", "\"><img src=x onerror=alert(1)>",
                "<script>document.title='owned'</script>")
                .encounter("<script>document.title='owned'</script> met <b>Bobby</b> Tables on Thursday.")
                .with(Figure.stranger("<script>document.title='owned'</script> Smith", "XK"))
                .with(Figure.stranger("<b>Bobby</b> Tables\" onload=\"alert(1)", "AL")).on("2020-01-02").and().build();
    }
}
