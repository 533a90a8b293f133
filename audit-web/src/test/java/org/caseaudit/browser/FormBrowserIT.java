package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.caseaudit.browser.Browser.Look;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An auditor fills a form: from the list of tasks to the receipt and back, whatever happens in between. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FormBrowserIT {
    @Test
    void twoWindows_collide_andThePersonChooses() {
        SmallAudit audit = SmallAudit.fresh();
        audit.write("difference", "Original.");
        try (Window window = Browser.window(Look.WITHOUT_JAVASCRIPT)) {
            SectionPage seen = SectionPage.of(window, audit, "seen", SectionPage.SEEN);
            audit.write("difference", "Theirs.");

            seen.write("a-difference", "Mine.").write("a-good", "Saved all the same.");
            seen = seen.sendAgain(SectionPage.SEEN);
            window.accessible().screenshot("form-conflict");
            assertThat(seen.field("a-difference")).hasValue("Mine.");
            assertThat(seen.page.locator(".app-conflict")).containsText("Theirs.");
            assertThat(seen.page.locator(".app-conflict")).containsText("Original.");
            assertThat(audit.answer("difference")).isEqualTo("Theirs.");
            assertThat(audit.answer("good")).isEqualTo("Saved all the same.");

            seen.write("a-difference", "Mine and theirs.").continueTo(SectionPage.FACTS);
        }
        assertThat(audit.answer("difference")).isEqualTo("Mine and theirs.");
    }

    @Test
    void aConflictFoundByTheScript_isComparedOnThePage_andTheOthersMayWin() {
        SmallAudit audit = SmallAudit.fresh();
        try (Window window = Browser.window(Look.DESKTOP)) {
            SectionPage seen = SectionPage.of(window, audit, "seen", SectionPage.SEEN);
            audit.write("good", "Theirs.");

            seen.write("a-good", "Mine.").leave("a-good");
            assertThat(seen.status("a-good")).containsText("Not saved – somebody else changed this.");
            window.accessible();
            seen.press("Compare");
            seen = new SectionPage(window, SectionPage.SEEN);
            assertThat(seen.page.locator(".app-conflict")).containsText("Theirs.");
            seen.choose("k-good-2").continueTo(SectionPage.FACTS);
        }
        assertThat(audit.answer("good")).isEqualTo("Theirs.");
        assertThat(audit.revision("good")).isEqualTo(1);
    }

    @Test
    void aFieldNobodyTouchedHere_isNoConflict() {
        SmallAudit audit = SmallAudit.fresh();
        try (Window window = Browser.window(Look.WITHOUT_JAVASCRIPT)) {
            SectionPage seen = SectionPage.of(window, audit, "seen", SectionPage.SEEN);
            audit.write("good", "Theirs.");
            seen.write("a-difference", "Mine.").continueTo(SectionPage.FACTS);
        }
        assertThat(audit.answer("good")).isEqualTo("Theirs.");
        assertThat(audit.answer("difference")).isEqualTo("Mine.");
    }

    @Test
    void sessionEndsMidway_theScriptKeepsTheText_andSavesItAfterSigningIn() {
        SmallAudit audit = SmallAudit.fresh();
        try (Window window = Browser.window(Look.DESKTOP)) {
            SectionPage seen = SectionPage.of(window, audit, "seen", SectionPage.SEEN);
            seen.write("a-good", "Saved before.").leave("a-good").saved("a-good");
            forgetSession(window);

            seen.write("a-good", "Written after it had ended.").leave("a-good");
            assertThat(seen.status("a-good")).hasText("Not saved – you are signed out. Sign in again, your text stays");
            window.accessible().screenshot("form-signed-out");
            seen.write("a-difference", "And this too.");
            seen.status("a-good").locator("a").click();

            seen = new SectionPage(window, SectionPage.SEEN);
            seen.saved("a-good").saved("a-difference");
            assertThat(seen.field("a-good")).hasValue("Written after it had ended.");
            assertThat(seen.page.evaluate("Object.keys(sessionStorage).length")).isEqualTo(0);
        }
        assertThat(audit.answer("good")).isEqualTo("Written after it had ended.");
        assertThat(audit.answer("difference")).isEqualTo("And this too.");
    }

    @Test
    void sessionEndsMidway_thePageShowsTheTextAgain_withoutScriptToo() {
        SmallAudit audit = SmallAudit.fresh();
        String text = "Written after it had ended: “ü” & <b>\nsecond line";
        try (Window window = Browser.window(Look.WITHOUT_JAVASCRIPT)) {
            SectionPage seen = SectionPage.of(window, audit, "seen", SectionPage.SEEN);
            forgetSession(window);

            seen.write("a-good", text).press("Save and continue");
            seen = new SectionPage(window, SectionPage.SEEN);
            assertThat(seen.notice())
                    .containsText("You were signed out before this was saved. Your text is here: check it and save.");
            window.accessible().screenshot("form-text-kept");
            assertThat(seen.field("a-good")).hasValue(text);
            assertThat(audit.answer("good")).isNull();

            seen.continueTo(SectionPage.FACTS);
            SectionPage again = SectionPage.of(window, audit, "seen", SectionPage.SEEN);
            assertThat(again.notice()).hasCount(0);
        }
        assertThat(audit.answer("good")).isEqualTo(text);
    }

    /** As if it had been idle too long, or the server had been started anew. */
    private static void forgetSession(Window window) {
        window.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("case-audit"));
    }

    @Test
    void aDroppedConnection_costsNothing() {
        SmallAudit audit = SmallAudit.fresh();
        try (Window window = Browser.window(Look.DESKTOP)) {
            SectionPage seen = SectionPage.of(window, audit, "seen", SectionPage.SEEN);
            window.page().waitForLoadState(LoadState.NETWORKIDLE); // the script is there
            window.context().setOffline(true);
            seen.write("a-good", "Typed on a train.").leave("a-good");
            assertThat(seen.status("a-good")).containsText("Not saved – still here");
            seen.press("Save and continue"); // goes nowhere, and loses nothing
            assertThat(seen.field("a-good")).hasValue("Typed on a train.");

            window.context().setOffline(false);
            seen.saved("a-good");
        }
        assertThat(audit.answer("good")).isEqualTo("Typed on a train.");
    }

    @Test
    void anAnswer_asksAFurtherQuestionAtOnce_andTakesItBack() {
        SmallAudit audit = SmallAudit.fresh();
        try (Window window = Browser.window(Look.DESKTOP)) {
            SectionPage seen = SectionPage.of(window, audit, "seen", SectionPage.SEEN);
            assertThat(seen.field("a-why-not")).hasCount(0);

            seen.choose("a-alone-2");
            assertThat(seen.field("a-why-not")).isVisible();
            window.accessible();
            seen.write("a-why-not", "Nobody came.").leave("a-why-not").saved("a-why-not");

            seen.choose("a-alone");
            assertThat(seen.field("a-why-not")).isHidden();
            seen.choose("a-alone-2");
            assertThat(seen.field("a-why-not")).hasValue("Nobody came.");
        }
    }

    @Test
    void anAnswer_asksAFurtherQuestion_onceItIsSaved_withoutScript() {
        SmallAudit audit = SmallAudit.fresh();
        try (Window window = Browser.window(Look.WITHOUT_JAVASCRIPT)) {
            SectionPage seen = SectionPage.of(window, audit, "seen", SectionPage.SEEN);
            seen.choose("a-alone-2").write("e-alone", "Visit record.").press("Save and continue");

            seen = new SectionPage(window, SectionPage.SEEN);
            assertThat(seen.notice()).containsText("Your answers ask for something more on this page");
            assertThat(seen.field("a-why-not")).isVisible();
            window.accessible();
            seen.write("a-why-not", "Nobody came.").continueTo(SectionPage.FACTS);
        }
        assertThat(audit.answer("why-not")).isEqualTo("Nobody came.");
    }

    @ParameterizedTest
    @EnumSource
    void faults_standAtTheirFields_withWhatWasTyped_andTheRestIsSaved(Look look) {
        SmallAudit audit = SmallAudit.fresh();
        audit.write("difference", "Stands.");
        String tooLong = "x".repeat(20_001);
        try (Window window = Browser.window(look)) {
            SectionPage seen = SectionPage.of(window, audit, "seen", SectionPage.SEEN);
            seen.write("a-good", tooLong).write("a-difference", "").write("w-seen", "Fine.");
            seen = seen.sendAgain(SectionPage.SEEN);
            assertThat(seen.page).hasTitle(Pattern.compile("Error: .*"));
            if (look != Look.WITHOUT_JAVASCRIPT) {
                assertThat(seen.errors()).isFocused();
            }
            window.accessible().screenshot("form-" + look + "-faults");
            assertThat(seen.errors()).containsText("Shorten this to at most 20,000 characters");
            assertThat(seen.field("a-good")).hasValue(tooLong);
            assertThat(seen.page.locator("main")).containsText("Everything else on this page is saved");
            assertThat(audit.answer("difference")).isEqualTo("Stands.");

            seen.write("a-good", "Shorter.").choose("c-difference").continueTo(SectionPage.FACTS);
            SectionPage facts = new SectionPage(window, SectionPage.FACTS);
            facts.write("a-first-day", "31").write("a-first-month", "2").write("a-first-year", "2025");
            facts.write("a-visits", "many");
            facts = facts.sendAgain(SectionPage.FACTS);
            window.accessible();
            assertThat(facts.errors()).containsText("Enter a date that exists");
            assertThat(facts.field("a-first-day")).hasValue("31");
            assertThat(facts.field("a-visits")).hasValue("many");
        }
        assertThat(audit.answer("good")).isEqualTo("Shorter.");
        assertThat(audit.answer("difference")).isNull();
    }

    @Test
    void hostileText_isKeptAsText() {
        SmallAudit audit = SmallAudit.fresh();
        String hostile = "</textarea><script>document.title='taken'</script>“שלום” 👩‍👧 \u200fمرحبا"
                + " and so on".repeat(1000);
        try (Window window = Browser.window(Look.DESKTOP)) {
            SectionPage seen = SectionPage.of(window, audit, "seen", SectionPage.SEEN);
            seen.write("a-good", hostile).leave("a-good").saved("a-good");
            for (String page : new String[] {"sections/seen", "check", "read", "print", "history/answer/good"}) {
                window.open(audit.page(page), SmallAudit.AUDITOR);
                window.accessible();
                assertThat(window.page()).not().hasTitle("taken");
                assertThat(window.page().content()).doesNotContain("<script>document.title");
            }
        }
        assertThat(audit.answer("good")).isEqualTo(hostile);
    }

    /** The browser sends it as it was pasted; the rule refuses it, and nobody loses the rest. */
    @Test
    void nul_isRefused_withWords() {
        SmallAudit audit = SmallAudit.fresh();
        try (Window window = Browser.window(Look.DESKTOP)) {
            SectionPage seen = SectionPage.of(window, audit, "seen", SectionPage.SEEN);
            seen.write("a-good", "before\0after").leave("a-good");
            assertThat(seen.status("a-good")).containsText("Remove the control character at position 7");
            seen = seen.sendAgain(SectionPage.SEEN);
            assertThat(seen.errors()).containsText("Remove the control character at position 7");
            window.accessible();
        }
        assertThat(audit.answer("good")).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void concern_isRaisedFromTheForm(Look look) {
        SmallAudit audit = SmallAudit.fresh();
        try (Window window = Browser.window(look)) {
            TaskListPage tasks = TaskListPage.of(window, audit);
            tasks.page.locator("main .govuk-button--warning").click();
            RaisePage raise = new RaisePage(window);
            window.accessible().screenshot("concern-" + look);
            raise = raise.raiseInVain();
            window.accessible().screenshot("concern-fault-" + look);
            raise.raise("He was seen with a bruise, and nobody asked.");
            window.accessible().screenshot("concern-raised-" + look);
            window.open(audit.page("../../concerns"), SmallAudit.AUDITOR);
            window.accessible();
        }
    }

    @Test
    void submit_isRefusedWithWhatIsMissing_andADoubleClickHandsInOnce() {
        SmallAudit audit = SmallAudit.fresh();
        try (Window window = Browser.window(Look.DESKTOP)) {
            CheckPage check = TaskListPage.of(window, audit).check();
            assertThat(check.page.locator("#missing")).containsText("things are missing");
            window.accessible();
            check = check.submitInVain();
            window.accessible();
            assertThat(check.errors()).containsText("Complete the form before you submit it");
            check.page.locator("a[href$='#e-alone']").click();
            assertThat(new SectionPage(window, SectionPage.SEEN).field("e-alone"))
                    .isInViewport();

            audit.fill();
            window.open(audit.page("check"), SmallAudit.AUDITOR);
            window.page().locator("#submit").dblclick();
            new ReceiptPage(window);
            window.page().goBack();
            window.page().reload();
        }
        assertThat(audit.state()).isEqualTo("SUBMITTED");
    }

    @Test
    void aSecondSubmit_ofTheSameVersion_leadsToTheReceipt() {
        SmallAudit audit = SmallAudit.fresh();
        audit.fill();
        try (Window window = Browser.window(Look.WITHOUT_JAVASCRIPT)) {
            window.open(audit.page("check"), SmallAudit.AUDITOR);
            Window second = window.tab();
            second.open(audit.page("check"), SmallAudit.AUDITOR);
            new CheckPage(window).submit();
            new CheckPage(second).submit();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoHasNothingToReturn_saysWhyAndIsDone(Look look) {
        SmallAudit audit = SmallAudit.fresh();
        try (Window window = Browser.window(look)) {
            TaskListPage tasks = TaskListPage.of(window, audit);
            tasks.follow("This agency did not know the child, or there is nothing to return");
            window.accessible();
            tasks.press("There is nothing to return");
            assertThat(tasks.errors()).containsText("Select why there is nothing to return");
            assertThat(tasks.errors()).containsText("Enter what you looked for, and where");
            window.accessible().screenshot("form-" + look + "-nothing-to-return");
            window.page().locator("label[for='kind-2']").click();
            window.page().locator("#reason").fill("Both names, three systems, 2024 to 2026.");
            tasks.press("There is nothing to return");

            TaskListPage done = new TaskListPage(window);
            window.accessible();
            assertThat(done.page.locator("main")).containsText("Both names, three systems");
            assertThat(done.page.locator("main")).containsText("This agency has no records for the period");
        }
        assertThat(audit.state()).isEqualTo("EXCUSED");
    }

    @ParameterizedTest
    @EnumSource
    void whoTheChildIs_isShownOnAsking(Look look) {
        SmallAudit audit = SmallAudit.fresh();
        try (Window window = Browser.window(look)) {
            TaskListPage tasks = TaskListPage.of(window, audit);
            tasks.follow("Who the child is");
            assertThat(tasks.page.locator("main")).not().containsText("Invented Child");
            window.accessible();
            tasks.press("Show who the child is");
            assertThat(tasks.page.locator("main")).containsText("Invented Child");
            window.accessible();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEarlierVersion_isPutBack_andAnAnswerCleared(Look look) {
        SmallAudit audit = SmallAudit.fresh();
        audit.write("good", "First.");
        audit.write("good", "Second.");
        try (Window window = Browser.window(look)) {
            SectionPage seen = SectionPage.of(window, audit, "seen", SectionPage.SEEN);
            seen.page.locator("#entry-a-good a[href*=history]").click();
            window.accessible().screenshot("form-" + look + "-history");
            window.page().locator("button:has-text('Put this version back')").click();
            seen = new SectionPage(window, SectionPage.SEEN);
            assertThat(seen.notice()).containsText("The earlier version stands again");
            assertThat(seen.field("a-good")).hasValue("First.");

            window.open(audit.page("history/answer/good"), SmallAudit.AUDITOR);
            seen.press("Clear this answer");
            seen = new SectionPage(window, SectionPage.SEEN);
            assertThat(seen.field("a-good")).hasValue("");
        }
        assertThat(audit.answer("good")).isNull();
        assertThat(audit.revision("good")).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void form_isReadPrintedBlankAndKept(Look look) throws IOException {
        SmallAudit audit = SmallAudit.fresh();
        audit.fill();
        try (Window window = Browser.window(look)) {
            TaskListPage tasks = TaskListPage.of(window, audit);
            tasks.follow("Read or print what is written so far");
            window.accessible().screenshot("form-" + look + "-read");
            tasks.follow("Print");
            window.accessible();
            window.open(audit.page("blank"), SmallAudit.AUDITOR);
            window.accessible().screenshot("form-" + look + "-blank");
            assertThat(window.page().locator("main"))
                    .containsText("Only if “Was the child seen alone?” is answered: No.");
            window.open(audit.page(), SmallAudit.AUDITOR);
            Page page = window.page();
            Download copy = page.waitForDownload(() -> tasks.follow("web page to keep"));
            assertThat(copy.suggestedFilename()).isEqualTo("C01-Exampleshire-Schools-and-Education-Service.html");
            Download table = page.waitForDownload(() -> tasks.follow("table for a spreadsheet"));
            assertThat(Files.readString(table.path())).startsWith("\uFEFFcase,agency,section,question");
            assertThat(Files.readString(copy.path()))
                    .contains("She was asked, and the plan changed.")
                    .doesNotContain("Invented Child");
        }
    }

    @Test
    void lead_readsWhatStandsThere_andWritesNothing() {
        SmallAudit audit = SmallAudit.fresh();
        audit.fill();
        try (Window window = Browser.window(Look.DESKTOP)) {
            window.open(audit.page(), SmallAudit.LEAD);
            assertThat(window.page()).hasURL(Pattern.compile(".*/read"));
            window.accessible();
            window.open(audit.page("sections/seen"), SmallAudit.LEAD);
            assertThat(window.page()).hasURL(Pattern.compile(".*/read#section-seen"));
            window.open(audit.page("check"), SmallAudit.LEAD);
            assertThat(window.page()).hasURL(Pattern.compile(".*/read"));
        }
    }

    @Test
    void aFormFromElsewhere_isRefused_andChangesNothing() {
        SmallAudit audit = SmallAudit.fresh();
        try (Window window = Browser.phone()) {
            SectionPage seen = SectionPage.of(window, audit, "seen", SectionPage.SEEN);
            seen.page.evaluate(
                    "form => { const f = document.createElement('form'); f.method = 'post'; f.action = form;"
                            + " document.body.append(f); f.submit(); }",
                    audit.page("sections/seen"));
            assertThat(seen.page.locator("h1")).hasText("This is not yours to do");
            window.accessible().screenshot("error-403");
        }
        assertThat(audit.state()).isEqualTo("ASSIGNED");
    }

    @Test
    void unknownAndForeign_lookTheSame() {
        SmallAudit audit = SmallAudit.fresh();
        try (Window window = Browser.window(Look.DESKTOP)) {
            for (String page : new String[] {
                audit.page("sections/nothing"),
                audit.page("history/answer/nothing"),
                audit.page("history/nothing/good"),
                audit.page().replaceFirst("[0-9a-f]{12}$", "000000000000"),
                audit.page().replaceFirst("[^/]+$", "nothing")
            }) {
                window.open(page, SmallAudit.AUDITOR);
                assertThat(window.page().locator("h1")).hasText("Page not found");
            }
            window.accessible().screenshot("error-404");
        }
        try (Window window = Browser.window(Look.DESKTOP)) {
            window.open(audit.page(), "police-auditor");
            assertThat(window.page().locator("h1")).hasText("Page not found");
        }
    }
}
