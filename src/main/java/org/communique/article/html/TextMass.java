package org.communique.article.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * How much text stands in each element of a page, how much of it is linked, and how much reads like prose; the bare
 * figures that all judgements of the main text rest on. All count UTF-16 units.
 *
 * <p>Example: a list of ten linked headlines of 60 characters has 600 characters, all of them linked, and no prose.
 */
final class TextMass {
    private static final Figures NONE = new Figures();

    private final Map<Element, Figures> figures = new IdentityHashMap<>();
    private final int prose;

    /** The figures of an element with all in it. */
    static final class Figures {
        private int characters;
        private int linked;
        private int prose;
        private int commas;
        private int blocks;
        private int headings;

        int characters() {
            return characters;
        }

        int prose() {
            return prose;
        }

        int commas() {
            return commas;
        }

        int blocks() {
            return blocks;
        }

        int headings() {
            return headings;
        }

        double linkDensity() {
            return characters == 0 ? 0 : (double) linked / characters;
        }

        private void add(Block block) {
            characters += block.length();
            linked += block.linked();
            blocks++;
            headings += block.kind() == Block.Kind.HEADING ? block.length() : 0;
            commas += (int) block.text().chars().filter(c -> c == ',' || c == '،' || c == '、' || c == '，').count();
            prose += block.isProse() ? block.length() : 0;
        }
    }

    private TextMass(List<Block> blocks) {
        for (Block block : blocks) {
            for (Element element = block.owner(); element != null; element = element.parent()) {
                figures.computeIfAbsent(element, e -> new Figures()).add(block);
            }
        }
        prose = blocks.stream().filter(Block::isProse).mapToInt(Block::length).sum();
    }

    static TextMass of(List<Block> blocks) {
        return new TextMass(blocks);
    }

    Figures in(Element element) {
        return figures.getOrDefault(element, NONE);
    }

    /** The share of the page's prose that stands in an element, from 0 to 1. */
    double proseShare(Element element) {
        return prose == 0 ? 0 : (double) in(element).prose / prose;
    }
}
