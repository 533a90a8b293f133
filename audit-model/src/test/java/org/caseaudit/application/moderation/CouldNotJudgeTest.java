package org.caseaudit.application.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;
import static org.caseaudit.testing.SmallAudit.GOOD;
import static org.caseaudit.testing.SmallAudit.INADEQUATE;
import static org.caseaudit.testing.SmallAudit.OVERALL;

import java.util.List;
import org.caseaudit.application.grading.DepthQueries;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.domain.grading.DepthKind;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.moderation.Ruling.DissentingVoice;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.template.GivenGrade;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.SmallAudit;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The police cannot judge the work on the first child: no grade and no gap, from the form to the report. */
class CouldNotJudgeTest {
    private static final String WORK = SmallTemplate.SECTION;

    private final SmallAudit audit = new SmallAudit();
    private final InMemoryPartnership p = audit.p;

    @BeforeEach
    void thePoliceCannotJudgeTheWork() {
        audit.launch()
                .handIn(audit.c01, p.socialCare, GOOD)
                .handIn(audit.c01, p.health, GOOD)
                .handIn(audit.c01, p.police, INADEQUATE, form -> form.grading(WORK, GivenGrade.COULD_NOT_JUDGE))
                .beginMeeting();
    }

    private ItemView item(String section) {
        return p.use(ModerationQueries.class).item(p.chair, audit.cycle, new ItemKey(audit.c01, section));
    }

    @Test
    void theMeeting_seesThemBesideTheGrades_andTheOthersAreStillOfOneMind() {
        assertThat(item(WORK).status()).isEqualTo(ItemStatus.UNANIMOUS);
        assertThat(item(WORK).grades()).hasSize(2);
        assertThat(item(WORK).notJudged()).singleElement().satisfies(n -> {
            assertThat(n.agencyName()).isEqualTo(p.police.name());
            assertThat(n.reason()).isNotBlank();
        });
        assertThat(item(OVERALL).status()).as("what they could judge").isEqualTo(ItemStatus.SPREAD);
        assertThat(item(OVERALL).notJudged()).isEmpty();
    }

    @Test
    void whoCouldNotJudge_cannotDissent() {
        Ruling ruling = new Ruling(
                DecisionKind.AGREED,
                "requires-improvement",
                "Read again.",
                List.of(new DissentingVoice(p.police.agency(), "We cannot say.")));

        assertThat(ruleBrokenBy(() -> audit.decide(audit.c01, WORK, ruling)).faults())
                .extracting(Fault::field)
                .contains("dissents");
    }

    @Test
    void theReport_countsThemApart() {
        audit.agreeOnTheRest(GOOD).beginReporting();
        CombinedReport report = audit.draft();

        assertThat(report.participation().total().couldNotJudge()).isEqualTo(1);
        assertThat(report.participation().notJudged())
                .extracting(CombinedReport.ItemNotJudged::agency)
                .containsExactly(p.police.name());
        assertThat(report.sections().get(0).before().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(2);
        assertThat(report.agreement().get(0).figures().pairs()).isEqualTo(1);
    }

    @Test
    void theDepthList_doesNotCallItGraded() {
        assertThat(p.use(DepthQueries.class).of(p.chair, audit.cycle).notes())
                .noneMatch(n -> n.kind() == DepthKind.GRADED_BUT_EMPTY || n.kind() == DepthKind.GRADED_WITHOUT_REASON);
    }
}
