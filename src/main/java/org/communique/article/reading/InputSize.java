package org.communique.article.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How much there is to read: the bytes of all files named, or none when one of the inputs does not tell. */
final class InputSize {
    private InputSize() {
    }

    static long of(List<String> inputs) {
        long sum = 0;
        for (String input : inputs) {
            boolean tells = !input.equals("-") && !AddressReader.isAddress(input) && input.indexOf('\0') < 0
                    && Files.exists(Path.of(input));
            if (!tells) {
                return 0;
            }
            sum += of(Path.of(input));
        }
        return sum;
    }

    private static long of(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).mapToLong(InputSize::size).sum();
        } catch (IOException | UncheckedIOException e) {
            // What cannot be counted now is named when it is read.
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
