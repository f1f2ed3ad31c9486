package org.communique.server.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.communique.rdf.Hashes;

/**
 * The scripts of the pages: which ones a page's script imports, so that a browser fetches them all at once instead of one
 * after the other, and a version of all files together, so that it need not ask for them again.
 *
 * <p>Example: {@code pair} imports {@code core}, {@code lists} and {@code thing}; its files are at
 * {@code /assets/v3f9a1c/…}.
 */
final class Modules {
    private static final Pattern IMPORT = Pattern.compile("^import [^;]* from '\\./([a-z0-9-]+)\\.js';",
            Pattern.MULTILINE);
    private static final List<String> OTHERS = List.of("style.css", "theme.js", "world.json", "icon.svg");
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    /** What the files' addresses begin with after {@code /assets/}; another one whenever a file is another. */
    static final String VERSION = version();

    private Modules() {
    }

    /** The modules that a module imports, and those that they import, without itself. */
    static List<String> importedBy(String module) {
        return KNOWN.computeIfAbsent(module, Modules::reached);
    }

    private static List<String> reached(String module) {
        Set<String> reached = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(module));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            IMPORT.matcher(read(next + ".js")).results().map(found -> found.group(1))
                    .filter(imported -> !imported.equals(module) && reached.add(imported)).forEach(open::add);
        }
        return List.copyOf(reached);
    }

    private static String version() {
        Set<String> files = new LinkedHashSet<>(OTHERS);
        for (String page : PageServlet.MODULES) {
            files.add(page + ".js");
            reached(page).forEach(module -> files.add(module + ".js"));
        }
        Assets.LIBRARIES.values().stream().sorted().forEach(files::add);
        StringBuilder all = new StringBuilder();
        files.forEach(file -> all.append(file).append('\n').append(file.startsWith("/") ? "" : read(file)));
        return "v" + Hashes.brief(all.toString());
    }

    private static String read(String file) {
        try (InputStream in = Modules.class.getResourceAsStream(Assets.FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("There is no asset " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
