package org.communique.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages without a mouse: every way is open by Tab, arrows and Enter, and one sees where one is. */
@Tag("browser")
class KeyboardTest {
    private static final int MANY = 250;
    /** What has the focus in words, with what is wrong about it; nothing where the page is left. */
    private static final String FOCUS = """
            (() => {
              const at = document.activeElement;
              if (!at || at === document.body) return '';
              const name = (at.getAttribute('aria-label') || at.textContent || at.name || at.id).trim().replace(/\\s+/g, ' ').slice(0, 80);
              const box = at.getBoundingClientRect();
              const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              const near = [at, at.closest('.editor'), at.closest('.chip'), at.previousElementSibling].filter(Boolean);
              const outlined = near.some(one => getComputedStyle(one).outlineStyle !== 'none' && parseFloat(getComputedStyle(one).outlineWidth) >= 1);
              const dot = at.matches('.site') ? at : at.querySelector('circle');
              const stroked = dot && getComputedStyle(dot).stroke === getComputedStyle(document.body).color;
              return `${at.localName} ${name}${seen ? '' : ' OUT OF SIGHT'}${outlined || stroked ? '' : ' WITHOUT A MARK'}`;
            })()""";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private final Page page = BROWSING.page();

    private String tab() {
        page.keyboard().press("Tab");
        return (String) page.evaluate(FOCUS);
    }

    /** Goes on by Tab until something of this name has the focus, and presses Enter. */
    private void enter(String name) {
        for (int i = 0; i < MANY; i++) {
            if (tab().contains(name)) {
                page.keyboard().press("Enter");
                return;
            }
        }
        fail("Tab does not lead to " + name);
    }

    private void isAt(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
        BROWSING.settled();
    }

    @Test
    void leadsFromTheSearchToTheEvidence() {
        BROWSING.visit("");
        page.keyboard().press("/");
        page.keyboard().type("Kuliba");
        assertThat(page.locator("#find-hits [role=option]").first()).containsText("Dmytro Kuleba");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        isAt("Dmytro Kuleba");
        enter("1 encounters with Sergey Lavrov");
        isAt("Dmytro Kuleba and Sergey Lavrov");
        enter("Dmytro Kuleba, Mevlüt Çavuşoğlu and Sergey Lavrov");
        isAt("Dmytro Kuleba, Mevlüt Çavuşoğlu and Sergey Lavrov");
        assertThat(page.locator(".report mark").first()).isVisible();
        enter("The whole stored text");
        assertThat(page).hasURL(Pattern.compile(".*/article/.*"));
        BROWSING.settled();
        assertThat(page.locator(".story mark").first()).isVisible();
    }

    @Test
    void skipsWhatEachPageBeginsWith() {
        BROWSING.visit("person/Q24025631");
        assertThat(tab()).isEqualTo("a Skip to the content");
        page.keyboard().press("Enter");
        tab();
        assertThat(page.evaluate("document.activeElement.closest('main') !== null")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "search?q=kul", "person/Q24025631", "country/Q159", "pair/Q58217/Q24025631", "network",
            "timeline", "map", "queries?q=who-met-whom", "queries?q=who-met-whom&view=map", "read", "login",
            "judgements",
            "about"})
    void passesThroughEveryPage(String path) {
        BROWSING.visit(path);
        List<String> way = new ArrayList<>();
        for (String at = tab(); !at.isEmpty() && way.size() < MANY; at = tab()) {
            way.add(at);
        }
        assertThat(way).as("is left at the end").hasSizeLessThan(MANY).last().asString().contains("Log in");
        assertThat(way).noneMatch(at -> at.endsWith("OUT OF SIGHT") || at.endsWith("WITHOUT A MARK"));
        assertThat(way.stream().filter(at -> at.startsWith("g ") || at.startsWith("circle ")).count())
                .as("stops in a picture").isLessThan(3);
    }

    @Test
    void leadsThroughThePicturesByArrows() {
        BROWSING.visit("network");
        page.locator(".network .node[tabindex='0']").focus();
        String first = (String) page.evaluate(FOCUS);
        page.keyboard().press("ArrowRight");
        String second = (String) page.evaluate(FOCUS);
        assertThat(second).startsWith("g ").isNotEqualTo(first).doesNotContain("WITHOUT A MARK");
        page.keyboard().press("ArrowLeft");
        assertThat(page.evaluate(FOCUS)).isEqualTo(first);
        page.keyboard().press("End");
        page.keyboard().press("ArrowRight");
        assertThat(page.evaluate(FOCUS)).isEqualTo(first);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/(person|organisation)/.*"));
    }

    @Test
    void writesAndAsksAQuestionInTheEditor() {
        BROWSING.visit("queries");
        page.locator(".editor textarea").first().focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("ASK { ?s ?p ?o }");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#answer")).containsText("Yes.");
        assertThat(tab()).doesNotStartWith("textarea");
    }
}
