package org.communique.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.communique.server.api.ApiServlet;
import org.communique.server.api.ProgressEndpoint;
import org.communique.server.ledger.LiveLedger;
import org.communique.server.pages.Assets;
import org.communique.server.pages.PageServlet;
import org.communique.store.EncounterStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server whose dataset takes long to read tells how far it is, and then gives the page that was asked for. */
@Tag("browser")
class SlowStartTest {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private final Page page = BROWSING.page();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final EncounterStore store = Chronicle.store();
    private CommuniqueServer server;

    private long versionAfterAWhile() {
        try {
            assertThat(goOn.await(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    @BeforeEach
    void start() {
        LiveLedger ledger = new LiveLedger(store.dataset(), this::versionAfterAWhile);
        Map<String, HttpServlet> servlets = Map.of("/*", new PageServlet(ledger), "/assets/*", new Assets(), "/api/*",
                new ApiServlet(ledger, Map.of("progress", new ProgressEndpoint(ledger)), Map.of()));
        server = CommuniqueServer.start(store.dataset(), ServerSettings.standard().withPort(0), servlets);
        ledger.start();
    }

    @AfterEach
    void stop() {
        goOn.countDown();
        server.close();
        store.close();
    }

    @Test
    void tellsHowFarItIsAndGoesOnByItself() {
        page.navigate(server.address() + "person/Q24025631");
        assertThat(page.locator("h1")).hasText("Reading the dataset");
        assertThat(page.locator("[role=status]")).containsText("Opening it");
        assertThat(Axe.seriousOn(page)).isEmpty();
        goOn.countDown();
        assertThat(page.locator("h1")).hasText("Dmytro Kuleba");
        BROWSING.forgive("503");
        BROWSING.forgive("404");
    }

    @Test
    void answersProgramsThatItIsBusy() throws IOException, InterruptedException {
        HttpResponse<String> answer = new Asking(server.address()).get("", "text/html");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(new Asking(server.address()).get("about", "text/html").statusCode()).isEqualTo(200);
    }
}
