package org.communique.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.communique.article.PublicationDate;
import org.communique.article.reading.ReadingOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What is read: files, folders, standard input, addresses; shared by all commands that read articles. */
final class InputOptions {
    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files (text, HTML, mail, NDJSON, feeds, OPML, sitemaps, web archives), folders, globs, http(s) addresses, or - for standard "
            + "input.")
    private List<String> inputs;

    @Option(names = "--published", paramLabel = "DATE", converter = DateConverter.class, description = "Date of publication of articles that tell none: a day, a month (2004-11) or a year.")
    private PublicationDate published;

    @Mixin
    private FetchingOptions fetching = new FetchingOptions();

    private Optional<Path> besideDataset = Optional.empty();
    private BooleanSupplier stopped = () -> false;

    /** The same without a command line. */
    static InputOptions of(List<String> inputs) {
        InputOptions options = new InputOptions();
        options.inputs = List.copyOf(inputs);
        return options;
    }

    List<String> inputs() {
        return inputs;
    }

    ReadingOptions reading() {
        return ReadingOptions.standard().withPublished(Optional.ofNullable(published))
                .withFetching(fetching.settings()).withArchive(fetching.archive().or(() -> besideDataset));
    }

    /** Stops reading as soon as this says so. */
    void stopWhen(BooleanSupplier asked) {
        stopped = asked;
    }

    boolean isStopped() {
        return stopped.getAsBoolean();
    }

    /** Keeps what is fetched beside this dataset, unless another folder is named. */
    void keepBeside(Path dataset) {
        besideDataset = Optional.of(dataset.resolveSibling(dataset.toAbsolutePath().getFileName() + "-archive"));
    }

    /** Reads {@code 2022-03-10}, {@code 2022-03} or {@code 2022}. */
    static final class DateConverter implements ITypeConverter<PublicationDate> {
        @Override
        public PublicationDate convert(String text) {
            return PublicationDate.parse(text, "--published").orElseThrow(() -> new TypeConversionException(
                    "'" + text + "' is no date; write a day (2022-03-10), a month (2022-03) or a year (2022)."));
        }
    }
}
