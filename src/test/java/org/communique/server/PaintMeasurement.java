package org.communique.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Measures when a browser paints pages: arguments are the address of a server and pages as paths. Of each it prints, as
 * the fastest and the median of several visits with nothing remembered and then of one more in the same window, first and
 * largest contentful paint and when the page was filled in milliseconds, and how long the page's own thread had a
 * processor until then: the last does not grow when other programs keep the machine busy.
 */
final class PaintMeasurement {
    private static final int TIMES = Integer.getInteger("times", 7);
    private static final String PAINTS = """
            new Promise(told => new PerformanceObserver(list => told([
                performance.getEntriesByName('first-contentful-paint')[0].startTime, list.getEntries().at(-1).startTime,
                performance.getEntriesByType('resource').length]))
                .observe({type: 'largest-contentful-paint', buffered: true}))""";

    private PaintMeasurement() {
    }

    private record Visit(double first, double largest, double filled, double processor, int requests) {
    }

    public static void main(String[] arguments) {
        System.out.printf("%-44s %25s %22s %22s %18s %9s%n", "page", "first paint: best, median", "largest paint",
                "filled", "processor", "requests");
        try (Chromium chromium = Chromium.start()) {
            for (String path : Arrays.asList(arguments).subList(1, arguments.length)) {
                List<Visit> fresh = new ArrayList<>();
                List<Visit> again = new ArrayList<>();
                for (int i = 0; i < TIMES; i++) {
                    try (BrowserContext context = chromium.browser
                            .newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
                        Page page = context.newPage();
                        fresh.add(visit(page, arguments[0] + path));
                        again.add(visit(page, arguments[0] + path));
                    }
                }
                print(path, fresh);
                print(" again", again);
            }
        }
    }

    private static Visit visit(Page page, String address) {
        CDPSession tools = page.context().newCDPSession(page);
        tools.send("Performance.enable", json(Map.of("timeDomain", "threadTicks")));
        double before = processor(tools);
        long start = System.nanoTime();
        page.navigate(address);
        page.waitForSelector("#body[aria-busy=false]",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        double filled = (System.nanoTime() - start) / 1e6;
        List<?> paints = (List<?>) page.evaluate(PAINTS);
        double processor = processor(tools) - before;
        tools.detach();
        return new Visit(number(paints.get(0)), number(paints.get(1)), filled, 1000 * processor,
                (int) number(paints.get(2)));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static JsonObject json(Map<String, String> members) {
        JsonObject object = new JsonObject();
        members.forEach(object::addProperty);
        return object;
    }

    /** For how long the page's thread has had a processor, in seconds. */
    private static double processor(CDPSession tools) {
        JsonArray metrics = tools.send("Performance.getMetrics").getAsJsonArray("metrics");
        for (var metric : metrics) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
                return metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new IllegalStateException("The browser tells no durations");
    }

    private static void print(String path, List<Visit> visits) {
        System.out.printf("%-44s %17s %22s %22s %18s %9d%n", path, twice(visits.stream().mapToDouble(Visit::first)
                .sorted().toArray()), twice(visits.stream().mapToDouble(Visit::largest).sorted().toArray()),
                twice(visits.stream().mapToDouble(Visit::filled).sorted().toArray()),
                twice(visits.stream().mapToDouble(Visit::processor).sorted().toArray()), visits.getFirst().requests());
    }

    private static String twice(double[] sorted) {
        return String.format("%.0f, %.0f", sorted[0], sorted[sorted.length / 2]);
    }
}
