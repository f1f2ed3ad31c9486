package org.communique.article.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.PrintedDate;
import org.communique.article.PublicationDate;

/**
 * Reads articles from NDJSON, one JSON object a line with {@code id}, {@code text} and optionally {@code title},
 * {@code published}, {@code publisher}, {@code url} and {@code language}; other fields are passed over. The text is kept
 * letter by letter, so that offsets count in what the user has.
 *
 * <p>Example: {@code {"id":"a1","text":"Lavrov met Kuleba in Antalya.","published":"2022-03-10"}}.
 */
final class NdjsonReader {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final String name;
    private final String file;
    private final Consumer<Reading> sink;

    /**
     * A reader of one stream.
     *
     * @param name
     *            its path relative to the folder given, part of the identity of a line without {@code id} and {@code url}
     * @param file
     *            how the user finds it, named in every reading
     */
    NdjsonReader(String name, String file, Consumer<Reading> sink) {
        this.name = name;
        this.file = file;
        this.sink = sink;
    }

    /** Reads all lines, however long the stream; lines longer than the limit are reported and passed over. */
    void read(InputStream in, long longestLine) throws IOException {
        Lines lines = new Lines(in, longestLine);
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get().length() > 0) {
                read(line.get(), longestLine);
            }
        }
    }

    private void read(Lines.Line line, long longestLine) {
        if (line.bytes().isEmpty()) {
            skip(line.number(), "is " + Sizes.shown(line.length()) + " long, more than the " + Sizes.shown(longestLine)
                    + " that are read; split it into one article a line.");
            return;
        }
        try {
            JsonNode fields = JSON.readTree(line.bytes().get());
            if (!fields.isMissingNode()) {
                read(fields, line.number());
            }
        } catch (JsonProcessingException e) {
            skip(line.number(), "is not valid JSON (" + cause(e) + "); write one JSON object a line.");
        } catch (IOException e) {
            skip(line.number(), "is not UTF-8 text; save the file as UTF-8.");
        }
    }

    private static String cause(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        String first = end < 0 ? message : message.substring(0, end);
        return Names.shown(first.length() <= 160 ? first : first.substring(0, 160) + "…");
    }

    private void read(JsonNode fields, long number) {
        String published = string(fields, "published").orElse("");
        Optional<PublicationDate> date = PublicationDate.parse(published, "field \"published\"")
                .or(() -> PrintedDate.find(published, "field \"published\""));
        if (!fields.isObject()) {
            skip(number, "is no JSON object; write one object with \"id\" and \"text\" a line.");
        } else if (string(fields, "text").isEmpty()) {
            skip(number, "has no \"text\"; give the article's text in that field.");
        } else if (!published.isEmpty() && date.isEmpty()) {
            skip(number, "has \"published\":\"" + Names.shown(published)
                    + "\", which is no date; write it like 2022-03-10, 2022-03 or 2022.");
        } else {
            sink.accept(new Reading.Read(article(fields, date, number), file + " line " + number));
        }
    }

    private Article article(JsonNode fields, Optional<PublicationDate> date, long number) {
        Metadata metadata = Metadata.NONE.withPublished(date).withUrl(string(fields, "url"))
                .withPublisher(string(fields, "publisher")).withLanguage(string(fields, "language"));
        String id = string(fields, "id").or(metadata::url).orElse(name + "#line=" + number);
        return new Article(id, string(fields, "title").orElse(""), fields.get("text").asText(), metadata);
    }

    private static Optional<String> string(JsonNode fields, String field) {
        JsonNode value = fields.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    private void skip(long number, String reason) {
        String source = file + " line " + number;
        sink.accept(new Reading.Skipped(source, source + " " + reason));
    }
}
