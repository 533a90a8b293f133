package org.caseaudit.application.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caseaudit.testing.Refusals.notAllowed;
import static org.caseaudit.testing.Refusals.notFound;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.grading.FormQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.InMemoryPartnership.Team;
import org.caseaudit.testing.SmallAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms go only to agencies that have answered that they know the child; until launch only the lead knows of them. */
class AllocateFormsTest {
    private final SmallAudit audit = new SmallAudit();
    private final InMemoryPartnership p = audit.p;

    private static AllocateForms.Row row(CaseId child, Team team, Actor auditor) {
        return new AllocateForms.Row(child, team.agency(), auditor.person(), null);
    }

    private void allocate(Actor who, AllocateForms.Row... rows) {
        p.use(AllocateForms.class)
                .handle(who, new AllocateForms.Command(audit.cycle, new ArrayList<>(List.of(rows)), false));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UNKNOWN      | The agency has not said yet whether it knows the child; ask the agency first.",
                "NOT_KNOWN    | The agency has answered that it does not know the child; leave it out, or have the agency correct its answer first.",
                "NO_RECORDS   | The agency has answered that it has no records of the child for the period; leave it out, or have the agency correct its answer first.",
                "NOT_INFORMED | The agency has answered that it was never told of the child; leave it out, or have the agency correct its answer first.",
            })
    void aForm_isNotAllocated_unlessTheAgencyKnowsTheChild(InvolvementState answer, String advice) {
        p.use(RecordInvolvement.class)
                .handle(
                        p.school.lead(),
                        audit.cycle,
                        List.of(new RecordInvolvement.Answer(audit.c01, p.school.agency(), answer, null)));

        RuleBroken refusal = ruleBrokenBy(() -> allocate(p.coordinator, row(audit.c01, p.school, p.school.auditor())));

        assertThat(refusal.faults())
                .extracting(Fault::field, Fault::message)
                .containsExactly(tuple("rows[0].agency", advice));
    }

    @Test
    void everyRowAtFault_isNamed_andNoneIsAllocated() {
        p.use(RecordInvolvement.class)
                .handle(
                        p.chair,
                        audit.cycle,
                        List.of(new RecordInvolvement.Answer(
                                audit.c02, p.health.agency(), InvolvementState.KNOWN, null)));

        RuleBroken refusal = ruleBrokenBy(() -> allocate(
                p.chair,
                row(audit.c02, p.health, p.health.auditor()),
                row(audit.c02, p.health, p.health.auditor()),
                row(audit.c01, p.health, p.health.auditor()),
                row(audit.c02, p.school, p.school.auditor()),
                row(audit.c02, p.housing, p.housing.auditor()),
                row(audit.c02, p.police, p.health.auditor())));

        assertThat(refusal.faults())
                .extracting(Fault::field)
                .containsExactly(
                        "rows[1].caseFile", // twice in the list
                        "rows[2].caseFile", // there already
                        "rows[3].agency", // never asked
                        "rows[4].agency", // not invited
                        "rows[5].caseFile");
        assertThat(p.kept.assignments.of(audit.cycle)).hasSize(5);
    }

    @Test
    void anAuditor_mustBeOfTheAgency() {
        p.use(RecordInvolvement.class)
                .handle(
                        p.chair,
                        audit.cycle,
                        List.of(new RecordInvolvement.Answer(
                                audit.c02, p.health.agency(), InvolvementState.KNOWN, null)));

        assertThat(ruleBrokenBy(() -> allocate(p.chair, row(audit.c02, p.health, p.police.auditor())))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("rows[0].auditor");
    }

    @Test
    void beforeLaunch_theLeadSeesWhoWillFillAForm_andNobodyReadsIt() {
        var form = audit.form(audit.c01, p.police);
        AssignmentQueries queries = p.use(AssignmentQueries.class);

        assertThat(queries.one(p.police.lead(), form).auditor())
                .isEqualTo(p.police.auditor().person());
        assertThat(queries.progress(p.police.lead(), audit.cycle)).hasSize(2);
        assertThat(notAllowed(() -> p.use(FormQueries.class).form(p.police.lead(), form)))
                .hasMessage("The forms are not out yet; there is nothing to read before the audit is launched.");
        notAllowed(() -> p.use(FormQueries.class).form(p.chair, form));

        notFound(() -> queries.one(p.police.auditor(), form));
        notFound(() -> p.use(FormQueries.class).form(p.police.auditor(), form));
        assertThat(queries.progress(p.police.auditor(), audit.cycle)).isEmpty();
        assertThat(queries.mine(p.police.auditor())).isEmpty();

        audit.launch();
        assertThat(queries.mine(p.police.auditor())).hasSize(2);
        assertThat(p.use(FormQueries.class).form(p.police.auditor(), form).sections())
                .isNotEmpty();
    }
}
