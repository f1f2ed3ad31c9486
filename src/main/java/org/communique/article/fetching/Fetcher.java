package org.communique.article.fetching;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fetches addresses with the manners of a good guest; see the package. It may be used by many threads at once.
 *
 * <p>Example: {@code new Fetcher(FetchSettings.standard()).fetch(Request.of("https://news.example/antalya"))}.
 */
public final class Fetcher implements AutoCloseable {
    private static final int REDIRECTS = 5;
    private static final int TRIES = 3;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);
    private static final Set<Integer> REDIRECTING = Set.of(301, 302, 303, 307, 308);
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    private final FetchSettings settings;
    private final PublicAddresses addresses;
    private final Transport transport;
    private final Robots robots;
    private final HostPauses pauses;

    /** A fetcher that asks the system for the addresses of names. */
    public Fetcher(FetchSettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    Fetcher(FetchSettings settings, PublicAddresses.Names names) {
        this(settings, new PublicAddresses(settings.allowPrivate(), settings.proxy().map(URI::getHost), names));
    }

    Fetcher(FetchSettings settings, PublicAddresses addresses) {
        this.settings = settings;
        this.addresses = addresses;
        transport = new Transport(settings, addresses);
        robots = new Robots(transport);
        pauses = new HostPauses(settings.connections());
    }

    /**
     * What to fetch.
     *
     * @param address
     *            an http or https address
     * @param etag
     *            the ETag that it had when it was fetched last
     * @param modified
     *            its Last-Modified at that time
     * @param file
     *            where to write it; else it is held in memory
     */
    public record Request(String address, Optional<String> etag, Optional<String> modified, Optional<Path> file) {
        /** Fetches whatever is there now. */
        public static Request of(String address) {
            return new Request(address, Optional.empty(), Optional.empty(), Optional.empty());
        }

        private Map<String, String> headers() {
            Map<String, String> headers = new HashMap<>();
            etag.ifPresent(value -> headers.put("If-None-Match", value));
            modified.ifPresent(value -> headers.put("If-Modified-Since", value));
            return headers;
        }
    }

    /** Fetches an address, over redirects; what stands in the way becomes a sentence. */
    public Fetched fetch(Request request) {
        try {
            URI address = new URI(request.address().replace(" ", "%20"));
            for (int hop = 0; hop <= REDIRECTS; hop++) {
                check(address);
                Transport.Answer answer = politely(address, request);
                if (!REDIRECTING.contains(answer.status())) {
                    return fetched(address, answer);
                }
                String next = answer.header("location")
                        .orElseThrow(() -> new Transport.LimitException("leads on to nowhere; check the address."));
                address = address.resolve(new URI(next.replace(" ", "%20")));
            }
            return new Fetched.Refused("leads on to another address more than " + REDIRECTS
                    + " times; check the address.");
        } catch (URISyntaxException | IllegalArgumentException e) {
            return new Fetched.Refused("is no address that can be fetched; write it like https://news.example/a.");
        } catch (PublicAddresses.PrivateAddressException e) {
            return new Fetched.Refused("leads to the private address " + e.getMessage()
                    + ", which is not fetched unless --allow-private is given.");
        } catch (UnknownHostException e) {
            return new Fetched.Refused("cannot be fetched, because its host is not known (" + e.getMessage()
                    + "); check the address and the network.");
        } catch (Transport.LimitException e) {
            return new Fetched.Refused(e.getMessage());
        } catch (InterruptedIOException e) {
            return new Fetched.Refused("was not fetched, because it " + (Thread.currentThread().isInterrupted()
                    ? "was stopped; run it again to go on."
                    : "did not answer in time; try again later."));
        } catch (IOException e) {
            return new Fetched.Refused("could not be fetched (" + cause(e) + "); try again later.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Refused("was not fetched, because the run was stopped; run it again to go on.");
        }
    }

    private void check(URI address) throws IOException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme) || address.getHost() == null) {
            throw new Transport.LimitException("leads to " + address
                    + ", which is no http or https address; it was left out.");
        }
        boolean throughProxy = settings.proxy().isPresent();
        try {
            addresses.resolve(address.getHost());
        } catch (PublicAddresses.PrivateAddressException e) {
            throw e;
        } catch (UnknownHostException e) {
            if (!throughProxy) {
                throw e;
            }
        }
        if (!robots.allows(address)) {
            throw new Transport.LimitException(robots.isUnknown(address)
                    ? "is not fetched, because its site does not say what it allows (robots.txt cannot be had); "
                            + "try again later."
                    : "is not fetched, because the site's robots.txt does not allow it.");
        }
    }

    private Transport.Answer politely(URI address, Request request) throws IOException, InterruptedException {
        Duration wait = settings.backOff();
        for (int number = 1;; number++) {
            try {
                Transport.Answer answer = once(address, request);
                if (number >= TRIES || !PASSING.contains(answer.status())) {
                    return answer;
                }
                wait = retryAfter(answer, wait);
            } catch (Transport.LimitException | UnknownHostException e) {
                throw e;
            } catch (IOException e) {
                if (number >= TRIES || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
            }
            Thread.sleep(wait);
            wait = wait.multipliedBy(4);
        }
    }

    private Transport.Answer once(URI address, Request request) throws IOException, InterruptedException {
        pauses.enter(address.getRawAuthority(), robots.pause(address, settings.pause()));
        try {
            return transport.get(address, request.headers(), request.file());
        } finally {
            pauses.leave(address.getRawAuthority());
        }
    }

    private static Duration retryAfter(Transport.Answer answer, Duration otherwise) {
        Optional<Duration> asked = answer.header("retry-after").filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
        Duration wait = asked.orElse(otherwise);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private Fetched fetched(URI address, Transport.Answer answer) throws IOException {
        if (answer.status() == 304) {
            return new Fetched.Unchanged();
        }
        if (answer.status() != 200) {
            return new Fetched.Refused("could not be fetched (the server answered " + answer.status() + "); "
                    + (answer.status() < 500 ? "check the address." : "try again later."));
        }
        if (answer.file().isPresent()) {
            return new Fetched.Saved(address.toString(), answer.file().get(), answer.headers());
        }
        byte[] body = Unpacking.unpacked(answer.body(), answer.header("content-encoding"), settings.largest());
        String type = answer.header("content-type").orElse("");
        Matcher charset = CHARSET.matcher(type);
        Map<String, List<String>> headers = answer.headers();
        return new Fetched.Content(address.toString(), type.split(";")[0].strip().toLowerCase(Locale.ROOT),
                charset.find() ? Optional.of(charset.group(1)) : Optional.empty(), body,
                new Fetched.Answer(200, headers, answer.body()));
    }

    private static String cause(IOException e) {
        String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return message.length() <= 120 ? message : message.substring(0, 120) + "…";
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }
}
