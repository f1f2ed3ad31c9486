package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communique.entity.gazetteer.Coverage;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.GazetteerFolder;
import org.communique.entity.gazetteer.Layer;
import org.communique.entity.gazetteer.PartialDate;
import org.communique.entity.gazetteer.QuarantineList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code communique gazetteer info}: tells how much is known, of which years, and how new it is. */
@Command(name = "info", description = "Tell how much is known, of which years, and how new it is.")
final class GazetteerAbout implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Option(names = "--quarantine", description = "Print what was set aside as implausible instead, with the reasons.")
    private boolean quarantine;
    @Mixin
    private GazetteerOption option;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        GazetteerFolder layers = option.layers();
        if (quarantine) {
            List<List<String>> rows = new ArrayList<>(QuarantineList.shipped());
            for (Layer layer : layers.layers().keySet()) {
                rows.addAll(layers.quarantined(layer));
            }
            TextTable.print(List.of("who", "office", "start", "reason", "source"), rows, out);
        } else {
            print(layers.open(), layers, out);
        }
        out.flush();
        return 0;
    }

    private static void print(Gazetteer gazetteer, GazetteerFolder layers, PrintWriter out) throws IOException {
        Coverage coverage = Coverage.of(gazetteer);
        out.println("hash          " + gazetteer.hash());
        out.println("layers        shipped"
                + layers.layers().values().stream().map(name -> " < " + name).reduce("", String::concat));
        out.println("folder        " + layers.path());
        out.println("size          " + Math.round(gazetteer.size() / 1e5) / 10.0 + " MB of tables");
        out.println("newest fact   " + coverage.newest().map(PartialDate::toString).orElse("none"));
        out.println("licence       CC0 (facts of Wikidata) and public domain (CIA World Factbook)");
        coverage.counts().forEach((kind, count) -> out.printf("%7d       %s%n", count, kind));
        out.println();
        out.println("Of " + coverage.states() + " sovereign states, the holder on 1 July is certain (+ last known):");
        List<String> header = new ArrayList<>(List.of("year"));
        header.addAll(Coverage.CLASSES);
        TextTable.print(header, coverage.years().entrySet().stream().map(GazetteerAbout::row).toList(), out);
    }

    private static List<String> row(Map.Entry<Integer, Map<String, Coverage.Known>> year) {
        List<String> row = new ArrayList<>(List.of(String.valueOf(year.getKey())));
        year.getValue().values().forEach(known -> row.add(known.certain() + " + " + known.lastKnown()));
        return row;
    }
}
