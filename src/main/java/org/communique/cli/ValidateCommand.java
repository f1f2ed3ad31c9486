package org.communique.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.store.EncounterStore;
import org.communique.store.validation.Finding;
import org.communique.store.validation.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code communique validate}: holds a dataset, or RDF files, to the shapes. */
@Command(name = "validate", description = "Check a dataset, or RDF files, against the shapes of the ontology; prints what is wrong, a line each.")
final class ValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "RDF files, checked together; without any, the dataset is checked.")
    private List<Path> files = List.of();

    @Mixin
    private DatasetOption dataset;

    @Override
    public Integer call() throws NoSuchFileException {
        List<Finding> findings = findings();
        PrintWriter out = spec.commandLine().getOut();
        findings.forEach(out::println);
        out.flush();
        spec.commandLine().getErr().println(findings.isEmpty()
                ? "Everything is as the shapes want it."
                : findings.size() + (findings.size() == 1 ? " thing is" : " things are")
                        + " not as the shapes want it.");
        return findings.isEmpty() ? 0 : 1;
    }

    private List<Finding> findings() throws NoSuchFileException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        if (!files.isEmpty()) {
            return Validation.shipped().findings(files);
        }
        try (EncounterStore store = dataset.existing()) {
            return store.validate();
        }
    }
}
