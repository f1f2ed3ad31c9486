package org.communique.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.communique.GeneratedNews;
import org.communique.News;
import org.communique.server.login.Users;
import org.communique.store.EncounterStore;
import org.communique.store.Loading;

/**
 * Measures every page and what it asks of the API on a store of generated articles:
 * {@code PageMeasurement FOLDER ARTICLES}. Beside the time on the clock it prints the time that processors worked for an
 * answer (of server and client together), which does not grow when other programs keep the machine busy. The store is made when the folder is empty; 85,000 articles give 100,000
 * encounters. With {@code serve} as third argument it goes on serving at port 4331.
 */
final class PageMeasurement {
    private static final int TIMES = 15;

    private PageMeasurement() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        boolean isNew = !Files.isDirectory(folder);
        try (EncounterStore store = EncounterStore.open(folder)) {
            if (isNew) {
                System.out.println(store.load(new GeneratedNews(Integer.parseInt(arguments[1])),
                        Loading.with(News.RUN)));
            }
            try (ServedDataset served = ServedDataset.start(folder, store, ServerSettings.standard().withPort(4331),
                    ChronicleServer.IDLE_DESK, Users.NOBODY)) {
                measure(new Asking(served.server().address()));
                if (arguments.length > 2) {
                    served.server().join();
                }
            }
        }
    }

    private static void measure(Asking ask) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        long worked = worked();
        JsonNode overview = ask.json("api/overview");
        System.out.printf("%d encounters; the first page of all, reading the ledger: %d ms, %d ms of work%n",
                overview.path("encounters").asInt(), (System.nanoTime() - begin) / 1_000_000,
                (worked() - worked) / 1_000_000);
        System.out.printf("%-34s %10s %10s %10s %10s%n", "what", "median ms", "slowest", "work ms", "bytes");
        for (Map.Entry<String, String> path : paths(ask, overview).entrySet()) {
            double[] took = new double[TIMES];
            int size = 0;
            long before = 0;
            for (int i = -2; i < TIMES; i++) {
                long start = System.nanoTime();
                before = i == 0 ? worked() : before;
                size = ask.get(path.getValue(), "application/json, text/html").body().length();
                took[Math.max(i, 0)] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(took);
            System.out.printf("%-34s %10.1f %10.1f %10.1f %10d%n", path.getKey(), took[TIMES / 2], took[TIMES - 1],
                    (worked() - before) / 1e6 / TIMES, size);
        }
    }

    /** For how long this process has had processors, in nanoseconds. */
    private static long worked() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static Map<String, String> paths(Asking ask, JsonNode overview) throws IOException, InterruptedException {
        String busiest = overview.path("people").get(0).path("who").path("key").asText();
        JsonNode person = ask.json("api/person/" + busiest);
        String other = person.path("people").get(0).path("who").path("key").asText();
        String country = person.path("countries").get(0).path("who").path("key").asText();
        String place = person.path("places").get(0).path("who").path("key").asText();
        String encounter = person.path("encounters").get(0).path("key").asText();
        String article = ask.json("api/encounter/" + encounter).path("reports").get(0).path("source").path("href")
                .asText();
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("page /", "");
        paths.put("page person", "person/" + busiest);
        paths.put("page encounter", "encounter/" + encounter);
        paths.put("api overview", "api/overview");
        paths.put("api search \"clara\"", "api/search?q=clara&limit=8");
        paths.put("api search misspelt", "api/search?q=persson1a&limit=8");
        paths.put("api person (busiest)", "api/person/" + busiest);
        paths.put("api pair", "api/pair/" + busiest + "/" + other);
        paths.put("api country", "api/country/" + country);
        paths.put("api place", "api/place/" + place);
        paths.put("api encounter", "api/encounter/" + encounter);
        paths.put("api article", "api" + article);
        paths.put("api network, all", "api/network");
        paths.put("api network, by country", "api/network?by=country");
        paths.put("api network, a year", "api/network?from=2015&to=2015");
        paths.put("api timeline, all", "api/timeline");
        paths.put("api map, all", "api/map");
        paths.put("api encounters, all", "api/encounters?limit=30&status=all");
        paths.put("api questions", "api/questions");
        paths.put("id as Turtle", "id/" + busiest + ".ttl");
        paths.put("api judgements", "api/judgements");
        return paths;
    }
}
