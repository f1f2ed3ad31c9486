package org.communique;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.document.DocumentReader;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.event.ExtractionJson;

/**
 * Measures the whole extraction on one thread: time to the first result of a cold start, tokens a second over articles
 * repeated after one pass of warm-up, and the most memory that was resident.
 *
 * <p>Arguments: how often to repeat (default 50), then files of one article a line (default: the gold articles).
 */
final class ExtractionSpeed {
    private static final Path GOLD = Path.of("src/test/resources/gold/articles.jsonl");

    private ExtractionSpeed() {
    }

    public static void main(String[] args) throws IOException {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        List<Article> articles = new ArrayList<>();
        for (Path file : files(args)) {
            for (String line : Files.readAllLines(file)) {
                articles.add(DevRun.article(new ObjectMapper().readTree(line)));
            }
        }
        Gazetteer gazetteer = Gazetteer.shipped();
        Pipeline pipeline = Pipeline.with(gazetteer);
        ExtractionJson json = new ExtractionJson("speed", false);
        json.write(pipeline.extract(articles.getFirst()), Optional.empty(), Writer.nullWriter());
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        print("first result after %.2f s", (System.currentTimeMillis() - started) / 1000.0);
        DocumentReader reader = DocumentReader.standard(gazetteer);
        long tokens = articles.stream().map(reader::read)
                .mapToLong(d -> d.sentences().stream().mapToLong(s -> s.tokens().size()).sum()).sum();
        pass(pipeline, json, articles);
        long begin = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            pass(pipeline, json, articles);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        double busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        print("%d articles, %d tokens, %d times: %.0f tokens/s (%.0f by processor time)", articles.size(), tokens,
                times,
                tokens * times / seconds, tokens * times / busy);
        print("peak resident memory %s", resident());
    }

    private static void pass(Pipeline pipeline, ExtractionJson json, List<Article> articles) {
        articles.forEach(a -> json.write(pipeline.extract(a), Optional.empty(), Writer.nullWriter()));
    }

    private static List<Path> files(String[] args) {
        return args.length > 1 ? List.of(args).subList(1, args.length).stream().map(Path::of).toList() : List.of(GOLD);
    }

    /** As Linux counts it; other systems do not say. */
    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream().filter(l -> l.startsWith("VmHWM")).findFirst().orElse("unknown")
                        .replaceAll("VmHWM:\\s*", "")
                : "unknown";
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
