package org.communique.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Takes pictures of pages, light and dark, wide and narrow: arguments are the address of the server, a folder, and
 * pages as {@code name=path}; {@code name:lwv=path} is one picture, light and wide, of what fits in the
 * window, {@code name:lwt=path} in a taller one; {@code name=path>Read it>details} clicks before the picture is taken on
 * the button of that name, and opens what is folded. With {@code -Dlogin=name:password} somebody is logged in.
 */
final class Screenshots {
    private Screenshots() {
    }

    public static void main(String[] arguments) {
        List<String> shots = Arrays.asList(arguments).subList(2, arguments.length);
        BrowserType.LaunchOptions chromium = new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox"));
        Playwright.CreateOptions options = new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (Playwright playwright = Playwright.create(options);
                Browser browser = playwright.chromium().launch(chromium)) {
            for (String shot : shots) {
                String[] parts = shot.split("=", 2);
                for (String look : parts[0].contains(":")
                        ? List.of(parts[0].split(":")[1])
                        : List.of("lw", "dw", "ln", "dn")) {
                    take(browser, arguments[0] + parts[1], look,
                            Path.of(arguments[1], parts[0].split(":")[0] + "-" + look + ".png"));
                }
            }
        }
    }

    private static void logIn(Page page, String address) {
        String[] user = System.getProperty("login", "").split(":", 2);
        if (user.length == 2) {
            page.request().post(URI.create(address).resolve("/api/login").toString(), RequestOptions.create()
                    .setData(Map.of("user", user[0], "password", user[1])));
        }
    }

    private static void click(Page page, String what) {
        if (what.equals("details")) {
            page.locator("main details > summary").all().forEach(summary -> summary.click());
        } else {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(what)).first().click();
            page.waitForTimeout(3000);
        }
    }

    private static void take(Browser browser, String address, String look, Path file) {
        boolean narrow = look.charAt(1) == 'n';
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(look.startsWith("d") ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(narrow ? 360 : 1280, narrow ? 780 : look.endsWith("t") ? 1160 : 900))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> System.out
                    .println(file.getFileName() + " console " + message.type() + ": " + message.text()));
            page.onPageError(error -> System.out.println(file.getFileName() + " error: " + error));
            String[] steps = address.split(">");
            logIn(page, steps[0]);
            page.navigate(steps[0]);
            page.waitForSelector("#body[aria-busy=false]",
                    new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
            Arrays.stream(steps).skip(1).forEach(step -> click(page, step));
            page.waitForTimeout(400);
            Object overflow = page
                    .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (!"0".equals(String.valueOf(overflow))) {
                System.out.println(file.getFileName() + " is too wide by " + overflow);
            }
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(look.length() == 2));
        }
    }
}
