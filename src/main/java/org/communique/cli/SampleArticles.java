package org.communique.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The sample articles that come with the program, as files in a folder of their own as long as they are needed.
 *
 * <p>Example: {@code lavrov-kuleba.html}, a page with menus, teasers and credits around its text.
 */
final class SampleArticles implements AutoCloseable {
    private final Path folder;

    private SampleArticles(Path folder) {
        this.folder = folder;
    }

    static SampleArticles unpack() throws IOException {
        Path folder = Files.createTempDirectory("communique-samples");
        SampleArticles samples = new SampleArticles(folder);
        for (String name : names()) {
            try (InputStream in = resource("samples/" + name)) {
                Files.copy(in, folder.resolve(name));
            }
        }
        return samples;
    }

    /** The names of the files, in order. */
    static List<String> names() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(resource("samples.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    Path folder() {
        return folder;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SampleArticles.class.getResourceAsStream("/org/communique/" + name), name);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
