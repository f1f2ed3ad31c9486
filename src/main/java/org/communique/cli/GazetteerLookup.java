package org.communique.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.communique.article.PublicationDate;
import org.communique.entity.EntityType;
import org.communique.entity.Finding;
import org.communique.entity.NameLookup;
import org.communique.entity.Wanted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique gazetteer lookup}: prints whom or what a name may mean, with scores and reasons. */
@Command(name = "lookup", description = "Print whom or what a name may mean, with scores and reasons.")
final class GazetteerLookup implements Callable<Integer> {
    private static final int WIDEST = 44;
    @Spec
    private CommandSpec spec;
    @Parameters(paramLabel = "NAME", description = "The name as it is written, in any script; \"Kuleba, foreign minister\" states an office too.")
    private String name;
    @Option(names = "--date", paramLabel = "DATE", description = "When it was written: a day, a month (2004-11) or a year (2004).")
    private String date;
    @Option(names = "--office", paramLabel = "TITLE", defaultValue = "", description = "The office that the text gives: \"foreign minister\", \"former president\".")
    private String office;
    @Option(names = "--country", paramLabel = "NAME", defaultValue = "", description = "The state or organisation, by name, ISO code or identifier.")
    private String country;
    @Option(names = "--type", paramLabel = "TYPE", description = "person, state, org or place; may be given several times (default: all).")
    private Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "One of ${COMPLETION-CANDIDATES} (default: table).")
    private Form format;
    @Mixin
    private GazetteerOption gazetteer;

    /** How the candidates are printed. */
    private enum Form {
        table, json
    }

    @Override
    public Integer call() throws IOException {
        Wanted wanted = Wanted.named(name).office(office).country(country).being(types);
        Finding finding = new NameLookup(gazetteer.open()).find(date == null ? wanted : wanted.on(day()));
        PrintWriter out = spec.commandLine().getOut();
        if (format == Form.json) {
            out.println(new ObjectMapper().writeValueAsString(Map.of("name", name, "verdict",
                    finding.verdict().name().toLowerCase(Locale.ROOT), "note", finding.note(), "candidates",
                    finding.matches())));
        } else {
            print(finding, out);
        }
        out.flush();
        return 0;
    }

    private PublicationDate day() {
        return PublicationDate.parse(date, "--date").orElseThrow(() -> new IllegalArgumentException(
                "The date \"" + date + "\" cannot be read; write 2022-03-10, 2022-03 or 2022."));
    }

    private static void print(Finding finding, PrintWriter out) {
        out.println(finding.verdict() + (finding.note().isEmpty() ? "" : ": " + finding.note()));
        TextTable.print(List.of("score", "id", "label", "type", "description", "reasons"),
                finding.matches().stream()
                        .map(match -> List.of(String.format(Locale.ROOT, "%.3f", match.score()), match.id(),
                                match.label(), match.type().word(), TextTable.cut(match.description(), WIDEST),
                                String.join("; ", match.reasons())))
                        .toList(),
                out);
    }
}
