package org.communique.article.reading;

import java.util.Arrays;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server of made-up news on this computer, which notes what it was asked for and when; pages have an ETag and are sent
 * again only when they changed.
 */
public final class NewsServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final List<Request> requests = new ArrayList<>();
    private final AtomicInteger running = new AtomicInteger();
    private int mostAtOnce;

    /** What was asked for. */
    public record Request(String path, int status, long nanos, String userAgent) {
    }

    /** Answers in a way of its own. */
    public interface Handler {
        /** Answers; what it throws ends the connection. */
        void answer(HttpExchange exchange) throws IOException;
    }

    private record Page(String type, byte[] body) {
        String etag() {
            return '"' + Integer.toHexString(Arrays.hashCode(body)) + '"';
        }
    }

    /** Starts on a free port. */
    public NewsServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** The full address of a path. */
    public String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** Puts a page there, or another in its place. */
    public void put(String path, String type, String body) {
        put(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts content there, or another in its place. */
    public void put(String path, String type, byte[] body) {
        pages.put(path, new Page(type, body));
    }

    /** Lets a path be answered in a way of its own. */
    public void handle(String path, Handler handler) {
        handlers.put(path, handler);
    }

    /** An article in the usual furniture. */
    public void putArticle(String path, String title, String day) {
        put(path, "text/html; charset=utf-8", page(title, day));
    }

    /** A page with an article of three paragraphs. */
    public static String page(String title, String day) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>" + title + " | Example Post</title>"
                + "<meta property=\"article:published_time\" content=\"" + day + "T10:00:00Z\"></head><body>"
                + "<nav><a href=\"/\">Home</a> <a href=\"/world\">World</a></nav><article><h1>" + title + "</h1>"
                + "<p>The foreign ministers of Egypt and Greece met in Cairo on Thursday to talk about " + title
                + ", and both said that it was time to speak of it.</p><p>They will meet again in Athens before the "
                + "summer, a spokesman told reporters, and they hope that others will join them there.</p>"
                + "<p>It was the third meeting of the two since they had taken office in the same month.</p></article>"
                + "<footer>Example Post, all rights reserved</footer></body></html>";
    }

    /** An RSS feed that links to these paths, each with a title and a date. */
    public void putFeed(String path, List<String> links) {
        StringBuilder feed = new StringBuilder(
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>");
        for (String link : links) {
            feed.append("<item><title>About ").append(link).append("</title><link>").append(address(link))
                    .append("</link><pubDate>Thu, 10 Mar 2022 08:14:00 GMT</pubDate></item>");
        }
        put(path, "application/rss+xml", feed.append("</channel></rss>").toString());
    }

    /** What was asked for so far. */
    public synchronized List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Forgets what was asked for. */
    public synchronized void forget() {
        requests.clear();
    }

    /** The most requests that were answered at the same time. */
    public synchronized int mostAtOnce() {
        return mostAtOnce;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        started();
        try (exchange) {
            Handler handler = handlers.get(path);
            if (handler != null) {
                note(exchange, path, 0);
                handler.answer(exchange);
                return;
            }
            Page page = pages.get(path);
            if (page == null) {
                note(exchange, path, 404);
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            boolean known = page.etag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("Content-Type", page.type());
            exchange.getResponseHeaders().set("ETag", page.etag());
            note(exchange, path, known ? 304 : 200);
            exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : page.body().length);
            if (!known) {
                exchange.getResponseBody().write(page.body());
            }
        } finally {
            running.decrementAndGet();
        }
    }

    private synchronized void started() {
        mostAtOnce = Math.max(mostAtOnce, running.incrementAndGet());
    }

    private synchronized void note(HttpExchange exchange, String path, int status) {
        requests.add(new Request(path, status, System.nanoTime(),
                String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"))));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
