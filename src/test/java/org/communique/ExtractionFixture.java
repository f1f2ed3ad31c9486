package org.communique;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.Part;
import org.communique.article.PublicationDate;
import org.communique.document.TextSpan;
import org.communique.entity.Candidate;
import org.communique.entity.Entity;
import org.communique.entity.EntityType;
import org.communique.entity.Link;
import org.communique.entity.Office;
import org.communique.event.Encounter;
import org.communique.event.EncounterTime;
import org.communique.event.EncounterTime.Precision;
import org.communique.event.Evidence;
import org.communique.event.Explanation;
import org.communique.event.Extraction;
import org.communique.event.Kind;
import org.communique.event.Participant;
import org.communique.event.Place;
import org.communique.event.Role;
import org.communique.event.Status;
import org.communique.rdf.Hashes;

/**
 * Builds what an article says without reading one: {@code article("a1").published("2022-03-10")
 * .encounter("Lavrov met Kuleba.").who(...)}.
 */
public final class ExtractionFixture {
    private final String id;
    private final StringBuilder body = new StringBuilder();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<EncounterFixture> encounters = new ArrayList<>();
    private String title = "";
    private Metadata metadata = Metadata.NONE;

    private ExtractionFixture(String id) {
        this.id = id;
    }

    /** An article of that id. */
    public static ExtractionFixture article(String id) {
        return new ExtractionFixture(id);
    }

    public ExtractionFixture title(String words) {
        title = words;
        return this;
    }

    public ExtractionFixture published(String date) {
        metadata = metadata.withPublished(PublicationDate.parse(date, "stated"));
        return this;
    }

    public ExtractionFixture publisher(String name) {
        metadata = metadata.withPublisher(Optional.of(name));
        return this;
    }

    public ExtractionFixture url(String address) {
        metadata = metadata.withUrl(Optional.of(address));
        return this;
    }

    /** A paragraph that reports nothing. */
    public ExtractionFixture text(String paragraph) {
        append(paragraph);
        return this;
    }

    /** A sentence that reports an encounter; participants follow. */
    public EncounterFixture encounter(String sentence) {
        EncounterFixture encounter = new EncounterFixture(append(sentence), sentence);
        encounters.add(encounter);
        return encounter;
    }

    private TextSpan append(String paragraph) {
        if (!body.isEmpty()) {
            body.append("\n\n");
        }
        int start = body.codePointCount(0, body.length());
        body.append(paragraph);
        return new TextSpan(Part.BODY, start, start + paragraph.codePointCount(0, paragraph.length()));
    }

    public Extraction build() {
        Article article = new Article(id, title, body.toString(), metadata);
        List<Encounter> built = encounters.stream().map(EncounterFixture::toEncounter).toList();
        return new Extraction(article, List.copyOf(entities.values()), built);
    }

    /** One encounter of the article. */
    public final class EncounterFixture {
        private final TextSpan span;
        private final String sentence;
        private final List<Participant> participants = new ArrayList<>();
        private Kind kind = Kind.MEETING;
        private Status status = Status.HELD;
        private Optional<Place> place = Optional.empty();
        private EncounterTime time = EncounterTime.UNKNOWN;
        private double confidence = 0.9;
        private Optional<String> speaker = Optional.empty();

        private EncounterFixture(TextSpan span, String sentence) {
            this.span = span;
            this.sentence = sentence;
        }

        public EncounterFixture kind(Kind value) {
            kind = value;
            return this;
        }

        public EncounterFixture status(Status value) {
            status = value;
            return this;
        }

        /** Who says so inside the text. */
        public EncounterFixture saidBy(String words) {
            speaker = Optional.of(words);
            return this;
        }

        public EncounterFixture confidence(double value) {
            confidence = value;
            return this;
        }

        public EncounterFixture on(String day) {
            return from(day, day, Precision.DAY);
        }

        public EncounterFixture from(String first, String last, Precision precision) {
            time = new EncounterTime(Optional.of("then"), Optional.of(LocalDate.parse(first)),
                    Optional.of(LocalDate.parse(last)), precision, "stated in the text");
            return this;
        }

        public EncounterFixture at(String name, String country, String qid) {
            place = Optional.of(new Place(name, Optional.of(country).filter(c -> !c.isEmpty()),
                    Optional.of(qid).filter(q -> !q.isEmpty()), "text"));
            return this;
        }

        /** A participant; the text is found in the sentence, else the whole sentence stands for it. */
        public EncounterFixture with(Figure figure) {
            return with(figure, Role.PARTICIPANT);
        }

        public EncounterFixture with(Figure figure, Role role) {
            TextSpan mention = find(figure.text());
            Entity known = entities.get(figure.key());
            List<Entity.Mentioned> mentions = new ArrayList<>(known == null ? List.of() : known.mentions());
            mentions.add(new Entity.Mentioned(mention, figure.text()));
            Entity entity = new Entity(figure.key(), figure.type(), figure.name(), figure.country(), figure.office(),
                    figure.link(), mentions);
            entities.put(figure.key(), entity);
            participants.add(new Participant(entity, mention, figure.text(), role, figure.office(), figure.country(),
                    0.95));
            return this;
        }

        private TextSpan find(String words) {
            int at = sentence.indexOf(words);
            int start = span.start() + (at < 0 ? 0 : sentence.codePointCount(0, at));
            int length = at < 0
                    ? sentence.codePointCount(0, sentence.length())
                    : words.codePointCount(0, words.length());
            return new TextSpan(Part.BODY, start, start + length);
        }

        /** Back to the article. */
        public ExtractionFixture and() {
            return ExtractionFixture.this;
        }

        private Encounter toEncounter() {
            String hash = Hashes.brief(id, sentence, participants.stream()
                    .map(p -> p.entity().id()).sorted().toList().toString());
            return new Encounter("encounter-" + hash.substring(0, 6), kind, status, participants, place, time,
                    confidence, List.of(new Evidence(span, sentence)),
                    new Explanation("meet", span, "simple past", speaker));
        }
    }

    /** Somebody who may take part. */
    public record Figure(EntityType type, Optional<String> name, String text, Optional<String> country,
            Optional<Office> office, Link link) {
        /** A person whom Wikidata knows. */
        public static Figure person(String qid, String name, String country) {
            return new Figure(EntityType.PERSON, Optional.of(name), lastName(name), Optional.of(country),
                    Optional.empty(), new Link.Linked(new Candidate(qid, name, 0.97, List.of("name and office"))));
        }

        /** A person whom nobody knows; an empty country stays unknown. */
        public static Figure stranger(String name, String country) {
            return new Figure(EntityType.PERSON, Optional.of(name), lastName(name),
                    Optional.of(country).filter(c -> !c.isEmpty()), Optional.empty(), Link.NIL);
        }

        /** A state. */
        public static Figure state(String name, String country) {
            return new Figure(EntityType.STATE, Optional.of(name), name, Optional.of(country), Optional.empty(),
                    Link.NIL);
        }

        /** An unnamed holder of an office. */
        public static Figure office(String text, String officeClass, String country) {
            return new Figure(EntityType.OFFICE, Optional.empty(), text, Optional.of(country),
                    Optional.of(new Office(text, Optional.of(officeClass), Optional.empty(), Optional.of(country))),
                    Link.NIL);
        }

        /** An unnamed group. */
        public static Figure group(String text, String country) {
            return new Figure(EntityType.GROUP, Optional.empty(), text, Optional.of(country), Optional.empty(),
                    Link.NIL);
        }

        /** An organisation. */
        public static Figure org(String qid, String name) {
            return new Figure(EntityType.ORG, Optional.of(name), name, Optional.empty(), Optional.empty(),
                    new Link.Linked(new Candidate(qid, name, 0.9, List.of("name"))));
        }

        /** The same in this office. */
        public Figure as(String label, String officeClass) {
            return new Figure(type, name, text, country,
                    Optional.of(new Office(label, Optional.of(officeClass), Optional.empty(), country)), link);
        }

        /** The same in this office of the gazetteer. */
        public Figure holding(String qid) {
            Office known = office.orElseThrow();
            return new Figure(type, name, text, country,
                    Optional.of(new Office(known.label(), known.officeClass(), Optional.of(qid), country)), link);
        }

        /** The same under another spelling. */
        public Figure spelled(String words) {
            return new Figure(type, name.map(n -> words), lastName(words), country, office, link);
        }

        String key() {
            return "entity-" + Hashes
                    .brief(type.word(), name.orElse(text), country.orElse("")).substring(0, 6);
        }

        private static String lastName(String name) {
            return name.substring(name.lastIndexOf(' ') + 1);
        }
    }
}
