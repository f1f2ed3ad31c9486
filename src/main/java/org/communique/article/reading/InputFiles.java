package org.communique.article.reading;

import java.util.regex.Matcher;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Finds the files behind a path that a user names: the file itself, all files of a folder in sorted order, or those that
 * match a glob. Hidden files and folders are passed over.
 *
 * <p>Example: {@code news/2022-*.html} finds {@code news/2022-03-10.html}, and its name relative to {@code news}.
 */
final class InputFiles {
    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

    private final Consumer<InputFile> files;
    private final Consumer<Reading> skipped;

    /** A file and its path relative to the folder named by the user, with slashes on every system. */
    record InputFile(Path path, String name) {
    }

    InputFiles(Consumer<InputFile> files, Consumer<Reading> skipped) {
        this.files = files;
        this.skipped = skipped;
    }

    void find(String input) {
        Optional<Path> path = path(input);
        if (path.isPresent() && Files.isDirectory(path.get())) {
            walk(path.get(), path.get(), Optional.empty());
        } else if (path.isPresent() && Files.exists(path.get())) {
            files.accept(new InputFile(path.get(), path.get().getFileName().toString()));
        } else if (GLOB.matcher(input).find()) {
            findGlob(input);
        } else {
            skip(input, "does not exist; check its spelling.");
        }
    }

    private void findGlob(String input) {
        int glob = firstGlob(input);
        int slash = input.lastIndexOf('/', glob);
        Path folder = Path.of(slash < 0 ? "" : input.substring(0, slash + 1));
        String pattern = input.substring(slash + 1);
        if (!Files.isDirectory(folder)) {
            skip(input, "matches no file, because the folder " + Names.shown(folder) + " does not exist.");
            return;
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        if (walk(folder, folder, Optional.of(matcher)) == 0) {
            skip(input, "matches no file; check the pattern.");
        }
    }

    private static int firstGlob(String input) {
        Matcher matcher = GLOB.matcher(input);
        return matcher.find() ? matcher.start() : input.length();
    }

    private int walk(Path folder, Path root, Optional<PathMatcher> matcher) {
        int found = 0;
        for (Path entry : entries(folder)) {
            Path relative = root.relativize(entry);
            if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
                found += walk(entry, root, matcher);
            } else if (matcher.isEmpty() || matcher.get().matches(relative)) {
                files.accept(new InputFile(entry, relative.toString().replace('\\', '/')));
                found++;
            }
        }
        return found;
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (AccessDeniedException e) {
            skip(folder.toString(), "may not be read; give yourself permission (chmod u+rx) or leave it out.");
        } catch (IOException e) {
            skip(folder.toString(), "could not be listed (" + e.getMessage() + "); check the disk or leave it out.");
        }
        Collections.sort(entries);
        return entries;
    }

    private static Optional<Path> path(String input) {
        try {
            return Optional.of(Path.of(input));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void skip(String input, String reason) {
        String shown = Names.shown(input);
        skipped.accept(new Reading.Skipped(shown, shown + " " + reason));
    }
}
