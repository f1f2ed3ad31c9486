package org.communique.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with the words typed, and where help is. */
final class UsageHandler implements IParameterExceptionHandler {
    // picocli names the constants of an enum as Java spells them; people type them in small letters
    private static final Pattern CHOICES = Pattern.compile("\\[([A-Z_, ]+)\\] \\(case-insensitive\\)");

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("communique: " + inSmallLetters(wrong.getMessage()));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("See: " + line.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCode.USAGE;
    }

    private static String inSmallLetters(String message) {
        return CHOICES.matcher(message).replaceAll(found -> found.group(1).toLowerCase(Locale.ROOT));
    }
}
