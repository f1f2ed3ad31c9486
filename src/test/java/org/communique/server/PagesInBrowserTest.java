package org.communique.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.communique.article.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people do on the pages, in a real browser over a served dataset. */
@Tag("browser")
class PagesInBrowserTest {
    private static final String KULEBA = "person/Q24025631";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private final Page page = BROWSING.page();

    private void visit(String path) {
        BROWSING.visit(path);
    }

    private void settled() {
        BROWSING.settled();
    }

    private Locator link(String name) {
        return BROWSING.link(name);
    }

    private Locator button(String name) {
        return BROWSING.button(name);
    }

    private Locator heading() {
        return page.locator("h1");
    }

    @Test
    void leadsFromAMisspeltNameToTheMarkedSentence() {
        visit("");
        page.keyboard().press("/");
        page.keyboard().type("Kuliba");
        assertThat(page.locator("#find-hits [role=option]").first()).containsText("Dmytro Kuleba");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(heading()).hasText("Dmytro Kuleba");
        page.getByLabel("1 encounters with Sergey Lavrov").click();
        assertThat(heading()).hasText("Dmytro Kuleba and Sergey Lavrov");
        link("Dmytro Kuleba, Mevlüt Çavuşoğlu and Sergey Lavrov").click();
        assertThat(page.locator(".report mark").last()).isVisible();
        assertThat(String.join("", page.locator(".report").last().locator("mark").allTextContents())).isEqualTo(
                "Sergey Lavrov and Dmytro Kuleba sat down in Antalya on Thursday, with Mevlüt Çavuşoğlu between them.");
        assertThat(link("Open the source")).hasAttribute("href",
                Pattern.compile("https://evening-courier\\.example/.*"));
    }

    @Test
    void filtersTheNetworkByYear() {
        visit("network");
        assertThat(page.locator("#told")).containsText("22 encounters");
        page.getByLabel("From").fill("2022");
        page.getByLabel("From").press("Tab");
        page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("2022");
        page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).press("Tab");
        assertThat(page.locator("#told")).containsText("8 encounters");
        assertThat(page.locator(".network .node[aria-label^='Dmytro Kuleba']")).hasCount(1);
        assertThat(page.locator(".network .node[aria-label^='Ronald Reagan']")).hasCount(0);
        assertThat(page.url()).contains("from=2022").contains("to=2022");
        page.reload();
        settled();
        assertThat(page.locator("#told")).containsText("8 encounters");
    }

    @Test
    void timelineAndMapShowTheSameSelection() {
        visit("timeline?from=2021&to=2023&kind=summit,talks");
        String told = page.locator("#told").textContent();
        assertThat(told).startsWith("5 encounters");
        assertThat(page.locator(".chart .bar")).hasCount(5);
        page.locator(".tabs").getByText("Map").click();
        settled();
        assertThat(page.url()).endsWith("/map?from=2021&to=2023&kind=summit,talks");
        assertThat(page.locator("#told")).containsText("5 encounters");
        assertThat(page.locator(".map .site[aria-label^='Geneva']")).hasCount(1);
        page.locator(".map .site[aria-label^='Geneva']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#told")).containsText("2 encounters");
    }

    @Test
    void asksAnExampleQuestionWithAParameter() {
        visit("queries");
        button("Whom did a person meet or speak with?").click();
        page.getByLabel("Person: the person").fill("Kuleba");
        page.locator("#hits-person [role=option]").first().click();
        page.locator("#run").click();
        assertThat(page.locator("#told")).containsText("3 rows");
        assertThat(page.locator("#answer")).containsText("Mevlüt Çavuşoğlu");
        assertThat(page.url()).contains("q=whom-did-x-meet").contains("person=Dmytro+Kuleba");
        page.reload();
        assertThat(page.locator("#told")).containsText("3 rows");
    }

    @Test
    void showsAnAnswerAsNetworkTimelineAndMap() {
        visit("queries?q=who-met-whom");
        for (String view : List.of("Network", "Timeline", "Map")) {
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(view)).click();
            assertThat(page.locator("#stage svg").first()).isVisible();
        }
        assertThat(page.url()).endsWith("view=map");
    }

    @Test
    void readsAPastedArticleAndKeepsNothing() {
        visit("read");
        page.getByLabel("Text of the article")
                .fill("Ministers meet in Geneva\n\nGENEVA, January 21, 2022 — U.S. Secretary "
                        + "of State Antony Blinken met Russian Foreign Minister Sergei Lavrov in Geneva on Friday.");
        button("Read it").click();
        assertThat(page.locator("#result")).containsText("Antony Blinken");
        assertThat(String.join("", page.locator("#result mark").allTextContents())).contains("Blinken met");
        assertThat(page.locator("#result")).containsText("Geneva");
        assertThat(page.locator("#result")).containsText("21 January 2022");
        visit("timeline");
        assertThat(page.locator("#told")).containsText("22 encounters");
    }

    @Test
    void rejectsAnEncounterAndTakesItBack() {
        visit(KULEBA);
        assertThat(page.locator("#body")).containsText("Antony Blinken");
        visit("pair/Q7821917/Q24025631");
        page.locator(".encounters .what").first().click();
        settled();
        link("Log in").click();
        page.getByLabel("Name").fill(ChronicleServer.USER);
        page.getByLabel("Password").fill(ChronicleServer.PASSWORD);
        button("Log in").click();
        page.getByLabel("Why").fill("another Blinken");
        button("Reject").click();
        assertThat(page.locator("#eyebrow")).containsText("Rejected");
        String encounter = page.url();
        visit("pair/Q7821917/Q24025631");
        assertThat(page.locator(".figures")).containsText("times they met0");
        assertThat(page.locator(".encounters .rejected")).hasCount(1);
        visit("judgements");
        assertThat(page.locator("#body")).containsText("another Blinken");
        assertThat(page.locator(".encounters .rejected")).hasCount(1);
        page.navigate(encounter);
        settled();
        button("Undo").click();
        assertThat(page.locator("#eyebrow")).containsText("Held");
        visit("pair/Q7821917/Q24025631");
        assertThat(page.locator(".figures")).containsText("time they met1");
    }

    @Test
    void showsHostileLabelsAsText() {
        visit("search?q=Bobby");
        page.locator("#body a").first().click();
        settled();
        assertThat(heading()).containsText("<b>Bobby</b>");
        visit("network");
        assertThat(page.title()).doesNotContain("owned");
        assertThat(page.locator("main b, main img, main script")).hasCount(0);
    }
}
