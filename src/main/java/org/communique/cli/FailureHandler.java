package org.communique.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.communique.store.StoreUnavailableException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns whatever stops a command into one sentence on standard error and an exit code; the only place that does.
 *
 * <p>Example: {@code communique: news.html does not exist; check its spelling.} and exit code 1.
 */
final class FailureHandler implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        line.getOut().flush();
        PrintWriter err = line.getErr();
        if (failure instanceof OutputClosed) {
            return ExitCode.SOFTWARE;
        }
        err.println("communique: " + sentence(failure));
        if (parsed.expandedArgs().contains("--debug") || parsed.originalArgs().contains("--debug")) {
            failure.printStackTrace(err);
        }
        err.flush();
        return ExitCode.SOFTWARE;
    }

    private static String sentence(Throwable failure) {
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        return switch (failure) {
            case UncheckedIOException wrapped -> sentence(Objects.requireNonNull(wrapped.getCause()));
            case NoSuchFileException missing -> missing.getFile() + " does not exist; check its spelling.";
            case FileNotFoundException missing -> message;
            case AccessDeniedException denied ->
                denied.getFile() + " may not be read or written; check its permissions.";
            case IOException io -> message.isEmpty() ? "reading or writing failed; --debug shows where." : message;
            case IllegalArgumentException wrong -> message;
            case IllegalStateException wrong -> message;
            case StoreUnavailableException unavailable -> message;
            default -> "something unexpected went wrong (" + failure.getClass().getSimpleName()
                    + (message.isEmpty() ? "" : ": " + message) + "); --debug shows where.";
        };
    }
}
