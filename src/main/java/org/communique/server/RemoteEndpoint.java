package org.communique.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.store.gazetteer.Endpoint;

/**
 * A SPARQL endpoint of others, asked with patience: when it is busy or fails for a moment it is asked again, later and
 * later; when it says how long to wait, so long.
 *
 * <p>Example: 429 with {@code Retry-After: 5} is asked again after five seconds; 400 is not asked again.
 */
public final class RemoteEndpoint implements Endpoint {
    private static final Set<Integer> FOR_A_MOMENT = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
    private static final int TOLD = 160;
    private final URI address;
    private final String agent;
    private final Patience patience;
    private final Consumer<String> progress;
    private final HttpClient client;

    /**
     * How patiently an endpoint is asked.
     *
     * @param timeout
     *            how long to wait for an answer
     * @param attempts
     *            how often to ask
     * @param pause
     *            how long to wait before asking again; doubled each time
     */
    public record Patience(Duration timeout, int attempts, Duration pause) {
        Duration before(int attempt) {
            Duration doubled = pause.multipliedBy(1L << Math.min(attempt - 1, 10));
            return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        }
    }

    /** An answer that may be better when asked again. */
    private static final class Busy extends IOException {
        private static final long serialVersionUID = 1L;
        private final Duration pause;

        Busy(String sentence, Duration pause) {
            super(sentence);
            this.pause = pause;
        }
    }

    /**
     * An endpoint.
     *
     * @param agent
     *            how we introduce ourselves
     * @param progress
     *            is told when and why it is asked again
     */
    public RemoteEndpoint(URI address, String agent, Patience patience, Consumer<String> progress) {
        this.address = address;
        this.agent = agent + " (gazetteer refresh; https://w3id.org/communique/)";
        this.patience = patience;
        this.progress = progress;
        this.client = HttpClient.newBuilder().connectTimeout(patience.timeout())
                .followRedirects(HttpClient.Redirect.NORMAL).build();
    }

    @Override
    public Graph construct(String sparql) throws IOException {
        for (int attempt = 1;; attempt++) {
            try {
                return ask(sparql);
            } catch (Busy busy) {
                if (attempt >= patience.attempts()) {
                    throw new IOException(busy.getMessage() + " It was asked " + attempt
                            + " times; the gazetteer is as before. Try again later.", busy);
                }
                Duration pause = busy.pause.isZero() ? patience.before(attempt) : busy.pause;
                progress.accept(busy.getMessage() + " Asking again in " + pause.toMillis() / 1000.0 + " s.");
                sleep(pause);
            }
        }
    }

    private Graph ask(String sparql) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(patience.timeout())
                .header("User-Agent", agent).header("Accept", "application/n-triples, text/turtle;q=0.9")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(BodyPublishers.ofString("query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8))).build();
        HttpResponse<byte[]> response = send(request);
        int status = response.statusCode();
        if (FOR_A_MOMENT.contains(status)) {
            throw new Busy("The endpoint " + address + " answered " + status + ".", retryAfter(response));
        }
        if (status != 200) {
            throw new IOException("The endpoint " + address + " refused the query (" + status + "): "
                    + beginning(response.body()) + " The gazetteer is as before.");
        }
        return parsed(response);
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new Busy("The endpoint " + address + " did not answer (" + e.getClass().getSimpleName() + ").",
                    Duration.ZERO);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Duration retryAfter(HttpResponse<?> response) {
        return response.headers().firstValue("Retry-After").filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .map(pause -> pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE).orElse(Duration.ZERO);
    }

    /** An endpoint that runs out of time half-way may break its answer off: nonsense is a reason to ask again. */
    private Graph parsed(HttpResponse<byte[]> response) throws Busy {
        String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "").strip();
        Lang language = RDFLanguages.contentTypeToLang(type);
        if (language == null) {
            throw new Busy("The endpoint " + address + " answered with "
                    + (type.isEmpty() ? "something that is no RDF" : type + ", which is no RDF") + ": "
                    + beginning(response.body()), Duration.ZERO);
        }
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.source(new ByteArrayInputStream(response.body())).lang(language)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(graph);
        } catch (RiotException e) {
            throw new Busy("The endpoint " + address + " broke its answer off (" + e.getMessage() + ").",
                    Duration.ZERO);
        }
        return graph;
    }

    private static String beginning(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8).replaceAll("<[^>]*>|\\s+", " ").replaceAll(" +", " ")
                .strip();
        return text.length() > TOLD ? text.substring(0, TOLD) + "…" : text.isEmpty() ? "(nothing)" : text;
    }

    private static void sleep(Duration pause) throws IOException {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
