package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.caseaudit.browser.Browser.Look;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A form from the question whether the agency knows the child to the lead's signature, on every kind of browser, with all
 * that happens on the way; each page held to WCAG, and kept as a picture.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class JourneyBrowserIT {
    private static final String NOTHING_DONE_FOR_AN_HOUR = "/it/idle?minutes=60";
    private static final String RETURNED = "Say what changed for her.";

    private String look;

    @ParameterizedTest
    @EnumSource
    void form_goesItsWholeWay(Look look) {
        this.look = look.name();
        SmallAudit.Planned planned = SmallAudit.planned();
        try (Window auditor = Browser.window(look);
                Window lead = Browser.window(look)) {
            sayThatTheChildIsKnown(auditor, planned);
            SmallAudit audit = planned.launched();

            collideWithASecondWindow(openForm(auditor, audit), audit);
            answerTheFacts(auditor, audit);
            gradeTheWhole(auditor, audit);
            submitAndTakeBack(auditor, audit);

            giveBack(lead, audit);
            correct(auditor, audit);
            signOff(lead, audit);
            look(auditor.open(audit.page("receipt"), SmallAudit.AUDITOR), "receipt-signed-off");
        }
    }

    /** Held to WCAG, and kept for looking at. */
    private void look(Window window, String page) {
        window.screenshot(page + "-" + look).accessible();
    }

    private void sayThatTheChildIsKnown(Window auditor, SmallAudit.Planned planned) {
        MyWorkPage work = MyWorkPage.of(auditor, SmallAudit.AUDITOR);
        look(auditor, "my-work");
        InvolvementPage involvement = work.involvement(planned.theme());
        look(auditor, "involvement");
        involvement = involvement.choose("Known to us").note("x".repeat(2001)).save();
        assertThat(involvement.errors()).isVisible();
        look(auditor, "involvement-fault");
        involvement = involvement.note("Since 2024.").save();
        assertThat(involvement.notice()).containsText("1 answer is saved");
        look(auditor, "involvement-answered");
    }

    private SectionPage openForm(Window auditor, SmallAudit audit) {
        TaskListPage tasks = MyWorkPage.of(auditor, SmallAudit.AUDITOR).form(audit);
        assertThat(tasks.status(SectionPage.SEEN)).hasText("Not started");
        look(auditor, "tasks");
        SectionPage seen = tasks.section(SectionPage.SEEN);
        look(auditor, "section");
        return seen;
    }

    private void collideWithASecondWindow(SectionPage seen, SmallAudit audit) {
        Window window = seen.window;
        SectionPage.of(window.tab(), audit, "seen", SectionPage.SEEN)
                .write("a-difference", "Written in the second window.")
                .continueTo(SectionPage.FACTS);
        seen.choose("a-alone").write("e-alone", "Three entries in the record.");
        seen.write("a-difference", "She said what she wanted.");
        seen.choose("g-seen-2").write("w-seen", "See the record.");
        seen = seen.sendAgain(SectionPage.SEEN);
        assertThat(seen.page.locator(".app-conflict")).containsText("Written in the second window.");
        assertThat(seen.field("a-difference")).hasValue("She said what she wanted.");
        look(window, "conflict");
        seen.write("a-difference", "She said what she wanted, and the plan changed.")
                .continueTo(SectionPage.FACTS);
        assertThat(audit.answer("difference")).isEqualTo("She said what she wanted, and the plan changed.");
    }

    /** The session ends while they are written. */
    private void answerTheFacts(Window auditor, SmallAudit audit) {
        SectionPage facts = new SectionPage(auditor, SectionPage.FACTS);
        look(auditor, "facts");
        facts.choose("a-needs").choose("a-needs-3").choose("a-plan-2").choose("a-trust-4");
        auditor.context().request().get(NOTHING_DONE_FOR_AN_HOUR);
        facts.write("a-first-day", "3").write("a-first-month", "9").write("a-first-year", "2025");
        facts.write("a-visits", "12").press("Save and continue");
        auditor.enterPassword(SmallAudit.AUDITOR);
        facts = new SectionPage(auditor, SectionPage.FACTS);
        assertThat(facts.notice()).containsText("You were signed out before this was saved");
        look(auditor, "facts-after-signing-in-again");
        facts.continueTo(SectionPage.WHOLE);
        assertThat(audit.answer("needs")).isEqualTo("home,school");
        assertThat(audit.answer("first")).isEqualTo("2025-09-03");
        assertThat(audit.answer("trust")).isEqualTo("4");
        assertThat(audit.answer("visits")).isEqualTo("12");
    }

    private void gradeTheWhole(Window auditor, SmallAudit audit) {
        SectionPage whole = new SectionPage(auditor, SectionPage.WHOLE);
        look(auditor, "whole");
        CheckPage check =
                whole.choose("g-overall-2").write("w-overall", "On balance.").continueToCheck();
        look(auditor, "check");
        SectionPage facts = check.change("a-visits", SectionPage.FACTS);
        look(auditor, "facts-from-check");
        facts.write("a-visits", "13").backToCheck();
        assertThat(audit.answer("visits")).isEqualTo("13");
        assertThat(auditor.page().locator("main")).containsText("3 September 2025");
        assertThat(audit.state()).isEqualTo("IN_PROGRESS");
    }

    private void submitAndTakeBack(Window auditor, SmallAudit audit) {
        ReceiptPage receipt = new CheckPage(auditor).submit();
        look(auditor, "receipt");
        assertThat(audit.state()).isEqualTo("SUBMITTED");
        TaskListPage again = receipt.takeBack();
        assertThat(again.notice()).containsText("You have taken the form back");
        assertThat(audit.state()).isEqualTo("IN_PROGRESS");
        again.check().submit();
    }

    private void giveBack(Window lead, SmallAudit audit) {
        ReadPage read = MyWorkPage.of(lead, SmallAudit.LEAD).formToSignOff(audit);
        look(lead, "read-by-lead");
        ReturnPage giving = read.giveBack();
        look(lead, "return");
        giving = giving.withoutReason();
        look(lead, "return-fault");
        MyWorkPage work = giving.because(RETURNED);
        assertThat(work.notice()).containsText("is returned to");
        look(lead, "my-work-of-lead");
        assertThat(audit.state()).isEqualTo("RETURNED");
    }

    private void correct(Window auditor, SmallAudit audit) {
        MyWorkPage work = MyWorkPage.of(auditor, SmallAudit.AUDITOR);
        assertThat(work.item("C01, " + audit.theme())).containsText(RETURNED);
        TaskListPage tasks = work.form(audit);
        assertThat(tasks.page.locator("main")).containsText(RETURNED);
        look(auditor, "tasks-returned");
        tasks.section(SectionPage.SEEN)
                .write("a-difference", "She sleeps through.")
                .comeBackLater()
                .check()
                .submit();
        assertThat(audit.answer("difference")).isEqualTo("She sleeps through.");
    }

    private void signOff(Window lead, SmallAudit audit) {
        MyWorkPage work =
                MyWorkPage.of(lead, SmallAudit.LEAD).formToSignOff(audit).signOff();
        assertThat(work.notice()).containsText("You have signed off the form for C01");
        assertThat(audit.state()).isEqualTo("SIGNED_OFF");
    }
}
