package org.communique.article.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.communique.article.Metadata;
import org.communique.article.PublicationDate;
import org.communique.article.text.Dateline;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the posts of a live blog, each as an article of its own with its own time: "on Thursday" in a post of Friday is not
 * that of the day on which the blog was opened.
 *
 * <p>Example: a blog over three days with forty posts gives forty articles, whose identities end in the posts' anchors.
 */
final class LiveBlog {
    private static final Pattern POST = Pattern.compile(
            "(^|[ -])(live-?blog-?-?(post|entry|update|item)|live-?-?(post|entry|update)|lb-(post|item)|lx-stream-post|"
                    + "stream-post|timeline-post|block-live)([ -]|$)");
    private static final String POSTS = "[itemprop=liveBlogUpdate], article, section, li, div";
    private static final int FEWEST = 2;
    private static final double LEAST_SHARE = 0.4;
    private static final int SHORTEST = 40;

    private final Furniture furniture;
    private final Article blog;

    private LiveBlog(Furniture furniture, Article blog) {
        this.furniture = furniture;
        this.blog = blog;
    }

    /**
     * The posts, in the order of the page; empty when it is no live blog.
     *
     * @param blog
     *            the page as one article, whose headline and facts are those of posts that have none of their own
     */
    static List<Article> posts(Document page, StructuredData data, Furniture furniture, Article blog) {
        LiveBlog reader = new LiveBlog(furniture, blog);
        List<Article> marked = reader.marked(page);
        return marked.size() >= FEWEST && isMost(marked, page) ? marked : reader.stated(data);
    }

    /** A column of live updates beside an article is no live blog. */
    private static boolean isMost(List<Article> posts, Document page) {
        int prose = BlockSplitter.split(page.body()).stream().filter(Block::isProse).mapToInt(Block::length).sum();
        return posts.stream().mapToInt(post -> post.body().length()).sum() >= LEAST_SHARE * prose;
    }

    private List<Article> marked(Document page) {
        List<Article> posts = new ArrayList<>();
        for (Element element : page.select(POSTS)) {
            boolean named = element.attr("itemprop").equals("liveBlogUpdate") || isPost(element);
            boolean within = element.parents().stream().limit(8)
                    .anyMatch(outer -> outer.attr("itemprop").equals("liveBlogUpdate") || isPost(outer));
            if (named && !within && element.selectFirst("time[datetime], [itemprop=datePublished]") != null) {
                post(element, posts.size() + 1).ifPresent(posts::add);
            }
        }
        return posts;
    }

    private static boolean isPost(Element element) {
        String names = (element.className() + " " + element.attr("data-testid")).replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT).replace('_', '-');
        return POST.matcher(names).find();
    }

    private Optional<Article> post(Element element, int number) {
        Optional<String> time = Optional.ofNullable(element.selectFirst("time[datetime], [itemprop=datePublished]"))
                .map(at -> at.hasAttr("datetime") ? at.attr("datetime") : at.attr("content"));
        Optional<Element> heading = Optional.ofNullable(element.selectFirst("h1, h2, h3, h4, [itemprop=headline]"));
        List<String> paragraphs = BlockSplitter.split(element).stream()
                .filter(block -> block.owner()
                        .closest("time, figcaption, button, [class*=share], [class*=byline]") == null)
                .filter(block -> heading.isEmpty() || !block.text().equals(heading.get().text()))
                .filter(block -> block.endsSentence() || block.length() > SHORTEST).map(Block::text).toList();
        String anchor = element.id().isEmpty() ? "post-" + number : element.id();
        return article(anchor, heading.map(Element::text).orElse(""), paragraphs, time);
    }

    private List<Article> stated(StructuredData data) {
        List<Article> posts = new ArrayList<>();
        for (JsonNode post : data.liveBlog().map(node -> node.path("liveBlogUpdate")).stream()
                .flatMap(nodes -> StreamSupport.stream(nodes.spliterator(), false)).toList()) {
            List<String> paragraphs = StructuredData.value(post.path("articleBody")).map(StatedBody::of)
                    .map(StatedBody::paragraphs).orElse(List.of());
            String address = StructuredData.value(post.path("url")).orElse("");
            String anchor = address.contains("#")
                    ? address.substring(address.indexOf('#') + 1)
                    : "post-" + (posts.size() + 1);
            article(anchor, StructuredData.value(post.path("headline")).orElse(""), paragraphs,
                    StructuredData.value(post.path("datePublished"))).ifPresent(posts::add);
        }
        return posts.size() >= FEWEST ? posts : List.of();
    }

    private Optional<Article> article(String anchor, String title, List<String> paragraphs, Optional<String> time) {
        String body = String.join("\n\n", furniture.without(paragraphs));
        if (body.length() < SHORTEST) {
            return Optional.empty();
        }
        Metadata known = blog.metadata();
        Optional<PublicationDate> published = time.flatMap(text -> PublicationDate.parse(text, "time of the post"))
                .or(known::published);
        Metadata metadata = known.withPublished(published).withDateline(Optional.empty())
                .withUrl(known.url().map(address -> address + "#" + anchor));
        return Optional.of(new Article(blog.id() + "#" + anchor, title.isBlank() ? blog.title() : title, body,
                Dateline.add(metadata, body)));
    }
}
