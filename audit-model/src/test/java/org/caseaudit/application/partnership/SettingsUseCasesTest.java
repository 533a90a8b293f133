package org.caseaudit.application.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.PlanBuilder.aPlan;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;
import static org.caseaudit.testing.Refusals.stale;

import java.util.List;
import org.caseaudit.application.concern.ConcernQueries;
import org.caseaudit.application.concern.RaiseConcern;
import org.caseaudit.application.cycle.AmendPlan;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.PlanCycle;
import org.caseaudit.application.grading.DepthQueries;
import org.caseaudit.application.grading.DepthQueries.DepthView;
import org.caseaudit.application.partnership.SettingsQueries.SettingsView;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CyclePlan;
import org.caseaudit.domain.grading.DepthKind;
import org.caseaudit.domain.grading.DepthThresholds;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.partnership.Settings;
import org.caseaudit.domain.report.CombinedReport.ThinAnswers;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallAudit;
import org.junit.jupiter.api.Test;

/** What the administrator settles, and where it is felt. */
class SettingsUseCasesTest {
    private final SmallAudit audit = new SmallAudit();
    private final InMemoryPartnership p = audit.p;

    private void settle(int version, Settings settings) {
        p.use(ChangeSettings.class).handle(p.administrator, new ChangeSettings.Command(version, settings));
    }

    private SettingsView settings() {
        return p.use(SettingsQueries.class).current(p.administrator);
    }

    private static Settings signOffBy(boolean byDefault) {
        return new Settings(DepthThresholds.DEFAULT, 1, byDefault, List.of());
    }

    @Test
    void change_isKept_andWrittenDown_butNotWhenNothingChanges() {
        assertThat(settings()).isEqualTo(new SettingsView(DepthThresholds.DEFAULT, 1, false, List.of(7, 2, 0), 0));

        settle(0, new Settings(DepthThresholds.DEFAULT, 3, false, List.of(7, 2, 0)));
        settle(1, new Settings(DepthThresholds.DEFAULT, 3, false, List.of(0, 2, 7)));

        assertThat(settings().concernDueDays()).isEqualTo(3);
        assertThat(p.kept.history.everything())
                .filteredOn(f -> f.what().equals("settings-changed"))
                .extracting(HistoryEntry::detail)
                .containsExactly("concernDueDays was 1, is 3");
    }

    @Test
    void change_isRefused_toWhoReadTheDefaults_whenSomebodyElseWasFirst() {
        settle(0, signOffBy(true));

        stale(() -> settle(0, signOffBy(false)));
        assertThat(settings().signOffByDefault()).isTrue();
    }

    @Test
    void defaultsThatAreAskedForAgain_areNotKept() {
        settle(0, Settings.DEFAULT);

        assertThat(settings().version()).isZero();
    }

    @Test
    void refusedChange_leavesNothingBehind() {
        ruleBrokenBy(() -> settle(0, new Settings(DepthThresholds.DEFAULT, 99, false, List.of())));

        assertThat(settings().version()).isZero();
        assertThat(p.kept.history.everything()).extracting(HistoryEntry::what).doesNotContain("settings-changed");
    }

    @Test
    void concern_isDue_whenThePartnershipHasSettledIt() {
        settle(0, new Settings(DepthThresholds.DEFAULT, 3, false, List.of()));

        // a Monday; three working days later is Thursday
        var id = p.use(RaiseConcern.class)
                .handle(p.chair, new RaiseConcern.Command(audit.c01, null, null, "Not safe.", null), null);

        assertThat(p.use(ConcernQueries.class).one(p.chair, id).due()).isEqualTo("2026-03-05");
    }

    @Test
    void depthList_namesAndUsesTheThresholds() {
        audit.launch().handIn(audit.c01, p.police, SmallAudit.GOOD);
        assertThat(kinds()).contains(DepthKind.VERY_SHORT);

        settle(0, new Settings(new DepthThresholds(0, 40, 1), 1, false, List.of()));

        assertThat(kinds()).doesNotContain(DepthKind.VERY_SHORT);
        assertThat(p.use(DepthQueries.class).of(p.scrutineer, audit.cycle).thresholds())
                .isEqualTo(new DepthThresholds(0, 40, 1));
    }

    /** The forms change no more then, and the report must not say something else of them on another day. */
    @Test
    void depthList_staysAsItWas_onceTheMeetingHasEnded() {
        RunningAudit ended = RunningAudit.at(Moment.REPORTING);
        DepthView before = ended.p.use(DepthQueries.class).of(ended.p.chair, ended.cycle);
        ThinAnswers reported = reported(ended);

        Settings everythingIsShort = new Settings(new DepthThresholds(1_000, 3, 0.5), 1, false, List.of());
        ended.p
                .use(ChangeSettings.class)
                .handle(ended.p.administrator, new ChangeSettings.Command(0, everythingIsShort));

        assertThat(before.notes()).isNotEmpty();
        assertThat(ended.p.use(DepthQueries.class).of(ended.p.chair, ended.cycle))
                .isEqualTo(before);
        assertThat(reported(ended)).isEqualTo(reported);
    }

    private static ThinAnswers reported(RunningAudit audit) {
        return audit.p
                .use(ReportQueries.class)
                .draft(audit.p.chair, audit.cycle)
                .content()
                .thinAnswers();
    }

    private List<DepthKind> kinds() {
        return p.use(DepthQueries.class).of(p.chair, audit.cycle).notes().stream()
                .map(DepthQueries.NoteView::kind)
                .toList();
    }

    @Test
    void leadsSignOff_byDefault_whereThePlanDoesNotSay() {
        CyclePlan silent = aPlan().sayingNothingOfSignOff().build();
        CycleId before = p.use(PlanCycle.class).handle(p.chair, silent, null);
        settle(0, signOffBy(true));
        CycleId after = p.use(PlanCycle.class).handle(p.chair, silent, null);
        CycleId said = p.use(PlanCycle.class).handle(p.chair, aPlan().build(), null);

        assertThat(signedOff(before)).isFalse();
        assertThat(signedOff(after)).isTrue();
        assertThat(signedOff(said)).as("the plan says no").isFalse();
        p.use(AmendPlan.class).handle(p.chair, new AmendPlan.Command(before, 0, silent));
        assertThat(signedOff(before))
                .as("planned anew, the plan is as silent as before")
                .isTrue();
    }

    private boolean signedOff(CycleId cycle) {
        return p.use(CycleQueries.class).one(p.chair, cycle).signOffRequired();
    }

    private void say(int version, String contact) {
        p.use(ChangeContact.class).handle(p.administrator, new ChangeContact.Command(version, contact));
    }

    @Test
    void contact_isToldToEveryMember_andKeptBesideTheSettings() {
        assertThat(p.use(ContactQueries.class).of(p.police.auditor()))
                .isEqualTo(new ContactQueries.ContactView(null, 0));

        say(0, " Business unit, 01632 960000 ");
        settle(1, signOffBy(true));

        assertThat(p.use(ContactQueries.class).of(p.police.auditor()).contact())
                .isEqualTo("Business unit, 01632 960000");
        assertThat(p.kept.history.everything())
                .filteredOn(f -> f.what().equals("contact-changed"))
                .extracting(HistoryEntry::detail)
                .as("who can be asked is nothing for the history")
                .containsOnlyNulls();
        say(1, "  ");
        assertThat(p.use(ContactQueries.class).of(p.police.auditor()).contact()).isNull();
    }

    @Test
    void contact_isRefused_whenItIsALetter_orSomebodyElseWasFirst() {
        assertThat(ruleBrokenBy(() -> say(0, "a".repeat(1_001))).faults())
                .extracting(fault -> fault.field())
                .containsExactly("contact");
        say(0, "Business unit");
        stale(() -> say(0, "Somebody else"));
    }
}
