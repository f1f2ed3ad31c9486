package org.communique.article.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.article.html.Hints.Hint;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the main text: every block of text lends its weight to the elements round it, less to
 * those further out, and the heaviest wins. The scoring follows Mozilla's Readability, but counts blocks of text however
 * they are marked up, not paragraphs only.
 *
 * <p>Example: of a page with a column of teasers and an article of eight paragraphs, the article's element wins, because
 * its blocks are long and hardly linked.
 */
final class Candidates {
    private static final Set<String> LIGHT = Set.of("p", "pre", "li", "ul", "ol", "dl", "dd", "dt", "blockquote", "h1",
            "h2",
            "h3", "h4", "h5", "h6", "tr", "tbody", "span", "font", "center", "b", "strong", "em", "i", "a", "small",
            "u",
            "address");
    private static final int SHORTEST = 25;
    private static final int LEVELS = 5;
    private static final int NAME_WEIGHT = 25;
    private static final int LEAST_PROSE = 200;

    private final Hints hints = Hints.shipped();
    private final TextMass mass;
    private final Map<Element, Double> scores = new LinkedHashMap<>();

    Candidates(List<Block> blocks, TextMass mass) {
        this.mass = mass;
        blocks.stream().filter(Candidates::counts).forEach(this::lend);
        scores.replaceAll((element, sum) -> (sum + start(element)) * (1 - mass.in(element).linkDensity()));
    }

    private static boolean counts(Block block) {
        return block.length() >= SHORTEST && block.kind() != Block.Kind.HEADING && block.linkDensity() < 0.7;
    }

    private void lend(Block block) {
        double commas = block.text().chars().filter(c -> c == ',' || c == '，' || c == '、' || c == '،').count();
        double weight = (1 + commas + Math.min(block.length() / 100, 3)) * (1 - block.linkDensity());
        Element element = container(block.owner());
        for (int level = 0; level < LEVELS && element != null && !element.normalName().equals("html"); level++) {
            double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
            scores.merge(element, weight * share, Double::sum);
            element = element.parent();
        }
    }

    /** The element that a block lends its first weight to: what holds its paragraph, or the wrapper of only that one. */
    private Element container(Element owner) {
        Element element = owner;
        while (element.parent() != null && !element.normalName().equals("body")
                && (LIGHT.contains(element.normalName()) || mass.in(element).blocks() == 1)) {
            element = element.parent();
        }
        return element;
    }

    private double start(Element element) {
        double start = switch (element.normalName()) {
            case "article" -> 30;
            case "main" -> 15;
            case "div", "section" -> 5;
            case "td" -> 3;
            case "form" -> -3;
            case "table", "aside", "footer", "header", "nav" -> -5;
            default -> 0;
        };
        boolean marked = element.attr("itemprop").equals("articleBody") || hints.says(Hint.BODY, element);
        double named = start + hints.weight(element) + (marked ? NAME_WEIGHT : 0);
        // A name weighs only as much as there is prose behind it: every card of a list of teasers is an <article>.
        return named > 0 ? named * Math.min(1, 3 * mass.proseShare(element)) : named;
    }

    double score(Element element) {
        return scores.getOrDefault(element, 0.0);
    }

    /**
     * The element of the main text; empty when the page has no block that counts. Where several articles stand on one page,
     * as when the next is shown below the last, it is the headline's.
     */
    Optional<Element> best(Optional<Element> headline) {
        Optional<Element> top = best();
        Optional<Element> own = headline.map(heading -> heading.closest("article"))
                .filter(article -> mass.in(article).prose() >= LEAST_PROSE);
        boolean another = own.isPresent() && top.isPresent() && isOfAnother(top.get(), own.get());
        return another ? own : top;
    }

    private static boolean isOfAnother(Element found, Element own) {
        boolean within = found.closest("article") == null || own.parents().contains(found);
        List<Element> articles = within ? found.select("article") : List.of(found.closest("article"));
        return articles.stream().anyMatch(article -> article != own && !article.parents().contains(own)
                && !own.parents().contains(article) && article.selectFirst("h1") != null);
    }

    private Optional<Element> best() {
        Optional<Element> top = scores.keySet().stream().max(Comparator.comparingDouble(scores::get));
        return top.map(this::commonAncestor).map(this::climb).map(this::single);
    }

    /** Where three or more candidates come close to the best, the text is spread over them: take what holds them all. */
    private Element commonAncestor(Element top) {
        List<Element> close = scores.keySet().stream()
                .filter(element -> element != top && scores.get(element) >= 0.75 * scores.get(top)
                        && !top.parents().contains(element) && !element.parents().contains(top))
                .toList();
        for (Element ancestor = top.parent(); ancestor != null && close.size() >= 3
                && !ancestor.normalName().equals("body"); ancestor = ancestor.parent()) {
            Element holder = ancestor;
            if (close.stream().filter(element -> element.parents().contains(holder)).count() >= 3) {
                return holder;
            }
        }
        return top;
    }

    private Element climb(Element start) {
        Element top = start;
        double last = score(top);
        double least = last / 3;
        for (Element parent = top.parent(); parent != null && !parent.normalName().equals("body"); parent = parent
                .parent()) {
            double score = score(parent);
            if (score < least) {
                break;
            }
            if (score > last) {
                top = parent;
                break;
            }
            last = score;
        }
        return top;
    }

    private Element single(Element start) {
        Element top = start;
        while (top.parent() != null && !top.parent().normalName().equals("body") && top.parent().childrenSize() == 1
                && top.parent().ownText().isBlank()) {
            top = top.parent();
        }
        return top;
    }
}
