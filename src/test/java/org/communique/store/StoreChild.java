package org.communique.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.GeneratedNews;
import org.communique.News;

/** Another process that loads generated articles or holds a dataset: {@code StoreChild load|hold FOLDER ARTICLES BATCH}. */
public final class StoreChild {
    private StoreChild() {
    }

    public static void main(String[] args) throws IOException {
        try (EncounterStore store = EncounterStore.open(Path.of(args[1]))) {
            System.out.println("open");
            System.out.flush();
            if (args[0].equals("hold")) {
                System.in.read();
            } else {
                store.load(new GeneratedNews(Integer.parseInt(args[2])),
                        Loading.with(News.RUN).inBatchesOf(Integer.parseInt(args[3])));
            }
        }
    }

    /** Starts one and waits until it has opened the dataset. */
    static Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED", "-Xmx1g", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), StoreChild.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (!"open".equals(line)) {
            throw new IOException("the child did not open the dataset: " + line);
        }
        return process;
    }
}
