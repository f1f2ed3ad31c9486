package org.communique.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page and every view of an answer, light and wide, dark and on a telephone: axe finds nothing serious. */
@Tag("browser")
class AccessibilityTest {
    private static final String ANTALYA = "pair/Q58217/Q24025631";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private final Page page = BROWSING.page();

    @ParameterizedTest
    @ValueSource(strings = {"", "search?q=kul", "search?q=nobody+of+this+name", "person/Q24025631", "country/Q159",
            "place/Q71", ANTALYA, "network", "network?by=country", "network?from=1900&to=1901", "timeline", "map",
            "map?from=2021&to=2023", "read", "login", "judgements", "about", "nothing"})
    void holdsOnEachPage(String path) {
        BROWSING.visit(path);
        isAccessible();
        BROWSING.forgive("404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "network", "timeline", "map"})
    void holdsInEachViewOfAnAnswer(String view) {
        BROWSING.visit("queries?q=who-met-whom&view=" + view);
        assertThat(page.locator(view.equals("table") ? "#stage table" : "#stage svg").first()).isVisible();
        isAccessible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?s ?p", "SELECT * { ?s <urn:nothing> ?o }", "ASK { ?s ?p ?o }",
            "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 3"})
    void holdsForQuestionsOfOnesOwn(String query) {
        BROWSING.visit("queries?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(page.locator("#answer")).not().isEmpty();
        isAccessible();
        BROWSING.forgive("400");
    }

    @Test
    void holdsForAnEncounterAndItsArticle() {
        BROWSING.visit(ANTALYA);
        page.locator(".encounters .what").first().click();
        BROWSING.settled();
        isAccessible();
        BROWSING.link("The whole stored text").click();
        BROWSING.settled();
        isAccessible();
    }

    @Test
    void holdsWhereSomebodyIsLoggedIn() {
        BROWSING.logIn();
        BROWSING.visit(ANTALYA);
        page.locator(".encounters .what").first().click();
        BROWSING.settled();
        page.locator("details").all().forEach(details -> details.locator("summary").first().click());
        BROWSING.button("Accept").click();
        assertThat(page.locator(".judged li")).hasCount(1);
        isAccessible();
        BROWSING.visit("judgements");
        isAccessible();
    }

    @Test
    void holdsForAnArticleThatWasRead() {
        BROWSING.visit("read");
        BROWSING.button("Try an example").click();
        assertThat(page.locator("#result")).containsText("Antony Blinken");
        isAccessible();
    }

    @Test
    void holdsForSuggestions() {
        BROWSING.visit("");
        page.keyboard().press("/");
        page.keyboard().type("Kul");
        assertThat(page.locator("#find-hits [role=option]").first()).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(Axe.seriousOn(page)).isEmpty();
    }

    @Test
    void holdsInTheOntology() {
        page.navigate(BROWSING.address() + "ontology");
        isAccessible();
        BROWSING.link("Communiqué").click();
        assertThat(page.locator("h1")).containsText("Who met whom");
    }

    /** Light on a wide screen, dark on a telephone; nothing leaves the narrowest telephone's width. */
    private void isAccessible() {
        look(ColorScheme.LIGHT, 1280);
        assertThat(Axe.seriousOn(page)).as("light and wide").isEmpty();
        look(ColorScheme.DARK, 360);
        assertThat(Axe.seriousOn(page)).as("dark and narrow").isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("wider than a telephone").isEqualTo(0);
        look(ColorScheme.LIGHT, 1280);
    }

    private void look(ColorScheme colours, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.setViewportSize(width, 900);
    }
}
