package org.communique.article.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.communique.article.html.Hints.Hint;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Cuts away what a page's markup gives away as furniture: menus, asides, captions, share bars, comments, hidden elements.
 * An element that holds a large part of the page's prose stays, whatever it is called.
 *
 * <p>Example: {@code <aside class="related">} with three headlines goes; {@code <div class="has-sidebar">} round the whole
 * article stays.
 */
final class Pruning {
    private static final Set<String> NEVER_TEXT = Set.of("script", "style", "noscript", "template", "svg", "canvas",
            "iframe", "object", "embed", "applet", "button", "select", "input", "textarea", "option", "datalist",
            "meter",
            "progress", "audio", "video", "map", "link", "meta", "title", "head", "frameset", "dialog");
    private static final Set<String> SELDOM_TEXT = Set.of("nav", "menu", "aside", "footer", "header", "figcaption",
            "amp-sidebar", "amp-ad", "amp-consent", "gu-island", "hgroup");
    private static final Set<String> SELDOM_ROLES = Set.of("menu", "menubar", "complementary", "navigation", "alert",
            "alertdialog", "dialog", "search", "banner", "contentinfo", "toolbar", "tablist", "tooltip", "status",
            "form");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final double LARGE_SHARE = 0.4;
    private static final double SMALL_SHARE = 0.15;
    private static final int SHORT = 200;
    private static final int BOX = 400;
    private static final int LONGEST_CAPTION = 700;

    private final Hints hints = Hints.shipped();
    private final TextMass mass;
    private final Strictness strictness;
    private final Set<Element> keep = Collections.newSetFromMap(new IdentityHashMap<>());

    /** How much is cut away. */
    enum Strictness {
        /** All that looks like furniture. */
        STRICT,
        /** Only what is no text, so that a page whose names mislead still gives something. */
        LENIENT
    }

    private Pruning(TextMass mass, Strictness strictness, Optional<Element> headline) {
        this.mass = mass;
        this.strictness = strictness;
        headline.ifPresent(heading -> {
            keep.add(heading);
            keep.addAll(heading.parents());
        });
    }

    /** Cuts furniture out of this document, which is changed. */
    static void prune(Document page, Strictness strictness, Optional<Element> headline) {
        removeNeverText(page);
        if (strictness == Strictness.STRICT) {
            Pruning comments = new Pruning(TextMass.of(BlockSplitter.split(page.body())), strictness, headline);
            cut(page.body(), comments::isComments);
        }
        // What readers wrote may be longer than the article, and shares are measured without it.
        Pruning rest = new Pruning(TextMass.of(BlockSplitter.split(page.body())), strictness, headline);
        cut(page.body(), rest::isFurniture);
    }

    private static void removeNeverText(Document page) {
        List<Node> dead = new ArrayList<>();
        page.traverse((node, depth) -> {
            if (node instanceof Comment || node instanceof Element element
                    && NEVER_TEXT.contains(element.normalName()) && element.normalName() != "head") {
                dead.add(node);
            }
        });
        dead.stream().filter(node -> node.parent() != null).forEach(Node::remove);
    }

    private static void cut(Element body, Predicate<Element> furniture) {
        List<Element> open = new ArrayList<>(body.children());
        while (!open.isEmpty()) {
            Element element = open.removeLast();
            if (furniture.test(element)) {
                element.remove();
            } else {
                open.addAll(element.children());
            }
        }
    }

    private boolean isFurniture(Element element) {
        if (keep.contains(element)) {
            return false;
        }
        if (isHidden(element) && mass.proseShare(element) < LARGE_SHARE) {
            return true;
        }
        return strictness == Strictness.STRICT && !holdsArticle(element)
                && (isSeldomText(element) || isNamedFurniture(element) || isNamedAside(element));
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
                || element.hasAttr("style") && HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
    }

    /** Elements that hold most of the prose, the headline or the text as marked by the page are never furniture. */
    private boolean holdsArticle(Element element) {
        return mass.proseShare(element) >= LARGE_SHARE && !hints.says(Hint.COMMENTS, element)
                || element.attr("itemprop").equals("articleBody")
                || mass.in(element).prose() > 0 && element.selectFirst("[itemprop=articleBody]") != null;
    }

    private boolean isSeldomText(Element element) {
        String name = element.normalName();
        if (name.equals("figure")) {
            return element.selectFirst("table, blockquote, pre, ul, ol") == null;
        }
        return SELDOM_TEXT.contains(name) || SELDOM_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
    }

    private boolean isComments(Element element) {
        return !keep.contains(element) && !isPhrase(element) && hints.says(Hint.COMMENTS, element)
                && !element.attr("itemprop").equals("articleBody")
                && element.selectFirst("[itemprop=articleBody]") == null
                && (mass.proseShare(element) < LARGE_SHARE || element.selectFirst("h1, article p") == null);
    }

    private boolean isNamedFurniture(Element element) {
        if (isPhrase(element)) {
            return false;
        }
        if (hints.says(Hint.GATE, element)) {
            return mass.in(element).prose() < BOX && mass.proseShare(element) < SMALL_SHARE;
        }
        if (hints.says(Hint.DISCARD, element)) {
            return true;
        }
        return mass.proseShare(element) < SMALL_SHARE && mass.in(element).linkDensity() > 0.3
                && hints.says(Hint.UNLIKELY, element) && !hints.says(Hint.MAYBE, element);
    }

    /** Inline elements in the middle of prose are words of it, whatever their class. */
    private boolean isPhrase(Element element) {
        return !element.isBlock() && element.parent() != null && mass.in(element.parent()).prose() > 0
                && element.text().length() < SHORT && !element.parent().ownText().isBlank();
    }

    private boolean isNamedAside(Element element) {
        TextMass.Figures figures = mass.in(element);
        int length = Math.max(figures.characters(), element.isBlock() ? 0 : element.text().length());
        if (length == 0 || isPhrase(element)) {
            return false;
        }
        return length <= SHORT && figures.prose() == 0 && hints.says(Hint.BYLINE, element)
                || length <= LONGEST_CAPTION && mass.proseShare(element) < SMALL_SHARE
                        && hints.says(Hint.CAPTION, element);
    }

    private boolean isCaption(Element element) {
        return hints.says(Hint.CAPTION, element)
                || element.selectFirst("img, picture, amp-img") != null && hints.says(Hint.PICTURE, element);
    }
}
