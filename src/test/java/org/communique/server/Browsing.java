package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.News;
import org.communique.Pipeline;
import org.communique.article.Article;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.event.Extraction;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;

/**
 * A browser over the served chronicle: one browser and one server for all classes of tests, a window for each test. What
 * a test judged is taken back after it, and whatever the browser complains about makes the test fail.
 */
final class Browsing implements BeforeAllCallback, TestInstancePreConstructCallback, AfterEachCallback {
    private final List<String> complaints = new ArrayList<>();
    private Shared shared;
    private BrowserContext context;
    private Page page;

    /** Reads articles; made when the first is pasted. */
    private static final class Desk {
        private static final Pipeline PIPELINE = Pipeline.with(Gazetteer.shipped());

        static Extraction read(Article article) {
            return PIPELINE.extract(article);
        }
    }

    private record Shared(Chromium chromium, ChronicleServer server) implements AutoCloseable {
        static Shared start() {
            try {
                Chromium chromium = Chromium.start();
                PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
                return new Shared(chromium, ChronicleServer.start(Files.createTempDirectory("pages"),
                        ServerSettings.standard().withPort(0),
                        new NewsDesk(article -> Desk.read(article), () -> News.RUN)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
            chromium.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        shared = test.getRoot().getStore(ExtensionContext.Namespace.create(Browsing.class))
                .computeIfAbsent("shared", key -> Shared.start(), Shared.class);
    }

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext test) {
        context = shared.chromium.browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(ColorScheme.LIGHT).setViewportSize(1280, 900));
        page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    @Override
    public void afterEach(ExtensionContext test) {
        context.close();
        shared.server.store.judgements().list().reversed()
                .forEach(made -> shared.server.store.judgements().undo(made.judgement().id()));
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).isEmpty();
    }

    /** The window of this test. */
    Page page() {
        return page;
    }

    /** Forgets complaints that hold this text, where a test provokes them. */
    void forgive(String text) {
        complaints.removeIf(complaint -> complaint.contains(text));
    }

    /** Where the pages are, ending in a slash. */
    String address() {
        return shared.server.address();
    }

    /** Logs in as Ada, without the form. */
    void logIn() {
        page.request().post(address() + "api/login", RequestOptions.create()
                .setData(Map.of("user", ChronicleServer.USER, "password", ChronicleServer.PASSWORD)));
    }

    void visit(String path) {
        page.navigate(path.startsWith("http") ? path : address() + path);
        settled();
    }

    /** Waits until the page is filled; functions to wait for would be evaluated, which the pages forbid. */
    void settled() {
        page.waitForSelector("#body[aria-busy=false]", until(WaitForSelectorState.ATTACHED));
        page.waitForSelector("[aria-busy=true]", until(WaitForSelectorState.DETACHED));
    }

    private static Page.WaitForSelectorOptions until(WaitForSelectorState state) {
        return new Page.WaitForSelectorOptions().setState(state);
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }
}
