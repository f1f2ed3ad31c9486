package org.communique.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.article.html.Block.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Splits a page into blocks of text in the order of the page, wherever a browser would begin a new line: at block
 * elements, and at two line breaks in a row.
 *
 * <p>Example: {@code <div>One.<br><br>Two.<ul><li>Three</li></ul></div>} gives the blocks "One.", "Two." and "Three".
 */
final class BlockSplitter implements NodeVisitor {
    private static final Set<String> ITEMS = Set.of("li", "dd", "dt");
    private static final Set<String> ITALIC = Set.of("em", "i");
    private static final Set<String> INLINE_BLOCKS = Set.of("ins", "del", "a", "br", "font", "center-inline");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element owner;
    private int linked;
    private int emphasised;
    private int links;
    private int italics;
    private int breaks;

    private BlockSplitter(Element root) {
        owner = root;
    }

    static List<Block> split(Element root) {
        BlockSplitter splitter = new BlockSplitter(root);
        NodeTraversor.traverse(splitter, root);
        splitter.flush();
        return splitter.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (isOutgoing(element)) {
            links--;
        }
        if (ITALIC.contains(element.normalName())) {
            italics--;
        }
        if (isBlock(element)) {
            flush();
            owner = element.parent() == null ? element : element.parent();
        }
    }

    private void enter(Element element) {
        if (element.normalName().equals("br")) {
            breakLine();
        }
        if (isOutgoing(element)) {
            links++;
        }
        if (ITALIC.contains(element.normalName())) {
            italics++;
        }
        if (isBlock(element)) {
            flush();
            owner = element;
        }
    }

    private void breakLine() {
        breaks++;
        if (breaks > 1) {
            flush();
        } else {
            append(" ");
        }
    }

    private void append(String words) {
        boolean indented = breaks == 1 && words.replaceFirst("^[\\n\\r\\t ]+", "").startsWith("\u00a0\u00a0");
        if (indented) {
            flush();
        }
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            append(words.charAt(i));
        }
        int added = text.length() - before;
        if (!words.isBlank()) {
            breaks = 0;
            linked += links > 0 ? added : 0;
            emphasised += italics > 0 ? added : 0;
        }
    }

    private void append(char letter) {
        boolean invisible = letter == '\u200b' || letter == '\ufeff' || letter == '\u00ad';
        if (Character.isWhitespace(letter) || letter == '\u00a0' || letter == '\u202f') {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        } else if (!invisible) {
            text.append(letter);
        }
    }

    private void flush() {
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            blocks.add(new Block(words, owner, Math.min(linked, words.length()), Math.min(emphasised, words.length()),
                    kind(owner)));
        }
        text.setLength(0);
        linked = 0;
        emphasised = 0;
        breaks = 0;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !INLINE_BLOCKS.contains(element.normalName());
    }

    private static boolean isOutgoing(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href") && !element.attr("href").startsWith("#");
    }

    private static Kind kind(Element owner) {
        Element element = owner;
        for (int level = 0; element != null && level < 4; level++) {
            String name = element.normalName();
            if (name.matches("h[1-6]")) {
                return Kind.HEADING;
            }
            if (ITEMS.contains(name)) {
                return Kind.ITEM;
            }
            if (name.equals("blockquote")) {
                return Kind.QUOTE;
            }
            if (name.equals("td") || name.equals("th")) {
                return Kind.CELL;
            }
            element = element.parent();
        }
        return Kind.PARAGRAPH;
    }
}
