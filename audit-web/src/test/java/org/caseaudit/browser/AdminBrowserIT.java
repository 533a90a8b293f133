package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.browser.Browser.Look;
import org.caseaudit.dev.demo.DemoPartnership;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The administrator keeps people, agencies and settings, and hands over what somebody leaves; they see no case. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AdminBrowserIT {
    private static final String SCHOOLS = "Exampleshire Schools and Education Service";

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    @ParameterizedTest
    @EnumSource
    void aPerson_isInvited_givenAnotherRole_andOneOfThemEnds(Look look) {
        String name = "Nora Newcomer " + unique();
        try (Window window = Browser.window(look)) {
            PeoplePage people = PeoplePage.of(window);
            window.accessible().screenshot("admin-" + look + "-1-people");
            FormPage invite = people.invite();
            window.accessible().screenshot("admin-" + look + "-2-invite");
            invite.write("name", name).write("email", "nobody");
            invite = invite.refused("Invite", "Enter an e-mail address like name@example.org.");
            window.screenshot("admin-" + look + "-3-invite-refused");
            assertThat(invite.field("name")).hasValue(name);
            invite.write("email", unique() + "@example.org");
            invite = invite.refused("Invite", "Select a role.");
            invite = invite.tick("role", "AUDITOR").refused("Invite", "Select the agency for which");
            PersonPage person = invite.select("agency", SCHOOLS).done("Invite", w -> new PersonPage(w, name));
            assertThat(person.notice()).containsText("They have the role now");
            assertThat(person.roles()).containsText(new String[] {SCHOOLS});
            window.accessible().screenshot("admin-" + look + "-4-person");

            FormPage another = person.anotherRole();
            window.accessible().screenshot("admin-" + look + "-5-role");
            person = another.tick("role", "SCRUTINEER").done("Give this role", w -> new PersonPage(w, name));
            assertThat(person.roles()).hasCount(2);
            person = person.anotherRole()
                    .tick("role", "SCRUTINEER")
                    .refused("Give this role", "The person holds one of these roles already.")
                    .back(w -> new PersonPage(w, name));

            FormPage end = person.end("Independent scrutineer");
            window.accessible().screenshot("admin-" + look + "-6-end");
            people = end.done("End this role", PeoplePage::new);
            assertThat(people.notice()).containsText("The role has ended");
            assertThat(people.person(name).roles()).hasCount(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPerson_isCorrected_andTheAddressStaysUnique(Look look) {
        Leaving somebody = Leaving.fresh();
        String renamed = "Lena Renamed " + unique();
        try (Window window = Browser.window(look)) {
            FormPage correct = PeoplePage.of(window).person(somebody.name()).correct();
            assertThat(correct.page.locator("main")).containsText("They have not signed in yet.");
            window.accessible().screenshot("admin-" + look + "-11-correct");
            correct = correct.write("name", renamed)
                    .write("email", "chair@example.org")
                    .refused("Save", "Somebody else has this e-mail address.");
            assertThat(correct.field("name")).hasValue(renamed);
            window.screenshot("admin-" + look + "-12-correct-refused");
            PersonPage person =
                    correct.write("email", unique() + "@example.org").done("Save", w -> new PersonPage(w, renamed));
            assertThat(person.notice()).containsText("put right");
            window.accessible().screenshot("admin-" + look + "-13-corrected");
        }
    }

    @ParameterizedTest
    @EnumSource
    void outbox_saysWhetherMailsGetOut(Look look) {
        try (Window window = Browser.window(look)) {
            window.open(PeoplePage.address().replace("/people", "/settings"), PeoplePage.ADMINISTRATOR);
            new FormPage(window, "Settings").follow("Do mails get out?");
            FormPage outbox = new FormPage(window, "Do mails get out?");
            assertThat(outbox.page.locator("main")).containsText("Waiting to be sent");
            window.accessible().screenshot("admin-" + look + "-14-outbox");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAgency_isAddedAndAmended(Look look) {
        String name = "Exampleshire Guides " + unique();
        try (Window window = Browser.window(look)) {
            FormPage adding = PeoplePage.of(window).addAgency();
            window.accessible().screenshot("admin-" + look + "-7-agency");
            adding = adding.refused("Save", "Select the sector.");
            adding = adding.write("name", SCHOOLS)
                    .tick("sector", "VOLUNTARY")
                    .refused("Save", "There is an agency of this name already.");
            window.screenshot("admin-" + look + "-8-agency-refused");
            PeoplePage people = adding.write("name", name).tick("guest", "yes").done("Save", PeoplePage::new);
            assertThat(people.page.locator("main")).containsText("Voluntary sector, guest");

            String other = name + " and Scouts";
            people = people.agency(name).write("name", other).done("Save", PeoplePage::new);
            assertThat(people.notice()).containsText(other + " is changed");
        }
    }

    /** An auditor who has no sign-in, with one form, and a colleague who could go on. */
    private record Leaving(String name, String form, String colleague) {
        static Leaving fresh() {
            DemoPartnership here = SmallAudit.partnership();
            String name = "Lena Leaving " + unique();
            String colleague = "Colin Colleague " + unique();
            SmallAudit audit = SmallAudit.fresh();
            String form = audit.page().replaceFirst("^.*(?=/assignments/)", "");
            here.command("coordinator", form, "hand-over", Map.of("auditor", auditor(here, name)));
            auditor(here, colleague);
            return new Leaving(name, form, colleague);
        }

        private static String auditor(DemoPartnership here, String name) {
            Map<String, Object> seat = Map.of("role", "AUDITOR", "agency", here.agency("schools"));
            return here.create(
                    "administrator",
                    "/people",
                    Map.of("name", name, "email", unique() + "@example.org", "roles", List.of(seat)));
        }

        String auditorOfTheForm() {
            return SmallAudit.partnership()
                    .get("coordinator", form)
                    .body()
                    .get("auditorName")
                    .asText();
        }
    }

    @ParameterizedTest
    @EnumSource
    void openWork_isHandedOver_beforeTheRoleEnds(Look look) {
        Leaving leaving = Leaving.fresh();
        try (Window window = Browser.window(look)) {
            FormPage end = PeoplePage.of(window).person(leaving.name()).end("Auditor");
            assertThat(end.page.locator("main")).containsText(leaving.name() + " has one form for " + SCHOOLS);
            window.accessible().screenshot("admin-" + look + "-9-end-with-work");
            end.follow("Hand over what is open");
            FormPage handOver = new FormPage(window, "Hand over forms");
            window.accessible().screenshot("admin-" + look + "-10-hand-over");
            handOver = handOver.refused("Hand over", "Select another auditor of this agency.");
            PersonPage person =
                    handOver.chooseLabel(leaving.colleague()).done("Hand over", w -> new PersonPage(w, leaving.name()));
            assertThat(person.notice()).containsText("What was open is handed over");
            assertThat(leaving.auditorOfTheForm()).isEqualTo(leaving.colleague());

            person.end("Auditor").done("End this role", PeoplePage::new);
        }
    }

    @Test
    void settings_areChanged_andNothingIsLostWhenTwoDo() {
        String address = PeoplePage.address().replace("/people", "/settings");
        try (Window window = Browser.phone();
                Window beside = Browser.window(Look.WITHOUT_JAVASCRIPT)) {
            window.open(address, PeoplePage.ADMINISTRATOR);
            beside.open(address, PeoplePage.ADMINISTRATOR);
            FormPage settings = new FormPage(window, "Settings");
            FormPage other = new FormPage(beside, "Settings");
            beside.accessible().screenshot("admin-settings");
            window.accessible().screenshot("admin-settings-phone");
            settings = settings.write("concernDueDays", "many").refused("Save", "Enter a whole number");
            settings = settings.write("concernDueDays", "90").refused("Save", "Enter 1 to 20 working days.");
            window.screenshot("admin-settings-refused");
            settings = settings.write("concernDueDays", "3").done("Save", w -> new FormPage(w, "Settings"));
            assertThat(settings.notice()).containsText("The settings are saved");

            other = other.write("reminderDays", "5, 1").refused("Save", "Somebody else has changed the settings");
            assertThat(other.field("reminderDays")).hasValue("5, 1");
            other = other.write("concernDueDays", "1")
                    .write("reminderDays", "7, 2, 0")
                    .done("Save", w -> new FormPage(w, "Settings"));
            assertThat(other.field("concernDueDays")).hasValue("1");
        }
    }

    @Test
    void nobodyElse_findsThesePages() {
        try (Window window = Browser.window(Look.DESKTOP)) {
            window.open(PeoplePage.address() + "/invite", "schools-auditor");
            assertThat(window.page().locator("h1")).not().hasText("Invite somebody");
            assertThat(window.page().locator("main")).containsText("administrator");
        }
    }
}
