package org.communique.cli;

import java.util.List;
import java.util.Optional;
import org.communique.article.PublicationDate;
import org.communique.article.reading.ReadingOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What is read: files, folders, standard input, addresses; shared by all commands that read articles. */
final class InputOptions {
    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files (text, HTML, NDJSON, feeds, web archives), folders, http(s) addresses, or - for standard "
            + "input.")
    private List<String> inputs;

    @Option(names = "--published", paramLabel = "DATE", converter = DateConverter.class, description = "Date of publication of articles that tell none: a day, a month (2004-11) or a year.")
    private PublicationDate published;

    List<String> inputs() {
        return inputs;
    }

    ReadingOptions reading() {
        return ReadingOptions.standard().withPublished(Optional.ofNullable(published));
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
