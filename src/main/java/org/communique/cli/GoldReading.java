package org.communique.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.PublicationDate;
import org.communique.evaluation.Evaluation;
import org.communique.evaluation.Reliability.Judged;
import org.communique.evaluation.Scorer;
import org.communique.evaluation.StateNames;
import org.communique.event.Encounter;
import org.communique.event.Extraction;
import org.communique.event.ExtractionJson;

/** Extracts annotated articles, and gives their encounters in the form that is measured: that of the NDJSON contract. */
record GoldReading(Reader reader) {
    Map<String, List<JsonNode>> encounters(List<JsonNode> gold) {
        ExtractionJson json = new ExtractionJson(reader.gazetteerHash(), false);
        Map<String, List<JsonNode>> found = new HashMap<>();
        try (InOrder<JsonNode, Extraction> inOrder = new InOrder<>(reader.options().threads(),
                document -> reader.extract(article(document)), extraction -> {
                    StringWriter line = new StringWriter();
                    json.write(extraction, Optional.empty(), line);
                    found.put(extraction.article().id(), Evaluation.encounters(line.toString()));
                })) {
            gold.forEach(inOrder::accept);
            inOrder.finish();
        }
        return found;
    }

    /** The encounters of annotated articles, each with whether it is right; diary entries say nothing of that. */
    List<Judged> judged(List<JsonNode> gold, StateNames names) {
        ExtractionJson json = new ExtractionJson(reader.gazetteerHash(), false);
        Scorer scorer = new Scorer(names);
        List<Judged> judged = new ArrayList<>();
        AtomicInteger judgedDocuments = new AtomicInteger();
        try (InOrder<Integer, Extraction> inOrder = new InOrder<>(reader.options().threads(),
                at -> reader.extract(article(gold.get(at))), extraction -> {
                    StringWriter line = new StringWriter();
                    json.write(extraction, Optional.empty(), line);
                    int document = judgedDocuments.getAndIncrement();
                    List<Boolean> right = scorer.right(gold.get(document), Evaluation.encounters(line.toString()));
                    for (int i = 0; i < right.size(); i++) {
                        Encounter encounter = extraction.encounters().get(i);
                        judged.add(new Judged(document, encounter.confidence(), right.get(i),
                                encounter.explanation().signs()));
                    }
                })) {
            IntStream.range(0, gold.size()).forEach(inOrder::accept);
            inOrder.finish();
        }
        return judged;
    }

    private static Article article(JsonNode document) {
        Metadata known = Metadata.NONE.withPublished(text(document, "published")
                .flatMap(date -> PublicationDate.parse(date, "gold"))).withPublisher(text(document, "publisher"))
                .withLanguage(Optional.of("en"));
        return new Article(document.path("id").asText(), text(document, "title").orElse(""),
                text(document, "text").orElse(""), known);
    }

    private static Optional<String> text(JsonNode document, String key) {
        return Optional.of(document.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
