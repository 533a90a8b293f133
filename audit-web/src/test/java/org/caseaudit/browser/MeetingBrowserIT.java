package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.caseaudit.browser.Browser.Look;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The chair runs the grading meeting and brings the report before the board. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MeetingBrowserIT {
    /** The whole way on every kind of browser, each page and each refusal held to WCAG. */
    @ParameterizedTest
    @EnumSource
    void meetingIsHeld_oneIsAgreedToDiffer_andTheReportIsPublished(Look look) {
        MeetingAudit audit = MeetingAudit.withOneFormMissing();
        try (Window window = Browser.window(look)) {
            MeetingPage meeting = begin(window, audit, look);
            attend(window, audit, meeting, look);
            decideTheFirstChild(window, audit, look);
            decideTheSecondChild(window, audit, look);
            ReportPage report =
                    MeetingPage.of(window, audit, MeetingAudit.CHAIR).end();
            writeTheReport(window, audit, report, look);
            publish(window, audit, look);
        }
        assertThat(audit.state()).isEqualTo("PUBLISHED");
        assertThat(audit.item("seen").at("/decision/dissents/0/reason").asText())
                .isEqualTo("She was never seen alone.");
    }

    private static MeetingPage begin(Window window, MeetingAudit audit, Look look) {
        MeetingPage before = MeetingPage.of(window, audit, MeetingAudit.CHAIR);
        assertThat(before.page.locator("main")).containsText("3 of 4 forms are settled");
        window.accessible().screenshot("meeting-" + look + "-1-begin");
        before = before.sendAgain("Begin without these forms");
        assertThat(before.errors()).containsText("Enter why the meeting begins without these forms");
        window.accessible();

        MeetingPage meeting = before.beginWithout("The school is closed for repairs.");
        assertThat(meeting.counts()).hasText("1 of 2 cases; 2 of 6 items differ; 2 straddle the Good line");
        window.accessible().screenshot("meeting-" + look + "-2-overview");
        MeetingPage confirmed = meeting.sendAgain("Confirm the item on which all agree");
        assertThat(confirmed.notice()).containsText("1 item is confirmed");
        MeetingPage open = confirmed.sendAgain("End the meeting and begin the report");
        assertThat(open.errors()).containsText("C01: 2 items are to be decided");
        assertThat(open.errors()).containsText("C02: 3 items are to be decided");
        window.accessible().screenshot("meeting-" + look + "-3-not-yet");
        return open;
    }

    private static void attend(Window window, MeetingAudit audit, MeetingPage meeting, Look look) {
        meeting.follow("Record who is here");
        assertThat(window.page().locator("h1")).hasText("Who is at the meeting?");
        window.accessible().screenshot("meeting-" + look + "-4-attendance");
        String police = "at-" + audit.agency("police") + "-" + audit.person("police-auditor");
        window.page().locator("[id='" + police + "']").selectOption("PRESENT");
        window.page().locator("#guest").fill("Named nurse");
        meeting.press("Save the list");
        assertThat(meeting.notice()).containsText("The list is saved");
        assertThat(window.page().locator("[id='" + police + "']")).hasValue("PRESENT");
        assertThat(window.page().locator("main")).containsText("Named nurse");
        window.accessible();
    }

    private static void decideTheFirstChild(Window window, MeetingAudit audit, Look look) {
        MeetingCasePage child = MeetingCasePage.of(window, audit, "C01", MeetingAudit.CHAIR);
        child.inHand(MeetingAudit.SEEN);
        window.accessible().screenshot("meeting-" + look + "-5-case");
        window.page().locator("#grounds summary").click();
        assertThat(child.main()).containsText("Three entries in the record.");
        window.accessible().screenshot("meeting-" + look + "-6-grounds");

        child = child.save();
        assertThat(child.errors()).containsText("Select what the meeting decided");
        window.accessible();
        child = child.differ().grade("good").because("The police saw her.").save();
        assertThat(child.errors()).containsText("Select at least one agency that keeps its own grade");
        window.accessible();
        child = child.dissent(audit.agency("schools"), "").save();
        assertThat(child.errors()).containsText(Pattern.compile("Enter why .* keeps its grade"));
        assertThat(child.field("reason")).hasValue("The police saw her.");
        window.accessible().screenshot("meeting-" + look + "-7-no-reason");
        child.field("dissent-reason-" + audit.agency("schools")).fill("She was never seen alone.");
        child = child.save().inHand(MeetingAudit.WHOLE);
        assertThat(child.notice()).containsText("Agreed to differ: Good");
        window.accessible();

        child = child.agreed()
                .grade("requires-improvement")
                .because("Read together.")
                .save();
        assertThat(child.main()).containsText("Everything shown here is decided");
        window.accessible().screenshot("meeting-" + look + "-8-decided");
    }

    private static void decideTheSecondChild(Window window, MeetingAudit audit, Look look) {
        window.open(audit.page("/meeting/cases/" + audit.caseFile("C02") + "?show=to-decide"), MeetingAudit.CHAIR);
        MeetingCasePage child = new MeetingCasePage(window, "C02");
        window.accessible().screenshot("meeting-" + look + "-9-one-agency");
        for (int i = 0; i < 3; i++) {
            child = child.grade("good").because("Nothing speaks against it.").save();
        }
        assertThat(child.main()).containsText("Everything shown here is decided");
    }

    private static void writeTheReport(Window window, MeetingAudit audit, ReportPage report, Look look) {
        window.accessible().screenshot("report-" + look + "-1-workshop");
        report = report.signOff();
        assertThat(report.errors()).containsText("Write the summary");
        assertThat(report.errors()).containsText("A report without recommendation");
        window.accessible().screenshot("report-" + look + "-2-blocked");
        report.page
                .locator(
                        "main ol a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Write the summary"))
                .click();
        assertThat(window.page().locator("h1")).hasText("Narrative");
        window.accessible().screenshot("report-" + look + "-3-narrative");
        window.page().locator("#summary").fill("Two children, seen and heard.");
        window.page().locator("#childsVoiceMissingBecause").fill("Nobody asked them in time.");
        report.press("Save the narrative");
        report = new ReportPage(window);

        report.follow("Findings");
        window.accessible().screenshot("report-" + look + "-4-findings");
        report.follow("The officer knelt down to talk with her.");
        window.accessible();
        report.press("Save and go on to the next");
        assertThat(report.errors()).containsText("Select what becomes of it");
        window.accessible().screenshot("report-" + look + "-5-finding");
        window.page().locator("label[for='fate']").click();
        report.press("Save and go on to the next");
        assertThat(report.notice()).containsText("The finding stands in the report");
        placeTwoMore(window, audit, report, look);

        recommend(window, audit, ReportPage.of(window, audit, MeetingAudit.CHAIR), look);
    }

    /** One together with all of its kind, one about an agency that is named in the same step. */
    private static void placeTwoMore(Window window, MeetingAudit audit, ReportPage report, Look look) {
        addFinding(window, audit, report, "OUTSIDE_THEME", "No letter was translated.");
        addFinding(window, audit, report, "ABOUT_ANOTHER_AGENCY", "The school's letters came late.");
        window.open(audit.page("/report/findings"), MeetingAudit.CHAIR);
        report.press("Include the one without a place");
        assertThat(report.notice()).containsText("1 finding stands in the report");
        window.accessible().screenshot("report-" + look + "-5-findings-placed");

        report.follow("The school's letters came late.");
        window.page().locator("label[for='fate']").click();
        report.press("Save and go on to the next");
        assertThat(report.errors()).containsText("Select the agency this finding concerns");
        assertThat(window.page().locator("#fate")).isChecked();
        window.accessible().screenshot("report-" + look + "-5-agency-missing");
        window.page().locator("#agency").selectOption(audit.agency("schools"));
        report.press("Save and go on to the next");
        assertThat(window.page().locator("main")).containsText("3 of 3 have their place");
    }

    private static void addFinding(Window window, MeetingAudit audit, ReportPage report, String kind, String text) {
        window.open(audit.page("/report/findings"), MeetingAudit.CHAIR);
        report.follow("Add a finding");
        window.page().locator("input[value='" + kind + "'] + label").click();
        window.page().locator("#text").fill(text);
        report.press("Add this finding");
        assertThat(report.notice()).isVisible();
    }

    private static void recommend(Window window, MeetingAudit audit, ReportPage report, Look look) {
        report.follow("Recommendations and actions");
        window.accessible();
        report.press("Add a recommendation"); // a link that looks like a button
        report.press("Add this recommendation");
        assertThat(report.errors()).containsText("Enter what the report asks for");
        window.accessible();
        window.page().locator("#text").fill("See every child alone.");
        report.press("Add this recommendation");
        assertThat(window.page().locator("h1")).hasText("Add an action");
        report.press("Add this action");
        assertThat(report.errors()).containsText("Select who owns it");
        assertThat(report.errors()).containsText("Enter the date by which it is done");
        window.accessible().screenshot("report-" + look + "-6-action");
        window.page().locator("#text").fill("Note in each visit whether she was alone.");
        window.page().locator("#owner").selectOption(audit.person("police-lead"));
        window.page().locator("#agency").selectOption(audit.agency("police"));
        window.page().locator("#deadline-day").fill("31");
        window.page().locator("#deadline-month").fill("1");
        window.page().locator("#deadline-year").fill("2030");
        window.page().locator("#measure").fill("Nine of ten visits.");
        report.press("Add this action");
        assertThat(window.page().locator("main")).containsText("31 January 2030");
        window.accessible().screenshot("report-" + look + "-7-plan");
    }

    private static void publish(Window window, MeetingAudit audit, Look look) {
        ReportPage report = ReportPage.of(window, audit, MeetingAudit.CHAIR);
        assertThat(report.main()).containsText("Nothing.");
        report.follow("Read it as the board will");
        assertThat(window.page().locator("main")).containsText("She was never seen alone.");
        window.accessible().screenshot("report-" + look + "-8-preview");

        report = ReportPage.of(window, audit, MeetingAudit.CHAIR).signOff();
        window.accessible().screenshot("report-" + look + "-9-signed-off");
        report.press("Make it a draft again");
        assertThat(report.errors()).containsText("Enter why it becomes a draft again");
        window.accessible();
        report = new ReportPage(window).publish();
        assertThat(report.notice()).containsText("The report is published");
        report.follow("Versions that were signed off");
        window.accessible();
        report.follow("What would be different now from Version 1");
        window.accessible();
    }

    /** Each keeps what they typed, the later one sees the earlier decision first, and both stay on record. */
    @ParameterizedTest
    @EnumSource
    void twoAtOnce_loseNoDecision(Look look) {
        MeetingAudit audit = MeetingAudit.ready();
        audit.begun();
        try (Window chairs = Browser.window(look);
                Window coordinators = Browser.window(look)) {
            MeetingCasePage chair = MeetingCasePage.of(chairs, audit, "C01", MeetingAudit.CHAIR);
            MeetingCasePage coordinator = MeetingCasePage.of(coordinators, audit, "C01", MeetingAudit.COORDINATOR);
            coordinator
                    .agreed()
                    .grade("requires-improvement")
                    .because("The school knows her best.")
                    .save();

            chair = chair.agreed().grade("good").because("The police saw her.").save();
            assertThat(chair.errors()).containsText("Somebody else decided this while you wrote");
            assertThat(chair.page.locator("#theirs")).containsText("The school knows her best.");
            assertThat(chair.field("reason")).hasValue("The police saw her.");
            assertThat(chair.field("grade-2")).isChecked();
            chairs.accessible().screenshot("meeting-" + look + "-two-at-once");
            assertThat(audit.item("seen").at("/decision/grade").asText()).isEqualTo("requires-improvement");

            chair.save();
        }
        assertThat(audit.item("seen").at("/decision/grade").asText()).isEqualTo("good");
        assertThat(audit.item("seen").at("/earlier/0/reason").asText()).isEqualTo("The school knows her best.");
    }

    @Test
    void twoNarratives_areBothKept() {
        MeetingAudit audit = MeetingAudit.ready();
        audit.reporting();
        try (Window chairs = Browser.window(Look.DESKTOP);
                Window coordinators = Browser.window(Look.DESKTOP)) {
            chairs.open(audit.page("/report/narrative"), MeetingAudit.CHAIR);
            coordinators.open(audit.page("/report/narrative"), MeetingAudit.COORDINATOR);
            coordinators.page().locator("#summary").fill("What the coordinator wrote.");
            coordinators.page().locator("main form button").click();
            assertThat(coordinators.page().locator("h1")).hasText("Report");

            chairs.page().locator("#summary").fill("What the chair wrote.");
            chairs.page().locator("main form button").click();
            assertThat(chairs.page().locator("#theirs")).containsText("What the coordinator wrote.");
            assertThat(chairs.page().locator("#summary")).hasValue("What the chair wrote.");
            chairs.accessible().screenshot("report-two-at-once");
        }
    }

    @Test
    void arrowKeys_leadFromCaseToCase_outsideOfFields() {
        MeetingAudit audit = MeetingAudit.ready();
        audit.begun();
        try (Window window = Browser.window(Look.DESKTOP)) {
            window.open(audit.page("/meeting/cases/" + audit.caseFile("C01") + "?show=all"), MeetingAudit.CHAIR);
            new MeetingCasePage(window, "C01");
            window.page().locator("#reason").press("ArrowRight");
            new MeetingCasePage(window, "C01");
            window.page().locator("#reason").blur();
            window.page().keyboard().press("ArrowRight");
            new MeetingCasePage(window, "C02");
            window.page().waitForLoadState(); // its script listens to the keys
            window.page().keyboard().press("ArrowLeft");
            new MeetingCasePage(window, "C01");
        }
    }

    @Test
    void challenge_getsItsOutcome_andTheFormsAreOpenedAgain() {
        MeetingAudit audit = MeetingAudit.ready();
        audit.begun();
        audit.challenged();
        try (Window window = Browser.phone()) {
            MeetingPage meeting = MeetingPage.of(window, audit, MeetingAudit.CHAIR);
            window.accessible().screenshot("meeting-challenged");
            window.page().locator("main .govuk-task-list a").click();
            window.accessible();
            meeting.press("Record the outcome");
            assertThat(meeting.errors()).containsText("Select what came of it");
            window.accessible().screenshot("meeting-challenge");
            window.page().locator("label[for='outcome-2']").click();
            window.page().locator("#reason").fill("The record says otherwise.");
            meeting.press("Record the outcome");
            assertThat(meeting.notice()).containsText("The outcome of the challenge is recorded");
            window.accessible();

            window.page()
                    .locator("main a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Add a finding"))
                    .click();
            meeting.press("Add this finding");
            assertThat(meeting.errors()).containsText("Enter what was found");
            window.accessible().screenshot("meeting-finding");

            window.open(audit.page("/meeting/reopen"), MeetingAudit.CHAIR);
            meeting.press("Open the forms again");
            assertThat(meeting.errors()).containsText("Enter why the forms are opened again");
            window.accessible().screenshot("meeting-reopen");
            window.page().locator("#reason").fill("One form was the wrong one.");
            meeting.press("Open the forms again");
            new MeetingPage(window);
            window.accessible();
        }
        assertThat(audit.state()).isEqualTo("OPEN");
    }

    @Test
    void onAProjector_theMeetingFillsTheScreen() {
        MeetingAudit audit = MeetingAudit.ready();
        audit.begun();
        try (Window window = Browser.window(Look.DESKTOP)) {
            window.page().setViewportSize(1920, 1080);
            MeetingPage.of(window, audit, MeetingAudit.CHAIR);
            window.accessible().screenshot("projector-1-meeting");
            MeetingCasePage.of(window, audit, "C01", MeetingAudit.CHAIR);
            window.accessible().screenshot("projector-2-case");
        }
    }
}
