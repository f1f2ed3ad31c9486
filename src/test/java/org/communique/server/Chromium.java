package org.communique.server;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of the page tests: the Chromium of this machine, without a window.
 *
 * <p>Where there is none, the tests are skipped and a line says so; with {@code -Dcommunique.browser=required} they fail.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> USUAL = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/snap/bin/chromium", "/opt/google/chrome/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private final Playwright playwright;
    final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it; without one the test is skipped, or fails where it is required. */
    static Chromium start() {
        Optional<Path> program = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL.stream())
                .map(Path::of).filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            String sentence = "No Chromium was found: the tests of the pages in a browser are skipped. "
                    + "Install one, or name it in the variable CHROMIUM.";
            if ("required".equals(System.getProperty("communique.browser"))) {
                fail(sentence);
            }
            System.err.println("\n*** " + sentence + " ***\n");
            Assumptions.abort(sentence);
        }
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(program.orElseThrow()).setArgs(List.of("--no-sandbox", "--disable-gpu"))));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
