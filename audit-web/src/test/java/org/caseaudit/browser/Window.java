package org.caseaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.caseaudit.it.ServersForTests;

/** One person's browser window, signed in as them. */
final class Window implements AutoCloseable {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;

    Window(BrowserContext context, Page page) {
        this.context = context;
        this.page = page;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** A second tab of the same person. */
    Window tab() {
        Page second = context.newPage();
        return new Window(context, second);
    }

    /** Opens an address of ours and signs in on the way when asked to. */
    Window open(String path, String username) {
        page.navigate(path);
        if (page.url().startsWith(ServersForTests.keycloak().issuer())) {
            enterPassword(username);
        }
        return this;
    }

    /** Keycloak's own page: name and password. */
    void enterPassword(String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(ServersForTests.PASSWORD);
        page.locator("#kc-login").click();
    }

    /** Refuses a page with an accessibility fault; also one that has to be scrolled sideways. */
    Window accessible() {
        List<Rule> violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(violations)
                .as(() -> page.url()
                        + violations.stream()
                                .map(v -> "\n" + v.getId() + ": " + v.getHelp() + " " + v.getNodes())
                                .toList())
                .isEmpty();
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue())
                .as(page.url() + " scrolls sideways")
                .isLessThanOrEqualTo(0);
        return this;
    }

    /** Kept beside the test reports for looking at. */
    Window screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("it.directory"), "screenshots", name + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
