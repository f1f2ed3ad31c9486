package org.communique.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.entity.gazetteer.GazetteerFolder;
import picocli.CommandLine.Option;

/** Which gazetteer; shared by all commands that know names. */
final class GazetteerOption {
    @Option(names = "--gazetteer", paramLabel = "DIR", description = "The folder of your layers over the shipped gazetteer (default: communique/gazetteer in your data folder).")
    private Path folder;

    /** The folder of the layers. */
    GazetteerFolder layers() {
        return GazetteerFolder.of(Optional.ofNullable(folder)
                .orElseGet(() -> usual(System.getenv(), System.getProperty("os.name"))));
    }

    /** All layers together. */
    Gazetteer open() {
        return layers().open();
    }

    /** The folder in which programs of this system keep the data of a user. */
    static Path usual(Map<String, String> environment, String system) {
        String home = System.getProperty("user.home");
        String os = system.toLowerCase(Locale.ROOT);
        Path data = os.startsWith("windows")
                ? Path.of(environment.getOrDefault("LOCALAPPDATA", home))
                : os.startsWith("mac")
                        ? Path.of(home, "Library", "Application Support")
                        : Path.of(environment.getOrDefault("XDG_DATA_HOME", home + "/.local/share"));
        return data.resolve("communique").resolve("gazetteer");
    }
}
