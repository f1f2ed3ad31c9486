package org.communique;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.article.Furniture;
import org.communique.article.html.PageOrigin;
import org.communique.article.html.PageReader;
import org.communique.event.Encounter;
import org.jsoup.Jsoup;

/**
 * Counts the encounters that are read from pages, and those that come from their furniture: before, from the plain text of
 * the page, and after, from its main text.
 *
 * <p>Example: a folder with {@code talks.html} and {@code talks.txt} (what the text is) gives a line for the page. An
 * encounter comes from furniture when fewer than half of the runs of four words in its first sentence stand in the text.
 */
final class FurnitureMeasurement {
    private static final int RUN = 4;

    private final Pipeline pipeline = Pipeline.standard();
    private final PageReader reader = new PageReader(Furniture.shipped());
    private final int[] sums = new int[5];

    private FurnitureMeasurement() {
    }

    public static void main(String[] arguments) throws IOException {
        FurnitureMeasurement measurement = new FurnitureMeasurement();
        System.out.printf("%-40s %8s %16s %8s %16s%n", "page", "before", "from furniture", "after", "from furniture");
        for (String folder : arguments) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path page : files.filter(file -> file.toString().endsWith(".html")).sorted().toList()) {
                    measurement.measure(page, page.resolveSibling(
                            page.getFileName().toString().replaceFirst("\\.html$", ".txt")));
                }
            }
        }
        int[] sums = measurement.sums;
        System.out.printf("%-40s %8d %16d %8d %16d%n", sums[0] + " pages", sums[1], sums[2], sums[3], sums[4]);
    }

    private void measure(Path page, Path text) throws IOException {
        List<Article> articles = reader.read(Files.readAllBytes(page), PageOrigin.file(page.getFileName().toString()));
        if (articles.isEmpty() || !Files.exists(text)) {
            return;
        }
        Article after = articles.getFirst();
        String plain = Jsoup.parse(page).body().wholeText().lines()
                .map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n\n"));
        Article before = new Article(after.id(), after.title(), plain, after.metadata());
        Set<String> runs = new HashSet<>(runs(after.title()));
        runs.addAll(runs(Files.readString(text)));
        int[] counts = {1, count(before), strange(before, runs), count(after), strange(after, runs)};
        for (int column = 0; column < counts.length; column++) {
            sums[column] += counts[column];
        }
        if (counts[1] + counts[3] > 0) {
            System.out.printf("%-40s %8d %16d %8d %16d%n", page.getFileName(), counts[1], counts[2], counts[3],
                    counts[4]);
        }
    }

    private int count(Article article) {
        return pipeline.extract(article).encounters().size();
    }

    private int strange(Article article, Set<String> known) {
        return (int) pipeline.extract(article).encounters().stream().filter(encounter -> !isOf(encounter, known))
                .count();
    }

    private static boolean isOf(Encounter encounter, Set<String> known) {
        List<String> own = runs(encounter.evidence().getFirst().text());
        return own.isEmpty() || own.stream().filter(known::contains).count() * 2 >= own.size();
    }

    private static List<String> runs(String text) {
        List<String> words = Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty()).toList();
        return Stream.iterate(0, start -> start + 1).limit(Math.max(0, words.size() - RUN + 1))
                .map(start -> String.join(" ", words.subList(start, start + RUN))).toList();
    }
}
