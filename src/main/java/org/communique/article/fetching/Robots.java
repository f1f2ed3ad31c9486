package org.communique.article.fetching;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a site's robots.txt allows, asked for once a run and site.
 *
 * <p>Example: {@code User-agent: *} with {@code Disallow: /archive/} forbids {@code /archive/1994.html}; RFC 9309: a site
 * without the file allows all, one that cannot answer for it allows nothing.
 */
final class Robots {
    private static final String NAME = "communique";
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int REDIRECTS = 5;

    private final Transport transport;
    private final Map<String, BaseRobotRules> sites = new ConcurrentHashMap<>();

    Robots(Transport transport) {
        this.transport = transport;
    }

    boolean allows(URI address) {
        return rules(address).isAllowed(address.toString());
    }

    /** Whether nothing is allowed because the site could not say what is. */
    boolean isUnknown(URI address) {
        return rules(address).isDeferVisits();
    }

    /** The pause that the site asks for, if it is longer than ours. */
    Duration pause(URI address, Duration ours) {
        long asked = rules(address).getCrawlDelay();
        Duration pause = asked == BaseRobotRules.UNSET_CRAWL_DELAY ? ours : Duration.ofMillis(asked);
        Duration bounded = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        return bounded.compareTo(ours) > 0 ? bounded : ours;
    }

    private BaseRobotRules rules(URI address) {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        BaseRobotRules known = sites.get(site);
        if (known == null) {
            synchronized (this) {
                known = sites.computeIfAbsent(site, this::ask);
            }
        }
        return known;
    }

    private BaseRobotRules ask(String site) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 10);
        URI place = URI.create(site + "/robots.txt");
        try {
            for (int hop = 0; hop <= REDIRECTS; hop++) {
                Transport.Answer answer = transport.get(place, Map.of(), Optional.empty());
                Optional<String> next = answer.header("location");
                if (answer.status() == 200) {
                    byte[] text = Unpacking.unpacked(answer.body(), answer.header("content-encoding"), 1_000_000);
                    return parser.parseContent(place.toString(), text, "text/plain", List.of(NAME));
                }
                if (answer.status() < 300 || answer.status() >= 400 || next.isEmpty()) {
                    return parser.failedFetch(answer.status());
                }
                place = place.resolve(next.get());
            }
            return parser.failedFetch(404);
        } catch (PublicAddresses.PrivateAddressException e) {
            return parser.failedFetch(404);
        } catch (IOException | IllegalArgumentException e) {
            return parser.failedFetch(503);
        }
    }
}
