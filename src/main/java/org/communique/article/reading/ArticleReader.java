package org.communique.article.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.communique.article.Furniture;

/**
 * Reads articles from what a user names on the command line: files, folders (walked in sorted order), globs and {@code -}
 * for standard input. Every article and everything that could not be read goes to a sink, in the order of the input, as
 * soon as it is read; nothing but the sink holds more than one article.
 *
 * <p>Example: {@code new ArticleReader(ReadingOptions.standard()).read(List.of("news"), readings::add)} gives one
 * {@link Reading.Read} an article in the folder {@code news}.
 */
public final class ArticleReader {
    /** The name of an article from standard input that names no address of its own. */
    public static final String STANDARD_INPUT = "standard-input";

    private final ReadingOptions options;
    private final InputStream standardInput;
    private final Furniture furniture = Furniture.shipped();

    /** A reader whose {@code -} is the standard input of this process. */
    public ArticleReader(ReadingOptions options) {
        this(options, System.in);
    }

    /** A reader whose {@code -} is this stream. */
    public ArticleReader(ReadingOptions options, InputStream standardInput) {
        this.options = options;
        this.standardInput = standardInput;
    }

    /** Reads all inputs, one after the other. */
    public void read(List<String> inputs, Consumer<Reading> sink) {
        Consumer<Reading> finished = new Finishing(options, sink);
        for (String input : inputs) {
            if (input.equals("-")) {
                readStandardInput(finished);
            } else {
                new InputFiles(file -> readFile(file, finished), finished).find(input);
            }
        }
    }

    private void readStandardInput(Consumer<Reading> sink) {
        try {
            read(standardInput, new Origin(STANDARD_INPUT, "standard input"), sink);
        } catch (IOException e) {
            skip("standard input", "could not be read (" + e.getMessage() + "); give a file instead.", sink);
        }
    }

    private void readFile(InputFiles.InputFile file, Consumer<Reading> sink) {
        String shown = Names.shown(file.path());
        try (InputStream in = Files.newInputStream(file.path())) {
            read(in, new Origin(file.name(), shown), sink);
        } catch (AccessDeniedException e) {
            skip(shown, "may not be read; give yourself permission (chmod u+r) or leave it out.", sink);
        } catch (IOException e) {
            skip(shown, "could not be read (" + e.getMessage() + "); check the disk or leave it out.", sink);
        }
    }

    private void read(InputStream stream, Origin origin, Consumer<Reading> sink) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        in.mark(ContentKind.LOOK);
        byte[] start = in.readNBytes(ContentKind.LOOK);
        in.reset();
        new ContentReader(options, furniture, origin).read(in, ContentKind.of(start, origin.name()), sink);
    }

    private static void skip(String shown, String reason, Consumer<Reading> sink) {
        sink.accept(new Reading.Skipped(shown, shown + " " + reason));
    }
}
