package org.communique.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.article.Furniture;
import org.communique.article.html.Pruning.Strictness;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the main text of a page and gives it as paragraphs.
 *
 * <p>Example: of a page with a menu, a byline, five paragraphs with an advertisement between them and a list of related
 * stories, the five paragraphs.
 */
final class MainText {
    private static final int ENOUGH = 250;
    private static final int LEVELS_OUT = 3;
    private static final int JOINED_PROSE = 150;

    private final Furniture furniture;

    MainText(Furniture furniture) {
        this.furniture = furniture;
    }

    /**
     * The paragraphs of a page's main text.
     *
     * @param page
     *            the parsed page, which is not changed
     * @param stated
     *            what the page says of itself
     * @return empty when the page has no text
     */
    List<String> find(Document page, Stated stated) {
        List<String> longest = List.of();
        for (Strictness strictness : Strictness.values()) {
            List<String> found = find(page.clone(), strictness, stated);
            if (length(found) >= ENOUGH) {
                return found;
            }
            longest = length(found) > 2 * length(longest) ? found : longest;
        }
        return stated.body().filter(StatedBody::isWhole).map(StatedBody::paragraphs)
                .filter(paragraphs -> length(paragraphs) >= ENOUGH).orElse(longest);
    }

    /** What a page says of itself that bears on its main text. */
    record Stated(String title, Optional<StatedBody> body) {
    }

    private List<String> find(Document page, Strictness strictness, Stated stated) {
        Pruning.prune(page, strictness);
        List<Block> blocks = BlockSplitter.split(page.body());
        TextMass mass = TextMass.of(blocks);
        Candidates candidates = new Candidates(blocks, mass);
        Optional<Element> best = candidates.best().map(top -> marked(page, top, mass));
        if (best.isEmpty()) {
            return List.of();
        }
        Set<Element> region = region(best.get(), candidates, mass);
        List<Block> inside = blocks.stream().filter(block -> isIn(region, block.owner())).toList();
        List<Block> kept = new BlockFilter(furniture, mass, region, stated.title()).filter(inside);
        return stated.body().map(body -> body.check(kept)).orElse(kept).stream().map(Block::text)
                .map(furniture::trimmed).toList();
    }

    /** The element that the page itself marks as the text, when it holds most of what the scores found. */
    private static Element marked(Document page, Element best, TextMass mass) {
        return page.select("[itemprop=articleBody]").stream()
                .filter(element -> mass.in(element).prose() >= 0.7 * mass.in(best).prose())
                .max((a, b) -> Integer.compare(mass.in(a).prose(), mass.in(b).prose())).orElse(best);
    }

    private static Set<Element> region(Element best, Candidates candidates, TextMass mass) {
        Set<Element> region = new java.util.LinkedHashSet<>();
        region.add(best);
        Element inner = best;
        for (int level = 0; level < LEVELS_OUT && inner.parent() != null && !isOutermost(inner); level++) {
            for (Element sibling : inner.parent().children()) {
                if (sibling != inner
                        && (level == 0 ? candidates.belongs(sibling, best) : continues(sibling, inner, mass))) {
                    region.add(sibling);
                }
            }
            inner = inner.parent();
        }
        return region;
    }

    private static boolean isOutermost(Element element) {
        return List.of("body", "article", "main", "html").contains(element.normalName())
                || element.attr("itemprop").equals("articleBody");
    }

    private static boolean continues(Element sibling, Element inner, TextMass mass) {
        TextMass.Figures figures = mass.in(sibling);
        return figures.prose() >= JOINED_PROSE && figures.linkDensity() < 0.2
                && sibling.normalName().equals(inner.normalName()) && sibling.className().equals(inner.className());
    }

    private static boolean isIn(Set<Element> region, Element owner) {
        for (Element element = owner; element != null; element = element.parent()) {
            if (region.contains(element)) {
                return true;
            }
        }
        return false;
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
