package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.caseaudit.browser.Browser.Look;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The chair plans an audit, launches it and chases the forms, on every kind of browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ChairPlansBrowserIT {
    private static final LocalDate MEETING = LocalDate.of(2027, 6, 22);
    private static final String LIST = """
            reference,stratum,ageBand,gender,ethnicity,disability,planType,features
            SYN-A,north,AGE_1_TO_4,FEMALE,WHITE,NO,CHILD_IN_NEED,NEGLECT
            SYN-B,north,AGE_5_TO_9,MALE,ASIAN,NO,CHILD_IN_NEED,NEGLECT
            SYN-C,south,UNDER_1,FEMALE,BLACK,YES,CHILD_PROTECTION,NEGLECT;DOMESTIC_ABUSE
            SYN-D,south,AGE_10_TO_15,MALE,MIXED,NOT_RECORDED,CHILD_IN_NEED,NEGLECT
            """;

    private static String pages() {
        return SmallAudit.partnership().path().replaceFirst("^/api", "");
    }

    @ParameterizedTest
    @EnumSource
    void chair_plansLaunchesAndChases(Look look) {
        String template = PlannedAudit.template();
        String theme = "Planned on a " + look + " " + template;
        try (Window window = Browser.window(look)) {
            window.open(pages() + "/programme", "chair");
            AskingPage programme = new AskingPage(window, Pattern.compile("Programme .*"));
            window.accessible().screenshot("plan-" + look + "-01-programme");
            programme.press("Plan an audit");

            PlanPage plan = begin(window, look, theme);
            assertThat(plan.status("Template")).containsText("To do");
            window.accessible().screenshot("plan-" + look + "-04-steps");
            keyLines(plan);
            windows(plan, look);
            template(plan, look, template);
            dates(plan, look);
            chooseCase(plan, look);
            agencies(plan, look);
            involvement(plan, look);
            allocation(plan, look);
            String cycle = launch(plan, look);
            chase(window, look, cycle);
            foundInTheProgramme(window, theme);
        }
    }

    private static PlanPage begin(Window window, Look look, String theme) {
        AskingPage blank = new AskingPage(window, "Plan an audit");
        window.accessible().screenshot("plan-" + look + "-02-new");
        blank.write("theme", theme).write("meeting-day", "31").write("meeting-month", "2");
        assertThat(blank.refused("Begin this plan")).containsText("Enter a real date");
        window.accessible().screenshot("plan-" + look + "-03-new-refused");
        assertThat(blank.field("theme")).hasValue(theme);
        blank = new AskingPage(window, "Plan an audit").write("meeting", MEETING);
        assertThat(blank.refused("Begin this plan")).containsText("Enter at least one key line");
        new AskingPage(window, "Plan an audit")
                .write("whyNow", "Referrals have risen.")
                .write("boardPriority", "Neglect")
                .write("scope", "Children known to the school")
                .write("keyLines", "Was the child seen?")
                .choose("sampleMethod-2")
                .press("Begin this plan");
        return new PlanPage(window);
    }

    private static void keyLines(PlanPage plan) {
        AskingPage step = plan.step("Key lines of enquiry");
        plan.window.accessible();
        step.write("keyLines", "Was the child seen?\n\nWhat changed for the child?")
                .press("Save");
        assertThat(new PlanPage(plan.window).page.locator("main")).containsText("2 questions");
    }

    private static void windows(PlanPage plan, Look look) {
        AskingPage step = plan.step("Look-back and judgement windows");
        step.write("judgeFrom", LocalDate.of(2020, 1, 1));
        assertThat(step.refused("Save")).containsText("The judgement window begins before the look-back window");
        plan.window.accessible().screenshot("plan-" + look + "-05-windows-refused");
        new AskingPage(plan.window, "Look-back and judgement windows")
                .write("judgeFrom", LocalDate.of(2026, 11, 1))
                .press("Save");
        new PlanPage(plan.window);
    }

    private static void template(PlanPage plan, Look look, String template) {
        AskingPage step = plan.step("Template");
        Locator choice = plan.page.getByLabel(
                template + ", version 1", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true));
        choice.check();
        plan.page
                .locator("details")
                .filter(new Locator.FilterOptions().setHasText(template))
                .locator("summary")
                .click();
        plan.window.accessible().screenshot("plan-" + look + "-06-template");
        step.press("Save");
        assertThat(new PlanPage(plan.window).status("Template")).containsText("Completed");
    }

    private static void dates(PlanPage plan, Look look) {
        AskingPage step = plan.step("Dates");
        step.write("meeting", LocalDate.of(2027, 5, 31)).press("Work the other dates out from the meeting");
        step = new AskingPage(plan.window, "Dates");
        assertThat(step.page.locator("main")).containsText("the spring bank holiday");
        assertThat(step.field("formsOut-month")).hasValue("5");
        plan.window.accessible().screenshot("plan-" + look + "-07-dates");
        step.write("formsDue", LocalDate.of(2027, 1, 4));
        assertThat(step.refused("Save")).containsText("The forms are due before they go out");
        plan.window.accessible().screenshot("plan-" + look + "-08-dates-refused");
        step = new AskingPage(plan.window, "Dates").write("meeting", MEETING);
        step.press("Work the other dates out from the meeting");
        new AskingPage(plan.window, "Dates").press("Save");
        new PlanPage(plan.window);
    }

    private static void chooseCase(PlanPage plan, Look look) {
        AskingPage cases = plan.step("Register the cases", "The cases");
        plan.window.accessible();
        cases.press("Add a case");
        AskingPage child = new AskingPage(plan.window, "Add a case");
        assertThat(child.refused("Register this case")).containsText("Select the age band");
        plan.window.accessible().screenshot("plan-" + look + "-09-case-refused");
        new AskingPage(plan.window, "Add a case")
                .pick("ageBand", "AGE_5_TO_9")
                .pick("gender", "FEMALE")
                .pick("ethnicity", "WHITE")
                .pick("disability", "NO")
                .pick("planType", "CHILD_IN_NEED")
                .choose("features-5")
                .write("name", "Invented Child")
                .press("Register this case");
        cases = new AskingPage(plan.window, "The cases");
        cases.page.locator("summary").last().click();
        plan.window.accessible().screenshot("plan-" + look + "-10-cases");
        assertThat(cases.page.locator("main")).containsText("C01");
        cases.follow("Back to the plan");
        new PlanPage(plan.window);
    }

    private static void agencies(PlanPage plan, Look look) {
        AskingPage step = plan.step("Agencies and guests");
        assertThat(step.refused("Ask these agencies")).containsText("Select at least one agency");
        plan.window.accessible().screenshot("plan-" + look + "-11-agencies-refused");
        step.page.getByLabel("Exampleshire Schools and Education Service").check();
        step.page.getByLabel("Exampleshire Police").check();
        step.press("Ask these agencies");
        assertThat(new PlanPage(plan.window).notice()).containsText("2 agencies asked");
    }

    private static void involvement(PlanPage plan, Look look) {
        AskingPage sheet = plan.step("Who knows which child");
        plan.window.accessible().screenshot("plan-" + look + "-12-involvement");
        for (String agency : new String[] {"Exampleshire Schools and Education Service", "Exampleshire Police"}) {
            sheet.follow(agency);
            AskingPage answers = new AskingPage(plan.window, agency);
            plan.window.accessible().screenshot("plan-" + look + "-13-answers");
            answers.pick("state-C01", "KNOWN").press("Save these answers");
            sheet = new AskingPage(plan.window, "Who knows which child");
        }
        sheet.follow("Back to the plan");
        new PlanPage(plan.window);
    }

    private static void allocation(PlanPage plan, Look look) {
        AskingPage step = plan.step("Who fills which form");
        assertThat(step.refused("See who would fill which form")).containsText("Select at least one auditor");
        plan.window.accessible().screenshot("plan-" + look + "-14-allocation-refused");
        step.page.getByLabel("Nia Notional").check();
        step.page.getByLabel("Xiu Notional").check();
        step.press("See who would fill which form");
        AskingPage preview = new AskingPage(plan.window, "Check who fills which form");
        assertThat(preview.page.locator("tbody tr")).hasCount(2);
        plan.window.accessible().screenshot("plan-" + look + "-15-allocation-preview");
        preview.press("Allocate these forms");
        AskingPage done = new AskingPage(plan.window, "Who fills which form");
        assertThat(done.notice()).containsText("2 forms have an auditor now");
        done.follow("Back to the plan");
        new PlanPage(plan.window);
    }

    private static String launch(PlanPage plan, Look look) {
        AskingPage check = plan.step("Check the workload and launch", "Check and launch");
        plan.window.accessible().screenshot("plan-" + look + "-16-launch");
        Window second = plan.window.tab();
        second.page().navigate(plan.page.url());
        check.press("Launch this audit");
        AskingPage home = new AskingPage(plan.window, Pattern.compile("Planned on .*"));
        assertThat(home.notice()).containsText("The audit is launched");
        plan.window.accessible().screenshot("plan-" + look + "-17-home");
        AskingPage again = new AskingPage(second, "Check and launch");
        assertThat(again.refused("Launch this audit")).containsText("This audit is launched already");
        second.accessible().screenshot("plan-" + look + "-18-launched-twice");
        second.page().close();
        return plan.page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void chase(Window window, Look look, String cycle) {
        ProgressPage progress = ProgressPage.of(window, cycle, "chair");
        window.accessible().screenshot("plan-" + look + "-19-progress");
        progress.press("Remind");
        assertThat(new ProgressPage(window).errors()).containsText("Select at least one form");
        window.accessible();

        AskingPage preview =
                new ProgressPage(window).select("C01, Exampleshire Police").order("Lock", "Lock these forms");
        assertThat(preview.page.locator("tbody tr")).hasCount(1);
        window.accessible().screenshot("plan-" + look + "-20-lock-preview");
        preview.press("Lock 1 form");
        progress = new ProgressPage(window);
        assertThat(progress.cell("C01, Exampleshire Police")).containsText("Not returned");

        progress.page.getByLabel("All forms of this audit").check();
        preview = progress.order("Excuse", "Excuse these forms");
        assertThat(preview.page.locator("main")).containsText("It is locked; unlock it first.");
        assertThat(preview.refused("Excuse 1 form")).containsText("Select why there is nothing to return");
        window.accessible().screenshot("plan-" + look + "-21-excuse-refused");
        preview = new AskingPage(window, "Excuse these forms");
        preview.choose("kind").write("reason", "The child moved in last week.").press("Excuse 1 form");
        progress = new ProgressPage(window);
        assertThat(progress.cell("C01, Exampleshire Schools")).containsText("Nothing to return");

        unlockAndRemind(progress, look);
        progress.follow("Thin, empty and copied answers");
        new AskingPage(window, "Thin, empty and copied answers");
        window.accessible().screenshot("plan-" + look + "-22-answers");
    }

    private static void unlockAndRemind(ProgressPage progress, Look look) {
        progress.select("C01, Exampleshire Police")
                .order("Unlock", "Unlock these forms")
                .press("Unlock 1 form");
        AskingPage remind = new ProgressPage(progress.window)
                .select("C01, Exampleshire Police")
                .order("Remind", "Remind the auditors of these forms");
        remind.press("Remind 1 form");
        ProgressPage after = new ProgressPage(progress.window);
        assertThat(after.notice()).containsText("reminded by mail");
        after.page.locator("#show").selectOption("excused");
        after.press("Show");
        assertThat(new ProgressPage(progress.window).page.locator("td strong")).hasCount(1);
    }

    private static void foundInTheProgramme(Window window, String theme) {
        window.open(pages() + "/programme?year=2027", "chair");
        AskingPage programme = new AskingPage(window, "Programme 2027 to 2028");
        assertThat(programme.page.locator("tr").filter(new Locator.FilterOptions().setHasText(theme)))
                .containsText("Forms are out");
        window.accessible();
    }

    @Test
    void casesAreDrawn_fromAListWhoseFaultsAreToldByLine() {
        try (Window window = Browser.window(Look.WITHOUT_JAVASCRIPT)) {
            window.open(pages() + "/cycles/new", "coordinator");
            new AskingPage(window, "Plan an audit")
                    .write("theme", "Drawn cases")
                    .write("whyNow", "Referrals have risen.")
                    .write("scope", "All")
                    .write("keyLines", "Was the child seen?")
                    .write("meeting", MEETING)
                    .choose("sampleMethod")
                    .press("Begin this plan");
            AskingPage cases = new PlanPage(window).step("Draw the cases", "The cases");
            window.accessible().screenshot("plan-draw-1-empty");

            upload(cases, LIST.replace("AGE_5_TO_9", "SEVEN").replace("SYN-C,south,UNDER_1", "SYN-C,south"));
            assertThat(cases.errors()).containsText("line 3");
            assertThat(cases.errors()).containsText("line 4");
            window.accessible().screenshot("plan-draw-2-broken");

            upload(new AskingPage(window, "The cases"), LIST);
            cases = new AskingPage(window, "The cases");
            assertThat(cases.page.locator("main")).containsText("4 candidates");
            window.accessible().screenshot("plan-draw-3-imported");
            cases.press("Freeze this list");
            cases = new AskingPage(window, "The cases");
            assertThat(cases.refused("Draw the cases")).isVisible();
            window.accessible().screenshot("plan-draw-4-refused");
            cases = new AskingPage(window, "The cases").write("size", "2").write("minimum", "1");
            cases.write("seed", "3 1 4").write("seedSource", "Dice").press("Draw the cases");
            cases = new AskingPage(window, "The cases");
            assertThat(cases.page.locator("main")).containsText("3 1 4 (from: Dice)");
            assertThat(cases.page.locator("main")).containsText("C02");
            window.accessible().screenshot("plan-draw-5-drawn");
            putRight(window, cases);
            lookAtTheList(window, cases);
        }
    }

    /** What is known of a drawn case, who the child is, and another case in its place. */
    private static void putRight(Window window, AskingPage cases) {
        AskingPage known = putRight(cases, "describe", "What is known of this case");
        window.accessible().screenshot("plan-draw-6-known");
        known.pick("planType", "LOOKED_AFTER").press("Save");
        cases = new AskingPage(window, "The cases");
        assertThat(cases.page.locator("main")).containsText("Looked after");

        AskingPage child = putRight(cases, "identity", "Who the child is");
        assertThat(child.refused("Seal it")).containsText("Enter the child’s name");
        window.accessible().screenshot("plan-draw-7-nameless");
        new AskingPage(window, "Who the child is")
                .write("name", "Synthetic Child")
                .press("Seal it");
        cases = new AskingPage(window, "The cases");
        assertThat(cases.notice()).containsText("sealed");
        assertThat(cases.page.locator("main")).not().containsText("Synthetic Child");

        AskingPage other = putRight(cases, "replace", "Replace this case");
        assertThat(other.refused("Replace this case")).containsText("Say why");
        window.accessible().screenshot("plan-draw-8-no-reason");
        new AskingPage(window, "Replace this case")
                .write("reason", "No agency knows the child.")
                .press("Replace this case");
        cases = new AskingPage(window, "The cases");
        assertThat(cases.page.locator("main")).containsText("replaced: No agency knows the child.");
        window.accessible();
    }

    private static AskingPage putRight(AskingPage cases, String address, String heading) {
        cases.page
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Put a case right"))
                .click();
        cases.page.locator("a[href$='/" + address + "']").first().click();
        return new AskingPage(cases.window, heading);
    }

    private static void lookAtTheList(Window window, AskingPage cases) {
        String frozen = cases.page.locator("a[href*='/frame/']").getAttribute("href");
        assertThat(cases.page.request().get(frozen)).isOK();
        cases.follow("Look who the candidates are");
        AskingPage candidates = new AskingPage(window, "Who the candidates are");
        window.accessible();
        candidates.press("Show who the candidates are");
        assertThat(candidates.page.locator("main")).containsText("SYN-C");
        window.accessible().screenshot("plan-draw-9-candidates");
    }

    private static void upload(AskingPage cases, String csv) {
        cases.field("file")
                .setInputFiles(new FilePayload("cases.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        cases.press("Bring this list in");
    }

    @Test
    void postponedAndAbandoned_areKeptWithReasonAndApprover() {
        String cycle = pages() + PlannedAudit.begun();
        try (Window window = Browser.phone()) {
            window.open(cycle, "chair");
            AskingPage home = new AskingPage(window, Pattern.compile("Only begun .*"));
            window.accessible().screenshot("plan-end-1-home");
            home.follow("Postpone this audit");
            AskingPage postpone = new AskingPage(window, "Postpone this audit");
            assertThat(postpone.refused("Postpone this audit")).containsText("Say why it is postponed.");
            window.accessible().screenshot("plan-end-2-postpone-refused");
            new AskingPage(window, "Postpone this audit")
                    .write("reason", "The tool is not ready.")
                    .write("approver", "Synthetic Board Chair")
                    .press("Postpone this audit");
            home = new AskingPage(window, Pattern.compile("Only begun .*"));
            assertThat(home.page.locator("main")).containsText("The tool is not ready.");
            home.follow("Abandon this audit");
            AskingPage abandon = new AskingPage(window, "Abandon this audit");
            abandon.refused("Abandon this audit");
            window.accessible().screenshot("plan-end-3-abandon-refused");
            new AskingPage(window, "Abandon this audit")
                    .write("reason", "The group redesigned the tool.")
                    .write("approver", "Synthetic Board Chair")
                    .press("Abandon this audit");
            home = new AskingPage(window, Pattern.compile("Only begun .*"));
            assertThat(home.notice()).containsText("The audit is abandoned");
            window.open(pages() + "/programme", "chair");
            assertThat(window.page().locator("main")).containsText("The group redesigned the tool.");
            assertThat(window.page().locator("main")).containsText("Postponed on");
            window.accessible().screenshot("plan-end-4-programme");
        }
    }

    @Test
    void somebodyElseChangedThePlan_nothingIsLost() {
        String cycle = pages() + PlannedAudit.begun();
        try (Window window = Browser.window(Look.WITHOUT_JAVASCRIPT)) {
            window.open(cycle + "/plan/theme", "coordinator");
            AskingPage mine = new AskingPage(window, "Theme, and why now");
            try (Window other = Browser.window(Look.WITHOUT_JAVASCRIPT)) {
                other.open(cycle + "/plan/theme", "chair");
                new AskingPage(other, "Theme, and why now")
                        .write("whyNow", "Theirs.")
                        .press("Save");
                new PlanPage(other);
            }
            mine.write("whyNow", "Mine.");
            assertThat(mine.refused("Save")).containsText("Somebody else changed the plan");
            mine = new AskingPage(window, "Theme, and why now");
            assertThat(mine.page.locator("main")).containsText("Theirs.");
            assertThat(mine.field("whyNow")).hasValue("Mine.");
            window.accessible().screenshot("plan-stale");
            mine.press("Save");
            new PlanPage(window);
        }
    }

    @Test
    void agencies_seeNeitherProgrammeNorProgress() {
        SmallAudit audit = SmallAudit.fresh();
        try (Window window = Browser.window(Look.WITHOUT_JAVASCRIPT)) {
            for (String path : new String[] {"/programme", audit.cycle() + "/progress", audit.cycle() + "/plan"}) {
                window.open(pages() + path, SmallAudit.LEAD);
                assertThat(window.page().locator("h1"))
                        .hasText(Pattern.compile("Page not found|This is not yours to do"));
            }
        }
    }
}
