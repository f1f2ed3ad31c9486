package org.communique.article.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<String> shown = shown(page, stated);
        if (length(shown) < ENOUGH && page.selectFirst("noscript") != null) {
            Document unscripted = page.clone();
            unscripted.select("noscript").unwrap();
            List<String> found = shown(unscripted, stated);
            shown = length(found) > 2 * length(shown) ? found : shown;
        }
        List<String> best = shown;
        return stated.body().filter(body -> body.saysMoreThan(best))
                .map(body -> furniture.without(body.paragraphs())).orElse(best);
    }

    /** What the page shows without its scripts. */
    private List<String> shown(Document page, Stated stated) {
        List<String> longest = List.of();
        for (Strictness strictness : Strictness.values()) {
            List<String> found = find(page.clone(), strictness, stated);
            if (length(found) >= ENOUGH) {
                return found;
            }
            longest = length(found) > 2 * length(longest) ? found : longest;
        }
        return longest;
    }

    /** What a page says of itself that bears on its main text. */
    record Stated(String title, Optional<StatedBody> body) {
    }

    private List<String> find(Document page, Strictness strictness, Stated stated) {
        Optional<Element> headline = Headline.element(page, stated.title());
        Pruning.prune(page, strictness, headline);
        List<Block> blocks = BlockSplitter.split(page.body());
        TextMass mass = TextMass.of(blocks);
        Optional<Element> best = new Candidates(blocks, mass).best(headline).map(top -> marked(page, top, mass));
        if (best.isEmpty()) {
            return List.of();
        }
        Region region = new Region(best.get(), headline, blocks, mass);
        List<Block> inside = blocks.stream().filter(region::holds).toList();
        List<Block> kept = new BlockFilter(furniture, mass, region, stated.title()).filter(inside);
        List<Block> checked = stated.body().map(body -> body.check(kept)).orElse(kept);
        Set<String> texts = checked.stream().map(Block::text).collect(Collectors.toSet());
        Stream<Block> lead = furnitureless(region.lead(inside)).filter(block -> !texts.contains(block.text()));
        return Stream.concat(lead, checked.stream()).map(Block::text).map(furniture::trimmed).toList();
    }

    private Stream<Block> furnitureless(List<Block> lead) {
        return lead.stream().filter(block -> !furniture.isFurniture(block.text()));
    }

    /** The element that the page itself marks as the text, when it holds most of what the scores found. */
    private static Element marked(Document page, Element best, TextMass mass) {
        return page.select("[itemprop=articleBody]").stream()
                .filter(element -> mass.in(element).prose() >= 0.7 * mass.in(best).prose())
                .max((a, b) -> Integer.compare(mass.in(a).prose(), mass.in(b).prose())).orElse(best);
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
