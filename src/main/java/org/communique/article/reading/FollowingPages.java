package org.communique.article.reading;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.article.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Puts an article together that a site spreads over several pages, each of which names the next.
 *
 * <p>Example: {@code /talks.html} names {@code /talks.html?page=2} as its next page. The next story, which blogs name in the
 * same way, has another address and is not followed.
 */
final class FollowingPages {
    /** The most pages that are put together. */
    static final int MOST = 12;

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:[?&](?:page|p|pg|start)=|/page[/-]?|/p|[/_-])(\\d{1,2})(?=/?$|\\.\\w{2,5}$|[&#])");

    private FollowingPages() {
    }

    /** The address of the page after this one; empty when the article ends here. */
    static Optional<String> next(byte[] page, String address) {
        String head = new String(page, 0, Math.min(page.length, 200_000), StandardCharsets.ISO_8859_1);
        if (!head.contains("next")) {
            return Optional.empty();
        }
        Element link = Jsoup.parse(head, address).selectFirst("link[rel=next][href], a[rel=next][href]");
        return link == null
                ? Optional.empty()
                : Optional.of(link.absUrl("href")).filter(next -> follows(next, address));
    }

    /** Whether one address is another with a higher number of its page. */
    private static boolean follows(String next, String address) {
        Matcher there = NUMBER.matcher(next);
        Matcher here = NUMBER.matcher(address);
        boolean numbered = here.find();
        if (!there.find() || !host(next).equals(host(address))) {
            return false;
        }
        String stem = there.replaceFirst("");
        boolean sameArticle = stem.equals(address)
                || numbered && stem.equals(here.replaceFirst(""));
        int number = Integer.parseInt(there.group(1));
        return sameArticle && number == (stem.equals(address) ? 2 : Integer.parseInt(here.group(1)) + 1);
    }

    private static String host(String address) {
        try {
            return String.valueOf(URI.create(address).getHost());
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** The first page's article with the paragraphs of the others, each once. */
    static Article joined(Article first, List<Article> others) {
        Set<String> paragraphs = new LinkedHashSet<>(List.of(first.body().split("\n\n")));
        others.forEach(other -> paragraphs.addAll(List.of(other.body().split("\n\n"))));
        return new Article(first.id(), first.title(), String.join("\n\n", paragraphs),
                first.metadata());
    }
}
