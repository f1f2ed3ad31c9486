package org.communique.article.html;

import java.util.Locale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.article.Metadata;
import org.communique.article.PrintedDate;
import org.communique.article.PublicationDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article, each fact from the most trusted place that says it; the places and their order are a
 * resource, {@code facts.tsv}. Dates keep where they were read as their basis.
 *
 * <p>Example: a page whose JSON-LD says {@code "datePublished":"2022-03-10"} and whose text says "Updated 12 March" was
 * published on 2022-03-10, with the basis {@code JSON-LD datePublished}.
 */
final class PageFacts {
    private static final List<Place> PLACES = load();
    private static final Pattern ADDRESS_DATE = Pattern.compile("[/_-]((?:19|20)\\d{2})(?:/[A-Za-z._-]{2,30}/|[/_-]?)"
            + "(\\d{2}|[a-z]{3})[/_-]?(\\d{2})(?=[/_.-]|$)");
    private static final Pattern SLASHED_ADDRESS = Pattern
            .compile("/((?:19|20)\\d{2})/(?:[A-Za-z._-]{2,30}/)?(\\d{1,2})/(\\d{1,2})/");
    private static final Pattern NAMED_ADDRESS = Pattern
            .compile("[/-]((?:19|20)\\d{2})[/-]([a-z]{3,9})[/-](\\d{1,2})(?=[/.-]|$)");
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");
    private static final Pattern MONTH_FIRST_COUNTRIES = Pattern.compile("(?i)en[-_](us|ph)");
    private static final int LONGEST_NAME = 120;

    private final Document page;
    private final StructuredData data;
    private final PageOrigin origin;

    private record Place(String fact, Kind kind, String name) {
        enum Kind {
            JSON_LD, ITEMPROP, META, SELECT, NEAR_HEADLINE, ADDRESS
        }

        String basis() {
            return switch (kind) {
                case JSON_LD -> "JSON-LD " + name;
                case ITEMPROP -> "microdata " + name;
                case META -> "meta " + name;
                case SELECT, NEAR_HEADLINE -> "visible text";
                case ADDRESS -> "address of the page";
            };
        }
    }

    PageFacts(Document page, StructuredData data, PageOrigin origin) {
        this.page = page;
        this.data = data;
        this.origin = origin;
    }

    Metadata metadata() {
        return new Metadata(date("published"), address(), publisher(), language(), byline(), Optional.empty(),
                date("modified"), first("section", Optional::of));
    }

    /** The headlines that the page names outside its visible text, the most trusted first. */
    List<String> titles() {
        return PLACES.stream().filter(place -> place.fact().equals("title")).flatMap(place -> values(place).stream())
                .filter(title -> title.length() > 3).toList();
    }

    private Optional<PublicationDate> date(String fact) {
        for (Place place : PLACES) {
            if (place.fact().equals(fact)) {
                Optional<PublicationDate> date = values(place).stream().limit(6)
                        .flatMap(value -> date(value, place.basis()).stream()).findFirst();
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return fact.equals("published") ? VisibleDate.find(page, isMonthFirst()) : Optional.empty();
    }

    private Optional<PublicationDate> date(String value, String basis) {
        return PublicationDate.parse(value, basis).filter(date -> value.length() >= 8)
                .or(() -> PrintedDate.find(value, basis, isMonthFirst()));
    }

    private Optional<Boolean> isMonthFirst() {
        String tag = page.select("html").attr("lang");
        return tag.matches("\\w+[-_]\\w+.*")
                ? Optional.of(MONTH_FIRST_COUNTRIES.matcher(tag).lookingAt())
                : Optional.empty();
    }

    private Optional<String> publisher() {
        return first("publisher",
                value -> Optional.of(value.replaceFirst("(?i)^(©|\\(c\\)|copyright)[\\s\\d©-]*", "").strip())
                        .filter(name -> !name.isEmpty() && name.length() < LONGEST_NAME
                                && !name.matches("(?i)https?://.*|@.*")));
    }

    private Optional<String> byline() {
        Optional<String> medium = publisher();
        return first("byline", line -> Byline.clean(line).map(names -> Byline.withoutMedium(names, medium))
                .filter(names -> !names.isEmpty())).or(() -> Byline.find(page));
    }

    private Optional<String> language() {
        return first("language", value -> Optional.of(value.strip().split("[,;]")[0].replace('_', '-'))
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(-\\w+)*")));
    }

    /** The canonical address; an address of the whole site is none of the article. */
    private Optional<String> address() {
        return first("address", this::absolute).or(origin::address).or(this::savedFrom);
    }

    private Optional<String> savedFrom() {
        return page.childNodes().stream().filter(org.jsoup.nodes.Comment.class::isInstance)
                .map(comment -> SAVED_FROM.matcher(comment.outerHtml())).filter(Matcher::find)
                .map(matcher -> matcher.group(1)).findFirst();
    }

    private Optional<String> absolute(String value) {
        try {
            URI address = origin.address().map(URI::create).map(base -> base.resolve(value.strip()))
                    .orElseGet(() -> URI.create(value.strip()));
            boolean ofArticle = address.getHost() != null && address.getScheme().startsWith("http")
                    && (address.getRawPath() != null && address.getRawPath().length() > 1
                            || address.getRawQuery() != null);
            return ofArticle ? Optional.of(address.toString()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> first(String fact, Function<String, Optional<String>> reading) {
        return PLACES.stream().filter(place -> place.fact().equals(fact)).flatMap(place -> values(place).stream())
                .flatMap(value -> reading.apply(value).stream()).filter(value -> !value.isBlank()).findFirst();
    }

    private List<String> values(Place place) {
        return switch (place.kind()) {
            case JSON_LD -> data.field(place.name()).stream().toList();
            case ITEMPROP -> page.select("[itemprop=" + place.name() + "]").stream().map(PageFacts::value)
                    .filter(value -> !value.isBlank()).toList();
            case META -> metas(place.name());
            case SELECT -> page.select(place.name()).stream().limit(20).map(PageFacts::value)
                    .filter(value -> !value.isBlank()).toList();
            case NEAR_HEADLINE -> page.select(place.name()).stream().limit(20).filter(PageFacts::isNearHeadline)
                    .map(PageFacts::value).filter(value -> !value.isBlank()).toList();
            case ADDRESS -> address().stream().flatMap(PageFacts::addressDate).toList();
        };
    }

    /** Whether a heading of the first rank stands beside it or beside what holds it. */
    private static boolean isNearHeadline(Element element) {
        Element at = element;
        for (int level = 0; level < 4 && at.parent() != null; level++) {
            if (at.parent().children().stream().limit(200).anyMatch(child -> child.normalName().equals("h1"))) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private List<String> metas(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> name.equalsIgnoreCase(meta.attr("property")) || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop"))
                        || name.equalsIgnoreCase(meta.attr("http-equiv")))
                .map(meta -> meta.attr("content").strip()).filter(value -> !value.isEmpty()).toList();
    }

    private static Stream<String> addressDate(String address) {
        return Stream.of(ADDRESS_DATE, SLASHED_ADDRESS, NAMED_ADDRESS).map(shape -> shape.matcher(address))
                .filter(Matcher::find).flatMap(PageFacts::addressDate).limit(1);
    }

    private static Stream<String> addressDate(Matcher date) {
        String month = date.group(2);
        if (month.matches("[a-z]+")) {
            return PrintedDate.find(date.group(3) + " " + month + " " + date.group(1), "")
                    .map(PublicationDate::toString)
                    .stream();
        }
        String day = date.group(1) + "-" + "0".repeat(2 - month.length()) + month + "-"
                + "0".repeat(2 - date.group(3).length()) + date.group(3);
        return PublicationDate.parse(day, "").isPresent() ? Stream.of(day) : Stream.empty();
    }

    private static String value(Element element) {
        for (String attribute : List.of("datetime", "content", "href", "lang")) {
            boolean meant = !attribute.equals("href") || element.normalName().equals("link");
            if (meant && element.hasAttr(attribute) && !element.attr(attribute).isBlank()) {
                return element.attr(attribute).strip();
            }
        }
        if (element.normalName().equals("abbr") && element.attr("title").matches("(19|20)\\d\\d-.*")) {
            return element.attr("title");
        }
        String text = element.text();
        return text.length() <= 300 ? text : "";
    }

    private static List<Place> load() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PageFacts.class.getResourceAsStream("facts.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(columns -> new Place(columns[0],
                            Place.Kind.valueOf(columns[1].toUpperCase(Locale.ROOT).replace('-', '_')),
                            columns[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
