package org.communique;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher at the root: finds a Java, says what is missing, runs the program from anywhere. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final List<String> TOOLS = List.of("sh", "sed", "find", "head", "grep", "dirname", "readlink", "cat",
            "mkdir", "rm", "touch", "sleep");

    @TempDir
    private Path folder;
    private Path home;
    private Path tools;

    @BeforeEach
    void copyLauncher() throws IOException {
        home = Files.createDirectory(folder.resolve("a home"));
        Files.copy(Path.of("communique"), home.resolve("communique"));
        tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : TOOLS) {
            writeScript(tool, "exec " + found(tool) + " \"$@\"");
        }
    }

    @Test
    void runsTheProgramFromAnyFolderAndThroughLinks() throws Exception {
        writeProgram();
        Path link = Files.createSymbolicLink(folder.resolve("cq"), Path.of("a home", "communique"));
        assertThat(run(link, Map.of("COMMUNIQUE_JAVA_HOME", System.getProperty("java.home")), "who met", "whom"))
                .isEqualTo("who met|whom\n");
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        assertThat(run(home.resolve("communique"), Map.of("COMMUNIQUE_JAVA_HOME", System.getProperty("java.home"))))
                .isEqualTo("communique: the program is not built yet and Maven is not installed; install Maven 3.8 or "
                        + "newer and run this again.\n");
    }

    @Test
    void saysThatTheJavaNamedIsTooOld() throws Exception {
        Path old = Files.createDirectories(folder.resolve("jdk-17/bin"));
        Files.createFile(old.resolve("java"), asFileAttribute(fromString("rwxr-xr-x")));
        Files.writeString(folder.resolve("jdk-17/release"), "JAVA_VERSION=\"17.0.15\"\n");
        assertThat(run(home.resolve("communique"), Map.of("COMMUNIQUE_JAVA_HOME", old.getParent().toString())))
                .contains("where no Java 21 or newer lies");
    }

    @Test
    void saysThatTheBuildFailedAndWhereItsWordsAre() throws Exception {
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        writeScript("mvn", "echo '[ERROR] no such artifact'; exit 1");
        assertThat(run(home.resolve("communique"), Map.of("COMMUNIQUE_JAVA_HOME", System.getProperty("java.home"))))
                .contains("building the program", "[ERROR] no such artifact", "the build failed",
                        "communique-build.log");
    }

    private String run(Path launcher, Map<String, String> environment, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** A program that prints its words, where the launcher looks for the built one. */
    private void writeProgram() throws IOException {
        Path source = folder.resolve("Echo.java");
        Files.writeString(source, "public class Echo { public static void main(String[] words) "
                + "{ System.out.println(String.join(\"|\", words)); } }");
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), source.toString());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Echo");
        Path target = Files.createDirectory(home.resolve("target"));
        try (OutputStream out = Files.newOutputStream(target.resolve("communique-1-all.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.putNextEntry(new JarEntry("Echo.class"));
            Files.copy(folder.resolve("Echo.class"), jar);
        }
    }

    private void writeScript(String name, String command) throws IOException {
        Path script = Files.createFile(tools.resolve(name), asFileAttribute(fromString("rwxr-xr-x")));
        Files.writeString(script, "#!/bin/sh\n" + command + "\n");
    }

    private static Path found(String tool) {
        return List.of("/bin", "/usr/bin").stream().map(bin -> Path.of(bin, tool)).filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(tool + " is not installed"));
    }
}
