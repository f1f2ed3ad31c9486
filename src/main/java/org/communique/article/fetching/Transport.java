package org.communique.article.fetching;

import java.nio.file.StandardCopyOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultProxyRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends one request and reads the answer, within limits of time and size; follows no redirect and repeats nothing.
 *
 * <p>Example: a server that sends a byte a second is left after the settings' patience, not after a day.
 */
final class Transport implements AutoCloseable {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final Duration DOWNLOAD = Duration.ofHours(2);
    private static final long LARGEST_DOWNLOAD = 8L * 1000 * 1000 * 1000;
    private static final int CONNECTIONS = 64;

    private final CloseableHttpClient client;
    private final FetchSettings settings;
    private final ScheduledExecutorService watch = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("fetch-watch").factory());

    /** A request that took too long, or an answer that is too large. */
    static final class LimitException extends IOException {
        private static final long serialVersionUID = 1L;

        LimitException(String sentence) {
            super(sentence);
        }
    }

    /**
     * What came back.
     *
     * @param file
     *            where the body is, if the answer was to be saved
     */
    record Answer(int status, Map<String, List<String>> headers, byte[] body, Optional<Path> file) {
        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT))).map(List::getFirst);
        }
    }

    Transport(FetchSettings settings, PublicAddresses addresses) {
        this.settings = settings;
        HttpClientBuilder builder = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(addresses)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout(TO_CONNECT)).setSocketTimeout(timeout(SILENCE)).build())
                        .setMaxConnPerRoute(settings.connections()).setMaxConnTotal(CONNECTIONS).build())
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(timeout(SILENCE)).build())
                .setUserAgent(settings.userAgent()).disableRedirectHandling().disableAutomaticRetries()
                .disableContentCompression().disableCookieManagement().disableAuthCaching();
        settings.proxy().ifPresent(proxy -> builder.setRoutePlanner(new DefaultProxyRoutePlanner(
                new HttpHost(proxy.getScheme(), proxy.getHost(), proxy.getPort()))));
        client = builder.build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }

    /**
     * Gets an address.
     *
     * @param headers
     *            further headers of the request
     * @param file
     *            where to write the body of a successful answer; else it is held in memory
     */
    Answer get(URI address, Map<String, String> headers, Optional<Path> file) throws IOException {
        HttpGet request = new HttpGet(address);
        request.setHeader("Accept-Encoding", "gzip");
        headers.forEach(request::setHeader);
        AtomicBoolean late = new AtomicBoolean();
        Duration patience = file.isPresent() ? DOWNLOAD : settings.patience();
        ScheduledFuture<?> alarm = watch.schedule(() -> {
            late.set(true);
            request.cancel();
        }, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, response -> {
                Answer answer = read(response, file);
                if (response.getEntity() != null && answer.status() != 200) {
                    request.cancel();
                }
                return answer;
            });
        } catch (LimitException e) {
            request.cancel();
            throw e;
        } catch (IllegalStateException e) {
            // HttpClient 5: a request that is cancelled while its connection is handed out or taken back.
            throw late.get() ? tooLate(patience) : new IOException("the connection was given up", e);
        } catch (IOException e) {
            throw late.get() ? tooLate(patience) : e;
        } finally {
            alarm.cancel(false);
        }
    }

    private static LimitException tooLate(Duration patience) {
        return new LimitException("took longer than the " + shown(patience)
                + " that are waited for a page; try again later.");
    }

    private static String shown(Duration duration) {
        return duration.toMillis() < 1000 ? duration.toMillis() + " ms" : duration.toSeconds() + " s";
    }

    private Answer read(ClassicHttpResponse response, Optional<Path> file) throws IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue());
        }
        int status = response.getCode();
        if (status != 200 || response.getEntity() == null) {
            return new Answer(status, headers, new byte[0], Optional.empty());
        }
        try (InputStream in = response.getEntity().getContent()) {
            if (file.isPresent()) {
                save(in, file.get());
                return new Answer(status, headers, new byte[0], file);
            }
            return new Answer(status, headers, Unpacking.limited(in, settings.largest()), Optional.empty());
        }
    }

    /** Written beside and moved into place, so that what breaks off is never taken for whole. */
    private static void save(InputStream in, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (var out = Files.newOutputStream(part)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > LARGEST_DOWNLOAD) {
                    throw new LimitException("is larger than the 8 GB that are fetched of one archive.");
                }
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("interrupted");
                }
                out.write(buffer, 0, read);
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }
}
