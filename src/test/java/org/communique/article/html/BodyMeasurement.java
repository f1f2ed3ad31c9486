package org.communique.article.html;

import java.util.regex.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.jsoup.Jsoup;

/**
 * Measures the main text on a folder of pages whose text somebody has laid beside them, and the texts of other readers,
 * if they lie there too.
 *
 * <p>Example: a folder with {@code talks.html}, {@code talks.txt} (what the text should be) and, if wanted,
 * {@code talks.other-reader.txt} gives a line for the page and one for each reader over all pages. With
 * {@code --write}, the text that we find is written to {@code talks.ours.txt}.
 */
final class BodyMeasurement {
    private static final String OURS = "ours";

    private final PageReader reader = new PageReader(Furniture.shipped());
    private final Path folder;
    private final boolean write;
    private final Map<String, List<BodyScore>> scores = new LinkedHashMap<>();

    private BodyMeasurement(Path folder, boolean write) {
        this.folder = folder;
        this.write = write;
    }

    public static void main(String[] arguments) throws IOException {
        boolean write = List.of(arguments).contains("--write");
        new BodyMeasurement(Path.of(arguments[0]), write).measure();
    }

    private void measure() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".html")).sorted().toList()) {
                measure(page, page.getFileName().toString().replaceFirst("\\.html$", ""));
            }
        }
        scores.forEach((name, all) -> {
            BodyScore mean = BodyScore.mean(all);
            System.out.printf("%-24s precision %.3f  recall %.3f  F1 %.3f  over %d pages%n", name, mean.precision(),
                    mean.recall(), mean.f1(), all.size());
        });
    }

    private void measure(Path page, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(page);
        String ours = body(bytes, name);
        if (write) {
            Files.writeString(folder.resolve(name + "." + OURS + ".txt"), ours);
        }
        Path gold = folder.resolve(name + ".txt");
        if (Files.exists(gold)) {
            compare(name, bytes, ours, Files.readString(gold));
        }
    }

    private void compare(String name, byte[] bytes, String ours, String gold) throws IOException {
        String html = PageDecoder.decode(bytes, Optional.empty());
        StringBuilder line = new StringBuilder(String.format("%-40s", name));
        score(OURS, ours, gold, line);
        for (Path other : others(name)) {
            String reader = other.getFileName().toString().substring(name.length() + 1).replaceFirst("\\.txt$", "");
            score(reader, Files.readString(other, StandardCharsets.UTF_8), gold, line);
        }
        score("Readability4J", Optional.ofNullable(new Readability4J("https://news.example/a", html).parse()
                .getContent()).map(content -> Jsoup.parse(content).wholeText()).orElse(""), gold, line);
        score("plain text", Jsoup.parse(html).body().wholeText(), gold, line);
        System.out.println(line);
    }

    private void score(String reader, String found, String gold, StringBuilder line) {
        BodyScore score = BodyScore.of(found, gold);
        scores.computeIfAbsent(reader, name -> new ArrayList<>()).add(score);
        line.append(String.format("  %s %.3f (%.2f %.2f)", reader, score.f1(), score.precision(), score.recall()));
    }

    private List<Path> others(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(Pattern.quote(name)
                    + "\\.[\\w-]+\\.txt") && !file.toString().endsWith("." + OURS + ".txt")).sorted().toList();
        }
    }

    private String body(byte[] bytes, String name) {
        List<Article> articles = reader.read(bytes, PageOrigin.file(name));
        return String.join("\n\n", articles.stream().map(Article::body).toList());
    }
}
