package org.communique.article.html;

import org.jsoup.nodes.Element;

/**
 * Tells lists of teasers by how they are laid out: headings that are links, or pictures that are links, each with little
 * text beside it.
 *
 * <p>Example: four boxes in a row, each a linked picture and one sentence about another story, are such a list, whatever
 * their classes are called.
 */
final class Teasers {
    private static final double LARGEST_LIST = 0.75;
    private static final double LARGEST_CARDS = 0.4;
    private static final int TEXT = 400;
    private static final int CARD = 200;
    private static final int PICTURE = 250;
    private static final int FEWEST = 3;

    private final TextMass mass;

    Teasers(TextMass mass) {
        this.mass = mass;
    }

    /** Whether an element is such a list beside an article elsewhere. */
    boolean isList(Element element) {
        long headings = mass.proseShare(element) < LARGEST_LIST ? linkedHeadings(element) : 0;
        return headings > 1 && mass.in(element).prose() < TEXT * headings || isListOfCards(element);
    }

    private boolean isListOfCards(Element element) {
        if (element.childrenSize() < FEWEST || mass.proseShare(element) > LARGEST_CARDS) {
            return false;
        }
        long told = element.children().stream().filter(child -> mass.in(child).characters() > 0).count();
        long cards = element.children().stream().filter(this::isCard).count();
        return cards >= FEWEST && cards >= 0.75 * told;
    }

    private boolean isCard(Element child) {
        int length = mass.in(child).characters();
        return length > 0 && length <= CARD
                && child.selectFirst("a[href] img, a[href] picture, a[href] amp-img") != null;
    }

    /** A picture with a line below it that is no sentence of the text. */
    boolean isPicture(Element element) {
        TextMass.Figures figures = mass.in(element);
        boolean caption = figures.prose() == 0
                || figures.blocks() == 1 && element.selectFirst("p img, p picture") == null;
        return caption && figures.characters() < PICTURE && figures.headings() == 0
                && element.selectFirst("img, picture, amp-img") != null;
    }

    /** How many headings are links; two or more make a list of teasers. */
    long linkedHeadings(Element element) {
        return element.select("h2, h3, h4, h5").stream().filter(heading -> !heading.text().isBlank())
                .filter(heading -> isLinkedWhole(heading) || heading.parents().stream()
                        .takeWhile(parent -> parent != element).anyMatch(parent -> parent.normalName().equals("a")))
                .count();
    }

    private static boolean isLinkedWhole(Element heading) {
        Element link = heading.selectFirst("a[href]");
        return link != null && link.text().equals(heading.text());
    }
}
