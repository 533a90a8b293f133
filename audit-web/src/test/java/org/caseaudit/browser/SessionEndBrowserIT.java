package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.caseaudit.browser.Browser.Look;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two minutes before a session ends for want of doing, the person is told, and may stay. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SessionEndBrowserIT {
    private static final String NOTHING_DONE_FOR_29_MINUTES = "/it/idle?minutes=29";
    private static final String NOTHING_DONE_FOR_AN_HOUR = "/it/idle?minutes=60";

    private static void idle(Window window, String how) {
        window.page().evaluate("address => fetch(address)", how);
    }

    /** The script looks again, as it does each minute and when the window comes to the front. */
    private static void lookAgain(Window window) {
        window.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }

    /** A section whose script knows by now how long the session lasts. */
    private static SectionPage lookedAt(Window window, SmallAudit audit) {
        SectionPage seen = SectionPage.of(window, audit, "seen", SectionPage.SEEN);
        seen.page.waitForResponse(r -> r.url().endsWith("/session/left"), () -> lookAgain(window));
        return seen;
    }

    private static Locator dialog(Window window) {
        return window.page().locator("dialog[open]");
    }

    @Test
    void warning_letsThePersonStay_andLeavesTheText() {
        SmallAudit audit = SmallAudit.fresh();
        try (Window window = Browser.phone()) {
            SectionPage seen = lookedAt(window, audit);
            seen.write("a-good", "Half a sen");
            idle(window, NOTHING_DONE_FOR_29_MINUTES);
            lookAgain(window);

            assertThat(dialog(window)).containsText("You will soon be signed out");
            window.accessible().screenshot("session-warning");
            dialog(window).locator("button").click();
            assertThat(dialog(window)).hasCount(0);
            assertThat(seen.field("a-good")).hasValue("Half a sen");
            lookAgain(window);
            assertThat(dialog(window)).hasCount(0);
        }
    }

    @Test
    void end_isToldOnThePage_andTheTextIsSavedAfterSigningIn() {
        SmallAudit audit = SmallAudit.fresh();
        try (Window window = Browser.window(Look.DESKTOP)) {
            SectionPage seen = lookedAt(window, audit);
            seen.write("a-good", "Half a sentence.");
            idle(window, NOTHING_DONE_FOR_AN_HOUR);
            lookAgain(window);

            assertThat(dialog(window)).containsText("You have been signed out");
            window.accessible().screenshot("session-ended");
            dialog(window).locator("button").click();
            seen.status("a-good").locator("a").click();
            window.enterPassword(SmallAudit.AUDITOR); // idle so long, both sessions have ended
            new SectionPage(window, SectionPage.SEEN).saved("a-good");
        }
        org.assertj.core.api.Assertions.assertThat(audit.answer("good")).isEqualTo("Half a sentence.");
    }

    @Test
    void signingOut_leadsToAPageThatSaysSo() {
        try (Window window = Browser.phone()) {
            MyWorkPage work = MyWorkPage.of(window, SmallAudit.AUDITOR);
            work.press("Sign out");
            assertThat(window.page().locator("h1")).hasText("You are signed out");
            window.accessible().screenshot("signed-out");
            window.page().navigate("/signed-out?incomplete=true");
            assertThat(window.page().locator("main")).containsText("Close all windows of your browser");
            window.accessible();
            work.page.locator("main .govuk-button").click();
            window.enterPassword(SmallAudit.AUDITOR);
            new MyWorkPage(window);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"accessibility", "privacy", "answers", "contact"})
    void help_isThereForEverybody(String page) {
        try (Window window = Browser.phone()) {
            window.page().navigate("/help/" + page);
            window.accessible().screenshot("help-" + page);
        }
    }
}
