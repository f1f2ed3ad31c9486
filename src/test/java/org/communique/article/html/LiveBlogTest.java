package org.communique.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.junit.jupiter.api.Test;

class LiveBlogTest {
    @Test
    void readsEachPostOfThePageWithItsOwnTime() {
        List<Article> posts = read(
                """
                        <html lang="en"><head><title>Talks live | Post</title>
                        <link rel="canonical" href="https://news.example/live"></head><body><h1>Talks live</h1>
                        <div class="liveblog__post" id="p2"><time datetime="2022-03-11T09:00:00Z">09:00</time>
                        <h2>Second day</h2><p>The ministers sat down again on Friday morning and will go on until the evening.</p></div>
                        <div class="liveblog__post" id="p1"><time datetime="2022-03-10T18:00:00Z">18:00</time>
                        <p>The ministers met on Thursday for two hours, and left without a word to reporters.</p>
                        <button>Share</button></div></body></html>""");
        assertThat(posts).extracting(Article::id).containsExactly("https://news.example/live#p2",
                "https://news.example/live#p1");
        assertThat(posts).extracting(Article::title).containsExactly("Second day", "Talks live");
        assertThat(posts).extracting(post -> post.metadata().published().orElseThrow().toString())
                .containsExactly("2022-03-11", "2022-03-10");
        assertThat(posts.getLast().body())
                .isEqualTo("The ministers met on Thursday for two hours, and left without a word to reporters.");
    }

    @Test
    void readsThePostsOfStructuredData() {
        List<Article> posts = read("""
                <html><head><title>Live</title><script type="application/ld+json">{"@type":"LiveBlogPosting",
                "headline":"Summit live","liveBlogUpdate":[
                {"@type":"BlogPosting","headline":"Arrival","datePublished":"2022-03-10T08:00:00Z",
                 "articleBody":"The prime minister arrived in Cairo on Thursday and was met by her host."},
                {"@type":"BlogPosting","headline":"Talks","datePublished":"2022-03-11T08:00:00Z","url":"/live#b",
                 "articleBody":"They talked for three hours on Friday, and dined together in the evening."}]}</script>
                </head><body><h1>Summit live</h1></body></html>""");
        assertThat(posts).extracting(Article::title).containsExactly("Arrival", "Talks");
        assertThat(posts).extracting(post -> post.metadata().published().orElseThrow().toString())
                .containsExactly("2022-03-10", "2022-03-11");
    }

    private static List<Article> read(String page) {
        return new PageReader(Furniture.shipped()).read(page.getBytes(StandardCharsets.UTF_8),
                PageOrigin.file("live.html"));
    }
}
