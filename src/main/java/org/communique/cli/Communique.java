package org.communique.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code communique}: reads news about diplomacy and keeps a knowledge graph of who met whom.
 *
 * <p>Example: {@code communique extract --published 2022-03-10 antalya.html} prints the encounters of that article.
 */
@Command(name = "communique", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false, usageHelpAutoWidth = true, description = "Reads news about diplomacy and keeps a knowledge graph of who met whom, where and when, in what office, and which "
        + "sentence of which article says so.", subcommands = {
                ExtractCommand.class, ExplainCommand.class, DemoCommand.class, LoadCommand.class, WatchCommand.class,
                QueryCommand.class,
                ExportCommand.class, ValidateCommand.class,
                ServeCommand.class, UserCommand.class, GazetteerCommand.class,
                JudgeCommand.class, StatsCommand.class, RetractCommand.class,
                CompactCommand.class, BackupCommand.class, RestoreCommand.class,
                EvaluateCommand.class}, footerHeading = "%nExit codes: ", footer = "0 done, 1 failed, 2 wrong usage, 3 done, but some articles were skipped.", synopsisSubcommandLabel = "COMMAND")
public final class Communique implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, order = 90, description = "Say more, and where in the program something went wrong.")
    private void setDebug(boolean debug) {
        if (debug && LoggerFactory.getLogger("org.communique") instanceof Logger logger) {
            logger.setLevel(Level.DEBUG);
        }
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        int code = commandLine().setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err)).execute(args);
        System.exit(code);
    }

    /** The command with all its subcommands, ready to be run; tests give it other writers. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Communique());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new FailureHandler());
        line.setParameterExceptionHandler(new UsageHandler());
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: one of "
                + String.join(", ", spec.subcommands().keySet()) + ".");
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8),
                descriptor == FileDescriptor.err);
    }
}
