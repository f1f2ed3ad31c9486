package org.communique.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.communique.article.Metadata;
import org.communique.article.PublicationDate;
import org.communique.article.html.PageOrigin;
import org.communique.article.html.PageReader;
import org.communique.article.text.PlainTextReader;
import org.communique.rdf.Hashes;

/**
 * An article that somebody pasted or dropped on a page.
 *
 * <p>Example: {@code {"text":"ANTALYA — Lavrov and Kuleba met on Thursday.","published":"2022-03-10"}}; or the source of
 * a web page under {@code html}.
 *
 * @param text
 *            plain text, the headline in the first line or in {@code title}
 * @param html
 *            a web page, instead of the text
 * @param title
 *            the headline
 * @param published
 *            a day, a month or a year
 * @param url
 *            the address it was published at
 * @param publisher
 *            the medium
 */
public record SubmittedArticle(Optional<String> text, Optional<String> html, Optional<String> title,
        Optional<String> published, Optional<String> url, Optional<String> publisher) {
    /** More bytes than an article has. */
    static final int MOST_BYTES = 1 << 20;
    private static final Furniture FURNITURE = Furniture.shipped();

    /** The form of the JSON, where what is not given is null. */
    private record Form(String text, String html, String title, String published, String url, String publisher) {
        SubmittedArticle submitted() {
            return new SubmittedArticle(given(text), given(html), given(title), given(published), given(url),
                    given(publisher));
        }

        private static Optional<String> given(String value) {
            return Optional.ofNullable(value).map(String::strip).filter(words -> !words.isEmpty());
        }
    }

    /**
     * Reads the body of a request, of which no more than a megabyte is taken.
     *
     * @throws Problem
     *             when it is longer or not of this form
     */
    public static SubmittedArticle read(HttpServletRequest request) throws IOException {
        byte[] body = body(request);
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("application/json")) {
            return json(body);
        }
        Optional<String> content = Optional.of(new String(body, StandardCharsets.UTF_8));
        Optional<String> none = Optional.empty();
        if (type.startsWith("text/html")) {
            return new SubmittedArticle(none, content, none, none, none, none);
        }
        if (type.startsWith("text/plain")) {
            return new SubmittedArticle(content, none, none, none, none, none);
        }
        throw new Problem(415, "An article comes as application/json, text/plain or text/html.");
    }

    private static SubmittedArticle json(byte[] body) {
        try {
            Form form = Json.MAPPER.readerFor(Form.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(body, Form.class);
            return form.submitted();
        } catch (JsonProcessingException e) {
            throw new Problem(400, "The body is not the JSON of an article: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Problem(400, "The body cannot be read.");
        }
    }

    static byte[] body(HttpServletRequest request) throws IOException {
        Problem tooLong = new Problem(413, "An article may have a megabyte at most.");
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLong;
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw tooLong;
        }
        return body;
    }

    /** The article, with what was given beside the text. */
    public Article article() {
        Article read = html.map(SubmittedArticle::page).or(() -> text.map(words -> plain(words)))
                .orElseThrow(() -> Problem.badQuestion("There is no text."));
        if (read.body().isBlank()) {
            throw Problem.badQuestion("No text of an article was found in it.");
        }
        Metadata known = read.metadata();
        Optional<PublicationDate> date = published.map(SubmittedArticle::date);
        Metadata metadata = known.withPublished(date.or(known::published)).withUrl(url.or(known::url))
                .withPublisher(publisher.or(known::publisher));
        return new Article(metadata.url().orElse(read.id()), title.orElse(read.title()), read.body(), metadata);
    }

    private static PublicationDate date(String text) {
        return PublicationDate.parse(text, "stated").orElseThrow(() -> Problem
                .badQuestion("The date of publication must be a day (2022-03-10), a month or a year."));
    }

    private static Article page(String html) {
        return new PageReader(FURNITURE).read(html.getBytes(StandardCharsets.UTF_8),
                new PageOrigin(name(html), Optional.empty(), Optional.of("UTF-8"))).stream().findFirst()
                .orElseThrow(() -> Problem.badQuestion("No article was found in this page."));
    }

    private static Article plain(String text) {
        return new PlainTextReader(FURNITURE).read(name(text), text);
    }

    /** The same text gets the same name. */
    private static String name(String content) {
        return "pasted-" + Hashes.brief(content);
    }
}
