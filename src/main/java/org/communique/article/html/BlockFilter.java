package org.communique.article.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.article.Furniture;
import org.communique.article.PrintedDate;
import org.communique.article.html.Block.Kind;
import org.jsoup.nodes.Element;

/**
 * Drops the blocks within the main text's element that are not the text: lists of links, teasers, the headline's
 * repetition, byline and date above the first sentence, credits and biographies below the last.
 *
 * <p>Example: a paragraph that is one link, "Read more: Envoys return to Geneva", goes.
 */
final class BlockFilter {
    private static final Set<String> GROUPS = Set.of("div", "section", "ul", "ol", "dl", "table", "form", "fieldset",
            "aside", "details", "article", "figure", "center", "header", "footer");
    private static final Pattern BYLINE = Pattern.compile(
            "(?i)(by|from|von|par|por|di|author|written by|posted by|reported by)[: ]\\s*[\\p{Lu}@].{0,80}|.{2,60}\\|.{2,60}");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int TEASER = 250;
    private static final int SHORT = 90;
    private static final int SHORTEST = 25;
    private static final int BOX = 900;

    private final Furniture furniture;
    private final TextMass mass;
    private final Region region;
    private final Teasers teasers;
    private final String title;
    private Set<Element> boxes = Set.of();
    private final Map<Element, Boolean> verdicts = new IdentityHashMap<>();

    BlockFilter(Furniture furniture, TextMass mass, Region region, String title) {
        this.furniture = furniture;
        this.mass = mass;
        this.region = region;
        teasers = new Teasers(mass);
        this.title = plain(title);
    }

    /** The blocks of the text, in their order. */
    List<Block> filter(List<Block> blocks) {
        boxes = boxes(blocks);
        List<Block> kept = fromHeadline(blocks).stream().filter(block -> !isInFurniture(block) && !isTeaser(block))
                .toList();
        kept = withoutRelated(kept);
        kept = withoutHead(kept);
        kept = withoutRepetition(kept);
        kept = Replies.without(kept);
        BitSet furnished = furniture.among(kept.stream().map(Block::text).toList());
        List<Block> text = new ArrayList<>();
        for (int i = furnished.nextClearBit(0); i < kept.size(); i = furnished.nextClearBit(i + 1)) {
            text.add(kept.get(i));
        }
        return withoutEmptyHeadings(withoutItalicEnd(withoutListOfFacts(text)));
    }

    /** What stands above the headline is where the page is filed, never its text. */
    private List<Block> fromHeadline(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (plain(blocks.get(i).text()).equals(title)) {
                return prose(blocks.subList(0, i)) < 0.1 * prose(blocks) ? blocks.subList(i, blocks.size()) : blocks;
            }
        }
        return blocks;
    }

    /** The innermost groups that hold a line of a box, such as "Already a subscriber?", when they are small. */
    private Set<Element> boxes(List<Block> blocks) {
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Block block : blocks) {
            if (furniture.isOfBox(block.text())) {
                Element group = block.owner();
                while (group != null && !GROUPS.contains(group.normalName())) {
                    group = group.parent();
                }
                for (int level = 0; level < 3 && group != null && isSmall(group); level++) {
                    found.add(group);
                    group = group.parent();
                }
            }
        }
        return found;
    }

    private boolean isSmall(Element group) {
        return !region.contains(group) && mass.in(group).characters() < BOX && mass.proseShare(group) < 0.2;
    }

    private boolean isInFurniture(Block block) {
        for (Element element = block.owner(); element != null
                && !region.contains(element); element = element.parent()) {
            if (boxes.contains(element) || verdicts.computeIfAbsent(element, this::isFurniture)) {
                return true;
            }
        }
        return false;
    }

    /** The conditional cleaning of Readability: groups of blocks that are mostly links or names of furniture. */
    private boolean isFurniture(Element element) {
        TextMass.Figures figures = mass.in(element);
        if (GROUPS.contains(element.normalName()) && teasers.isList(element)) {
            return true;
        }
        if (!GROUPS.contains(element.normalName()) || figures.commas() >= 10 || mass.proseShare(element) > 0.3) {
            return false;
        }
        int weight = Hints.shipped().weight(element);
        if (weight < 0 && figures.prose() == 0 || teasers.isPicture(element) || teasers.linkedHeadings(element) > 1) {
            return true;
        }
        double density = figures.linkDensity();
        boolean list = element.normalName().equals("ul") || element.normalName().equals("ol");
        if (list) {
            return density > 0.6;
        }
        return density > 0.5 || density > 0.25 && weight < 25 && figures.prose() == 0
                || figures.characters() < SHORTEST && weight < 25 && figures.headings() == 0 && density > 0;
    }

    private static boolean isTeaser(Block block) {
        return block.kind() != Kind.HEADING && block.kind() != Kind.ITEM && block.length() < TEASER
                && block.linkDensity() > 0.75
                && block.length() > 3;
    }

    /** A heading such as "Related stories" takes with it what follows up to the next heading. */
    private List<Block> withoutRelated(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        boolean related = false;
        for (Block block : blocks) {
            if (block.kind() == Kind.HEADING) {
                related = furniture.isFurniture(block.text());
            }
            if (!related) {
                kept.add(block);
            }
        }
        boolean plausible = prose(kept) >= 0.7 * prose(blocks);
        return plausible ? kept : blocks;
    }

    private static int prose(List<Block> blocks) {
        return blocks.stream().filter(Block::isProse).mapToInt(Block::length).sum();
    }

    /** Above the first sentence stand the headline again, who wrote it, when, and where it is filed. */
    private List<Block> withoutHead(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && !blocks.get(first).isProse()) {
            first++;
        }
        List<Block> kept = new ArrayList<>();
        Element text = first < blocks.size() ? blocks.get(first).owner().parent() : null;
        for (int i = 0; i < blocks.size(); i++) {
            if (i >= first || !isHead(blocks.get(i), text)) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    private boolean isHead(Block block, Element textParent) {
        boolean amongText = block.owner().parent() == textParent && block.owner().normalName().equals("p")
                && block.text().equals(block.text().toUpperCase(Locale.ROOT));
        String text = block.text();
        return plain(text).equals(title) || PrintedDate.isAll(text) || BYLINE.matcher(text).matches()
                || block.length() < SHORT && PrintedDate.find(text, "").isPresent() && !block.endsSentence()
                || block.kind() == Kind.PARAGRAPH && block.length() < SHORTEST && !block.endsSentence() && !amongText
                || Hints.shipped().says(Hints.Hint.BYLINE, block.owner()) && block.length() < 2 * SHORT;
    }

    private static List<Block> withoutRepetition(List<Block> blocks) {
        Set<String> seen = new HashSet<>();
        List<Block> kept = new ArrayList<>();
        String all = String.join("\n", blocks.stream().filter(block -> block.kind() == Kind.PARAGRAPH).map(Block::text)
                .map(BlockFilter::plain).toList());
        for (Block block : blocks) {
            String plain = plain(block.text());
            boolean quoted = block.kind() == Kind.QUOTE && plain.length() > SHORTEST && all.contains(plain);
            if (!quoted && (plain.length() < SHORTEST || seen.add(plain))) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** A last paragraph that is italic throughout is a note of the editors or says who the author is. */
    private static List<Block> withoutItalicEnd(List<Block> blocks) {
        int end = blocks.size();
        while (end > 3 && blocks.get(end - 1).emphasised() > 0.9 * blocks.get(end - 1).length()
                && blocks.get(end - 1).length() < 2 * TEASER) {
            end--;
        }
        boolean allItalic = blocks.size() - end > blocks.size() / 3;
        return allItalic ? blocks : blocks.subList(0, end);
    }

    /** Below the text, a list of short items without a sentence says where it is filed and who wrote it. */
    private static List<Block> withoutListOfFacts(List<Block> blocks) {
        int last = blocks.size() - 1;
        while (last >= 0 && !blocks.get(last).isProse()) {
            last--;
        }
        List<Block> tail = blocks.subList(last + 1, blocks.size());
        boolean facts = tail.size() > 1
                && tail.stream().allMatch(block -> block.kind() == Kind.ITEM && !block.endsSentence())
                && tail.stream().mapToInt(Block::length).sum() < 60 * tail.size()
                && tail.stream().anyMatch(block -> block.linked() > 0);
        return facts ? blocks.subList(0, last + 1) : blocks;
    }

    private static List<Block> withoutEmptyHeadings(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1).kind() == Kind.HEADING) {
            end--;
        }
        return end == 0 ? blocks : blocks.subList(0, end);
    }

    private static String plain(String text) {
        return WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
