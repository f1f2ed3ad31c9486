package org.communique.article.fetching;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How to fetch.
 *
 * @param allowPrivate
 *            whether addresses of loopback, link-local and private networks may be fetched
 * @param userAgent
 *            how the program names itself, with a contact
 * @param proxy
 *            a proxy to fetch through
 * @param pause
 *            the time between the beginnings of two requests to one host
 * @param connections
 *            how many requests to one host may run at once
 * @param patience
 *            the longest that one request may take as a whole
 * @param backOff
 *            the pause before the first repetition of a request that failed; each later one is four times as long
 * @param largest
 *            the most bytes of one page, unpacked
 */
public record FetchSettings(boolean allowPrivate, String userAgent, Optional<URI> proxy, Duration pause,
        int connections, Duration patience, Duration backOff, long largest) {
    private static final String HOME = "https://w3id.org/communique";
    private static final long TWENTY_MEGABYTES = 20L * 1000 * 1000;

    /** Public addresses only, one request a second to a host, two at once, a minute a page, at most 20 MB. */
    public static FetchSettings standard() {
        return new FetchSettings(false, userAgent(Optional.empty()), Optional.empty(), Duration.ofSeconds(1), 2,
                Duration.ofSeconds(60), Duration.ofSeconds(2), TWENTY_MEGABYTES);
    }

    /** The name of the program with a contact, an address of mail or web. */
    private static String userAgent(Optional<String> contact) {
        return "Communique/0.1 (+" + HOME + contact.map(who -> "; " + who).orElse("") + ")";
    }

    /** The same with private addresses allowed or refused. */
    public FetchSettings withPrivate(boolean allowed) {
        return new FetchSettings(allowed, userAgent, proxy, pause, connections, patience, backOff, largest);
    }

    /** The same with whom to write to about these requests. */
    public FetchSettings withContact(Optional<String> contact) {
        return new FetchSettings(allowPrivate, userAgent(contact), proxy, pause, connections, patience, backOff,
                largest);
    }

    /** The same through a proxy. */
    public FetchSettings withProxy(Optional<URI> address) {
        return new FetchSettings(allowPrivate, userAgent, address, pause, connections, patience, backOff, largest);
    }

    /** The same with another pause between two requests to one host. */
    public FetchSettings withPause(Duration between) {
        return new FetchSettings(allowPrivate, userAgent, proxy, between, connections, patience, backOff, largest);
    }

    /** The same with less or more patience with one request, and another pause before it is repeated. */
    public FetchSettings withPatience(Duration whole, Duration beforeRepetition) {
        return new FetchSettings(allowPrivate, userAgent, proxy, pause, connections, whole, beforeRepetition, largest);
    }

    /** The same with another limit of size. */
    public FetchSettings withLargest(long bytes) {
        return new FetchSettings(allowPrivate, userAgent, proxy, pause, connections, patience, backOff, bytes);
    }
}
