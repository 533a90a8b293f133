package org.caseaudit.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.ChildBuilder.aChild;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.casefile.InvolvementId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands between a plan and its forms, and what they ask of everybody. */
class LaunchTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final AgencyId POLICE = new AgencyId(UUID.randomUUID());
    private static final AgencyId HEALTH = new AgencyId(UUID.randomUUID());

    private final CycleId cycle = new CycleId(UUID.randomUUID());
    private final List<CaseFile> cases = new ArrayList<>();
    private final List<Involvement> involvements = new ArrayList<>();
    private final List<Assignment> forms = new ArrayList<>();
    private TemplateVersion template =
            new TemplateVersion(new TemplateVersionId(UUID.randomUUID()), 1, SmallTemplate.definition());

    private CaseFile child() {
        CaseFile child = aChild().inCycle(cycle, cases.size() + 1);
        cases.add(child);
        return child;
    }

    private void answers(AgencyId agency, CaseFile child, InvolvementState state) {
        Involvement involvement = new Involvement(new InvolvementId(UUID.randomUUID()), child, agency);
        involvement.answer(state, null, new PersonId(UUID.randomUUID()), NOW);
        involvements.add(involvement);
    }

    private void fills(AgencyId agency, CaseFile child) {
        forms.add(new Assignment(
                new AssignmentId(UUID.randomUUID()),
                child,
                agency,
                new PersonId(UUID.randomUUID()),
                LocalDate.of(2026, 4, 13)));
    }

    private List<String> blockers() {
        return LaunchCheck.blockers(new LaunchCheck.Preparation(template, cases, involvements, forms)).stream()
                .map(Fault::field)
                .toList();
    }

    private void aReadyAudit() {
        template.publish(NOW);
        CaseFile child = child();
        answers(POLICE, child, InvolvementState.KNOWN);
        fills(POLICE, child);
    }

    @Test
    void nothingBlocks_whenEveryKnownCaseHasItsForms() {
        aReadyAudit();

        assertThat(blockers()).isEmpty();
    }

    @Test
    void template_blocks_untilItIsChosenAndPublished() {
        aReadyAudit();
        template.retire();
        assertThat(blockers()).as("retired from new cycles").containsExactly("template");

        template = null;
        assertThat(blockers()).containsExactly("template");
    }

    @Test
    void cases_block_untilThereIsOne() {
        template.publish(NOW);

        assertThat(blockers()).containsExactly("cases");
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN", "NOT_KNOWN", "NO_RECORDS", "NOT_INFORMED"})
    void aCase_blocks_untilAnAgencyKnowsIt(InvolvementState answer) {
        aReadyAudit();
        answers(HEALTH, child(), answer);

        assertThat(blockers()).containsExactly("cases/C02");
    }

    @Test
    void aForm_blocks_whereAnAgencyKnowsTheChildAndNobodyFillsIt() {
        aReadyAudit();
        answers(HEALTH, cases.get(0), InvolvementState.KNOWN);

        assertThat(blockers()).containsExactly("assignments/C01/" + HEALTH.value());
    }

    @ParameterizedTest
    @EnumSource(value = InvolvementState.class, mode = EnumSource.Mode.EXCLUDE, names = "KNOWN")
    void aForm_blocks_whereItsAgencyHasNotSaidThatItKnowsTheChild(InvolvementState answer) {
        aReadyAudit();
        answers(HEALTH, cases.get(0), answer);
        fills(HEALTH, cases.get(0));

        assertThat(blockers()).containsExactly("assignments/C01/" + HEALTH.value());
    }

    @Test
    void aForm_blocks_whereItsAgencyWasNeverAsked() {
        aReadyAudit();
        fills(HEALTH, cases.get(0));

        assertThat(blockers()).containsExactly("assignments/C01/" + HEALTH.value());
    }

    @Test
    void everythingInTheWay_isToldAtOnce() {
        template = null;
        answers(HEALTH, child(), InvolvementState.KNOWN);
        child();

        assertThat(blockers()).containsExactly("template", "cases/C02", "assignments/C01/" + HEALTH.value());
    }

    @ParameterizedTest(name = "{0} cases, {1} forms of {2} hours for one agency: warned {3}")
    @CsvSource({
        "12, 12, 3, false",
        "13, 1, 1, true", // many cases taught Sandwell little (LGA letter, appendix 1, section 5)
        "8, 10, 4, false", // forty hours
        "8, 10, 4.5, true",
    })
    void workload_warns_whenItIsALot(int children, int each, BigDecimal hoursEach, boolean warned) {
        BigDecimal hours = hoursEach.multiply(BigDecimal.valueOf(each));
        Workload workload = Workload.of(
                children,
                List.of(
                        new Workload.Share("Synthetic Police", each, hours),
                        new Workload.Share("Synthetic Health", 0, BigDecimal.ZERO)));

        assertThat(workload.warning() != null).isEqualTo(warned);
        assertThat(workload.forms()).isEqualTo(each);
        assertThat(workload.hours()).isEqualByComparingTo(hours);
        assertThat(workload.agencies()).isEqualTo(2);
    }
}
