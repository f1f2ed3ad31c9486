package org.communique.article.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.article.html.Hints.Hint;
import org.jsoup.nodes.Element;

/**
 * The elements that make up the main text: the best candidate, and those beside it, further out as far as the headline's
 * surroundings, that read like parts of the same text.
 *
 * <p>Example: an article laid out as three sections with advertisements between them is a region of three elements; the
 * column of teasers beside them, with its linked headings, is none of it.
 */
final class Region {
    private static final int LEVELS_OUT = 4;
    private static final int SHORTEST = 80;

    private final Set<Element> elements = new LinkedHashSet<>();
    private final TextMass mass;
    private final List<Block> blocks;
    private final List<Block> linkedHeadings;
    private final Optional<Element> headline;
    private final Set<Element> aboveHeadline;

    Region(Element best, Optional<Element> headline, List<Block> blocks, TextMass mass) {
        this.mass = mass;
        this.blocks = blocks;
        linkedHeadings = blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && block.linkDensity() > 0.8).toList();
        this.headline = headline;
        aboveHeadline = headline.map(Region::above).orElse(Set.of());
        elements.add(best);
        if (!headline.map(heading -> heading == best || heading.parents().contains(best)).orElse(false)) {
            join(best);
        } else {
            continueBelow(best);
        }
    }

    /** Below the part that holds the headline, the parts whose paragraphs are named and laid out as its own are. */
    private void continueBelow(Element best) {
        Set<String> names = paragraphNames(best);
        Element inner = best;
        for (int level = 0; level < LEVELS_OUT && inner.parent() != null && !isOutermost(inner); level++) {
            List<Element> siblings = inner.parent().children();
            for (Element next : siblings.subList(siblings.indexOf(inner) + 1, siblings.size())) {
                boolean alike = isAlike(next, inner) && !inner.className().isEmpty()
                        || !names.isEmpty() && paragraphNames(next).equals(names);
                if (alike && mass.in(next).prose() > 0 && belongs(next, inner)
                        && next.selectFirst("h1, article") == null) {
                    elements.add(next);
                }
            }
            inner = inner.parent();
        }
    }

    private static boolean isAlike(Element one, Element other) {
        return one.normalName().equals(other.normalName()) && one.className().equals(other.className());
    }

    private Set<String> paragraphNames(Element part) {
        return part.select("p[class]").stream().filter(paragraph -> mass.in(paragraph).prose() > 0)
                .map(paragraph -> paragraph.className().split(" ")[0]).filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private void join(Element best) {
        Element inner = best;
        for (int level = 0; level < LEVELS_OUT && inner.parent() != null && !isOutermost(inner); level++) {
            Element outer = inner.parent();
            boolean holdsHeadline = headline.map(heading -> heading.parents().contains(outer)).orElse(false);
            boolean within = level == 0 || holdsHeadline || headline.isEmpty() && level < 2;
            for (Element sibling : outer.children()) {
                if (sibling != inner && within && belongs(sibling, inner)) {
                    elements.add(sibling);
                }
            }
            if (holdsHeadline) {
                return;
            }
            inner = outer;
        }
    }

    private static boolean isOutermost(Element element) {
        return List.of("body", "article", "main", "html").contains(element.normalName())
                || element.attr("itemprop").equals("articleBody");
    }

    private boolean belongs(Element sibling, Element inner) {
        TextMass.Figures figures = mass.in(sibling);
        if (figures.characters() == 0 || isBeforeHeadline(sibling) || figures.linkDensity() > 0.25) {
            return false;
        }
        boolean alike = isAlike(sibling, inner);
        boolean prose = figures.prose() >= 0.5 * figures.characters() && Hints.shipped().weight(sibling) >= 0
                && !hasLinkedHeading(sibling);
        return switch (sibling.normalName()) {
            case "p", "blockquote" -> figures.characters() > SHORTEST || figures.linkDensity() == 0
                    && sibling.text().matches("(?s).*[.!?][\"”’)]?");
            case "ul", "ol" -> figures.linkDensity() == 0 && figures.characters() > SHORTEST * 0.5 * figures.blocks();
            case "h2", "h3", "h4" -> alike || inner.normalName().equals("p");
            default -> figures.prose() > 0 && (prose || alike);
        };
    }

    private boolean isBeforeHeadline(Element element) {
        return aboveHeadline.contains(element);
    }

    private static Set<Element> above(Element headline) {
        Set<Element> above = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : ((Element) headline.root()).getAllElements()) {
            if (element == headline) {
                break;
            }
            above.add(element);
        }
        above.removeAll(headline.parents());
        return above;
    }

    private boolean hasLinkedHeading(Element element) {
        return linkedHeadings.stream().anyMatch(
                block -> block.owner() == element || block.owner().parents().contains(element));
    }

    /** Whether a block stands within the region. */
    boolean holds(Block block) {
        for (Element element = block.owner(); element != null; element = element.parent()) {
            if (elements.contains(element)) {
                return true;
            }
        }
        return false;
    }

    boolean contains(Element element) {
        return elements.contains(element);
    }

    /** The lines between the headline and the text that sum it up, which pages keep outside the text's element. */
    List<Block> lead(List<Block> inside) {
        if (headline.isEmpty() || inside.isEmpty()) {
            return List.of();
        }
        int title = -1;
        int first = blocks.indexOf(inside.getFirst());
        for (int i = 0; i < blocks.size() && title < 0; i++) {
            title = isOf(headline.get(), blocks.get(i)) ? i : title;
        }
        return title < 0 || title >= first
                ? List.of()
                : blocks.subList(title + 1, first).stream().filter(this::isLead).toList();
    }

    private boolean isLead(Block block) {
        boolean named = false;
        Element element = block.owner();
        for (int level = 0; level < 3 && element != null && !headline.get().parents().contains(element); level++) {
            named |= Hints.shipped().says(Hint.LEAD, element);
            element = element.parent();
        }
        boolean below = block.kind() == Block.Kind.HEADING && block.owner().parent() == headline.get().parent();
        return (named || below) && block.length() >= 30 && block.length() <= 500 && block.linkDensity() < 0.2;
    }

    private static boolean isOf(Element element, Block block) {
        return block.owner() == element || block.owner().parents().contains(element)
                || element.parents().contains(block.owner()) && block.text().equals(element.text());
    }
}
