package org.communique.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What those who are logged in decide on the page of an encounter, in a real browser, and what the pages then show. */
@Tag("browser")
class JudgingInBrowserTest {
    private static final String ANTALYA = "pair/Q58217/Q24025631";
    private static final String KYIV = "pair/Q7821917/Q24025631";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private final Page page = BROWSING.page();

    @BeforeEach
    void logIn() {
        BROWSING.logIn();
    }

    /** Opens the first encounter of a list. */
    private void open(String list) {
        BROWSING.visit(list);
        page.locator(".encounters .what").first().click();
        BROWSING.settled();
        assertThat(page.locator("[name=why]")).isVisible();
    }

    private Locator fact(String term) {
        return page.locator(".facts div").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + term)));
    }

    private Locator parties() {
        return page.locator("section.panel").filter(new Locator.FilterOptions().setHasText("Who took part"));
    }

    private void wrongIs(String field) {
        page.getByText("Correct something").click();
        page.locator("[name=field]").selectOption(new SelectOption().setLabel(field));
    }

    private void shouldBe(String typed, String found) {
        page.locator("[name=value]").fill(typed);
        page.locator("#correct-hits [role=option]").filter(new Locator.FilterOptions().setHasText(found)).first()
                .click();
    }

    private void correct() {
        page.locator("details form button").filter(new Locator.FilterOptions().setHasText("Correct")).click();
        assertThat(page.locator(".judged li")).hasCount(1);
    }

    private void undo() {
        BROWSING.button("Undo").click();
        assertThat(page.locator(".judged li")).hasCount(0);
    }

    @Test
    void accepts() {
        open(KYIV);
        page.locator("[name=why]").fill("both ministries say so");
        BROWSING.button("Accept").click();
        assertThat(page.locator(".judged")).containsText("Accepted by ada");
        page.reload();
        BROWSING.settled();
        assertThat(page.locator(".judged")).containsText("both ministries say so");
    }

    @Test
    void correctsTheStatus() {
        open(KYIV);
        wrongIs("The status");
        page.locator("[name=value]").selectOption("cancelled");
        correct();
        assertThat(page.locator("#eyebrow")).containsText("Cancelled");
        String encounter = page.url();
        BROWSING.visit(KYIV);
        assertThat(page.locator(".figures")).containsText("times they met0");
        BROWSING.visit(encounter);
        undo();
        assertThat(page.locator("#eyebrow")).containsText("Held");
    }

    @Test
    void correctsTheDate() {
        open(KYIV);
        wrongIs("The date");
        page.locator("[name=value]").fill("2022-09-07");
        correct();
        assertThat(fact("When")).containsText("7 September 2022");
        undo();
        assertThat(fact("When")).containsText("8 September 2022");
    }

    @Test
    void correctsThePlaceByItsName() {
        open(KYIV);
        wrongIs("The place");
        shouldBe("genev", "Geneva");
        correct();
        assertThat(fact("Where")).containsText("Geneva");
        undo();
        assertThat(fact("Where")).containsText("Kyiv");
    }

    @Test
    void correctsWhoSomebodyIs() {
        open(KYIV);
        wrongIs("Who somebody is");
        page.locator("[name=of]").selectOption(new SelectOption().setLabel("Antony Blinken"));
        shouldBe("Kery", "John Kerry");
        correct();
        assertThat(parties()).containsText("John Kerry");
        assertThat(parties()).not().containsText("Antony Blinken");
        assertThat(page.locator("h1")).containsText("John Kerry");
    }

    @Test
    void addsSomebodyAndTakesSomebodyAway() {
        open(KYIV);
        wrongIs("Who is missing");
        shouldBe("zelensk", "Volodymyr Zelenskyy");
        correct();
        assertThat(parties()).containsText("Volodymyr Zelenskyy");
        wrongIs("Who did not take part");
        page.locator("[name=of]").selectOption(new SelectOption().setLabel("Antony Blinken"));
        page.locator("details form button").filter(new Locator.FilterOptions().setHasText("Correct")).click();
        assertThat(page.locator(".judged li")).hasCount(2);
        assertThat(parties()).not().containsText("Antony Blinken");
    }

    @Test
    void saysWhyACorrectionCannotBe() {
        open(KYIV);
        wrongIs("The date");
        page.locator("[name=value]").fill("last spring");
        page.locator("details form button").filter(new Locator.FilterOptions().setHasText("Correct")).click();
        assertThat(page.locator("#body [role=alert]")).containsText("last spring");
        BROWSING.forgive("400");
    }

    @Test
    void splitsOffAReport() {
        open(ANTALYA);
        assertThat(page.locator(".report")).hasCount(2);
        page.getByText("Split off reports").click();
        page.getByLabel("Evening Courier").check();
        BROWSING.button("Split").click();
        assertThat(page.locator(".judged")).containsText("Split");
        assertThat(page.locator(".report")).hasCount(1);
        BROWSING.visit(ANTALYA);
        assertThat(page.locator(".encounters .what")).hasCount(2);
    }

    @Test
    void mergesTwoEncounters() {
        BROWSING.visit(KYIV);
        assertThat(page.locator(".encounters .what")).hasCount(2);
        String call = page.locator(".encounters .what").last().getAttribute("href");
        open(KYIV);
        page.getByText("Merge with another").click();
        page.locator("[name=other]").fill(BROWSING.address() + call.substring(1));
        BROWSING.button("Merge").click();
        assertThat(page.locator(".judged")).containsText("Merged");
        assertThat(page.locator(".report")).hasCount(2);
        BROWSING.visit(KYIV);
        assertThat(page.locator(".encounters .what")).hasCount(1);
        assertThat(page.url()).endsWith(KYIV);
    }
}
