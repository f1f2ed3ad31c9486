package org.communique.event;

import java.util.Optional;
import java.util.stream.Collectors;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.PublicationDate;
import org.communique.document.Document;
import org.communique.document.DocumentReader;
import org.communique.document.Sentence;
import org.communique.entity.coreference.Cast;
import org.communique.entity.coreference.Casting;
import org.communique.entity.coreference.Coreference;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.mention.MentionFinder;
import org.communique.mention.Mentions;

/** Prints what each stage makes of some articles: mentions, triggers, arguments, objections. For developing. */
final class DevTrace {
    private DevTrace() {
    }

    public static void main(String[] args) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        Gazetteer gazetteer = Gazetteer.shipped();
        Set<String> ids = Set.of(args).stream().filter(a -> !a.endsWith(".jsonl"))
                .collect(Collectors.toSet());
        for (String file : args) {
            if (file.endsWith(".jsonl")) {
                for (String line : Files.readAllLines(Path.of(file))) {
                    JsonNode node = mapper.readTree(line);
                    if (ids.contains(node.path("id").asText())) {
                        trace(gazetteer, node);
                    }
                }
            }
        }
    }

    private static void trace(Gazetteer gazetteer, JsonNode node) {
        Metadata metadata = Metadata.NONE.withPublished(
                PublicationDate.parse(node.path("published").asText(""), "input"));
        String title = node.path("title").isTextual() ? node.path("title").asText() : "";
        Document document = DocumentReader.standard(gazetteer)
                .read(new Article(node.path("id").asText(), title, node.path("text").asText(), metadata));
        Mentions mentions = new MentionFinder(gazetteer).find(document);
        Cast cast = new Casting(gazetteer).cast(document, new Coreference().resolve(document, mentions));
        Frames frames = Frames.shipped();
        System.out.println("#### " + node.path("id").asText() + " dateline " + cast.dateline().map(e -> e.name()));
        PartyReader reader = new PartyReader(cast);
        for (Sentence s : document.sentences()) {
            StringBuilder b = new StringBuilder();
            s.tokens().forEach(t -> b.append(t.text()).append('/').append(t.tag()).append('/').append(t.relation())
                    .append('>').append(t.head() < 0 ? "ROOT" : s.tokens().get(t.head()).text()).append(' '));
            System.out.println("\n" + b);
            mentions.of(s.index()).forEach(m -> System.out.println("   M " + m.type() + " [" + m.text() + "] "
                    + Words(s, m) + " " + m.traits().officeClass().orElse("") + " " + m.traits().nations() + " "
                    + m.traits().modifiers() + " => " + cast.of(m).stream().map(e -> e.type() + ":"
                            + e.name().orElse("-") + ":" + e.country().orElse("-")).toList()));
            mentions.times().get(s.index()).forEach(t -> System.out.println("   T " + t.text() + " " + t.expression()));
            Scene scene = new Scene(s, new Grammar(s), mentions.of(s.index()), mentions.times().get(s.index()));
            for (Trigger trigger : new TriggerFinder(frames).find(scene)) {
                int at = trigger.index();
                {
                    Report report = new Report(trigger, scene, new ArgumentFinder().find(scene, trigger),
                            new KindReader().read(scene, trigger), new StatusReader().read(scene, trigger));
                    List<Party> present = new ArrayList<>();
                    report.arguments().forEach(
                            a -> present.addAll(new Anaphora(reader).resolve(scene, a, Optional.empty())));
                    System.out.println("   > " + s.tokens().get(at).text() + " frame " + trigger.frame().name() + " "
                            + report.kind() + " " + report.status().status() + " (" + report.status().reason() + ") "
                            + report.arguments().stream().map(a -> a.slot() + "=" + a.mention().text()).toList()
                            + " parties " + present.stream().map(p -> p.entity().name().orElse(p.mention().text())
                                    + ":" + p.side() + (p.isOfficial() ? "" : "?")).toList()
                            + " " + new Eligibility().objection(report, present).orElse("OK"));
                }
            }
        }
    }

    private static String Words(Sentence s, org.communique.mention.Mention m) {
        return org.communique.mention.Words.text(s, m.extent().from(), m.extent().to());
    }
}
