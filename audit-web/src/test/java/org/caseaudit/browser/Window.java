package org.caseaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.caseaudit.it.ServersForTests;

/** One person's browser window, signed in as them. */
final class Window implements AutoCloseable {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** GOV.UK's page template has the link back before the main part, as its own tests allow. */
    private static final List<String> EXCEPT = List.of("region");

    /** GOV.UK's script says of its radios whether what they open is open, and axe wants to hear it of buttons only. */
    private static final String OPENS_SOMETHING = "<input class=\"govuk-radios__input\"";

    /** Pages that axe has found nothing in; the same page again would only cost the same second again. */
    private static final Set<String> CLEAN = new HashSet<>();

    private static final Pattern INCIDENTAL =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\\w-]{40,}|\\d{3,}");

    private final BrowserContext context;
    private final Page page;

    private final boolean script;

    /** @param script whether JavaScript runs in it */
    Window(BrowserContext context, Page page, boolean script) {
        this.context = context;
        this.page = page;
        this.script = script;
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
        return new Window(context, second, script);
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
        String likeness = likeness();
        if (!CLEAN.contains(likeness)) {
            List<Rule> violations = script ? violations(page) : violationsOfACopy();
            assertThat(violations)
                    .as(() -> page.url()
                            + violations.stream()
                                    .map(v -> "\n" + v.getId() + ": " + v.getHelp() + " " + v.getNodes())
                                    .toList())
                    .isEmpty();
            CLEAN.add(likeness);
        }
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue())
                .as(page.url() + " scrolls sideways")
                .isLessThanOrEqualTo(0);
        return this;
    }

    /** The page without what differs at each run: identifiers, tokens and long numbers. */
    private String likeness() {
        return page.viewportSize().width + INCIDENTAL.matcher(page.content()).replaceAll("…");
    }

    /** In one call, without a page of its own to put frames together, since there are none: half the time. */
    private static List<Rule> violations(Page page) {
        AxeRunOptions faultsOnly = new AxeRunOptions();
        faultsOnly.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .setLegacyMode(true)
                        .options(faultsOnly)
                        .withTags(WCAG)
                        .disableRules(EXCEPT)
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> !isOfRadiosThatOpenSomething(rule))
                        .toList();
    }

    private static boolean isOfRadiosThatOpenSomething(Rule rule) {
        return rule.getId().equals("aria-allowed-attr")
                && rule.getNodes().stream().allMatch(node -> node.getHtml().startsWith(OPENS_SOMETHING));
    }

    /** Axe is a script itself: it is shown the page as it stands, in a window where scripts run and the page has none. */
    private List<Rule> violationsOfACopy() {
        String html = page.content().replaceAll("(?s)<script\\b.*?</script>", "");
        try (BrowserContext beside = context.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(page.viewportSize().width, page.viewportSize().height))) {
            Page copy = beside.newPage();
            copy.route(
                    page.url().replaceFirst("#.*", ""),
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html;charset=utf-8")
                            .setBody(html)));
            copy.navigate(page.url());
            return violations(copy);
        }
    }

    /** Kept beside the test reports for looking at, where {@code -Dit.screenshots=true} asks for it. */
    Window screenshot(String name) {
        if (!Boolean.getBoolean("it.screenshots")) {
            return this;
        }
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
