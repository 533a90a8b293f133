package org.caseaudit.application.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.caseaudit.application.assignment.ChangeForms.Successor;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.mail.Mail;
import org.caseaudit.domain.mail.MailCause;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.testing.InMemoryPartnership.Team;
import org.caseaudit.testing.SmallAudit;
import org.junit.jupiter.api.Test;

/** Five forms, one of them handed in: what an order does to each, tried first and then done. */
class ChangeFormsTest {
    private final SmallAudit audit = new SmallAudit().launch();

    @Test
    void dryRun_saysWhichFormsChangeAndWhyTheOthersStay_andChangesNothing() {
        audit.handIn(audit.c01, audit.p.police, SmallAudit.GOOD);

        FormsChange change = order(FormsOrder.LOCK, true, police01(), health01());

        assertThat(change.changing())
                .extracting(
                        FormsChange.Cell::pseudonym,
                        FormsChange.Cell::agencyName,
                        FormsChange.Cell::state,
                        FormsChange.Cell::becomes)
                .containsExactly(
                        tuple("C01", audit.p.health.name(), AssignmentState.ASSIGNED, AssignmentState.NOT_RETURNED));
        assertThat(change.staying())
                .extracting(FormsChange.Cell::agencyName, FormsChange.Cell::why)
                .containsExactly(tuple(audit.p.police.name(), "It is handed in."));
        assertThat(state(health01())).isEqualTo(AssignmentState.ASSIGNED);
    }

    @Test
    void locked_nothingMoreIsWritten_untilItIsUnlocked() {
        order(FormsOrder.LOCK, false, health01(), police01());
        assertThat(state(health01())).isEqualTo(AssignmentState.NOT_RETURNED);
        assertThat(state(health01()).writable()).isFalse();

        FormsChange change = order(FormsOrder.UNLOCK, false, health01(), police02());

        assertThat(change.changing()).hasSize(1);
        assertThat(change.staying()).extracting(FormsChange.Cell::why).containsExactly("It is not locked.");
        assertThat(state(health01())).isEqualTo(AssignmentState.IN_PROGRESS);
        assertThat(facts()).containsOnlyOnce("form-unlocked").contains("form-locked");
    }

    @Test
    void reminder_goesOncePerAuditorAndDay_withAllTheyHaveOut() {
        order(FormsOrder.REMIND, false, police01());
        order(FormsOrder.REMIND, false, police01(), health01());

        List<Mail> mails = audit.p.kept.outbox.everything().stream()
                .filter(mail -> mail.letter().cause() == MailCause.FORMS_DUE)
                .toList();
        assertThat(mails)
                .extracting(mail -> mail.letter().recipient())
                .containsExactlyInAnyOrder(
                        audit.p.police.auditor().person(),
                        audit.p.health.auditor().person());
        assertThat(mails.get(0).letter().text()).contains("2 forms");
    }

    @Test
    void excusing_isRefusedWithoutKindAndReason_andThenNothingChanges() {
        assertThatThrownBy(() -> order(FormsOrder.EXCUSE, false, police01()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(fields(e)).containsExactly("kind", "reason"));
        assertThat(state(police01())).isEqualTo(AssignmentState.ASSIGNED);

        handle(
                new ChangeForms.Order(FormsOrder.EXCUSE, NilReturn.NO_RECORDS, "Moved in last week.", null),
                false,
                0,
                police01(),
                police02());

        assertThat(state(police01())).isEqualTo(AssignmentState.EXCUSED);
        assertThat(state(police02())).isEqualTo(AssignmentState.EXCUSED);
    }

    @Test
    void handingOver_needsAnAuditorOfEachAgency() {
        Successor second = new Successor(audit.p.police.agency(), audit.p.secondPoliceAuditor.person());
        assertThatThrownBy(() -> handOver(List.of(second), police01(), health01()))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        e -> assertThat(fields(e))
                                .containsExactly(
                                        "successors/" + audit.p.health.agency().value()));
        Successor lead =
                new Successor(audit.p.police.agency(), audit.p.police.lead().person());
        assertThatThrownBy(() -> handOver(List.of(lead), police01())).isInstanceOf(RuleBroken.class);

        handOver(List.of(second), police01(), police02());

        assertThat(audit.p.kept.assignments.get(police01()).auditor()).isEqualTo(audit.p.secondPoliceAuditor.person());
        assertThat(handOver(List.of(second), police01()).staying())
                .extracting(FormsChange.Cell::why)
                .containsExactly("This person is its auditor already.");
    }

    @Test
    void formsReadInAnotherVersion_areStale_andNoneChanges() {
        assertThatThrownBy(() -> handle(new ChangeForms.Order(FormsOrder.LOCK, null, null, null), false, 7, police01()))
                .isInstanceOf(Stale.class);
        assertThat(state(police01())).isEqualTo(AssignmentState.ASSIGNED);
    }

    @Test
    void refused_forOthersThanTheOffice_forAFormOfAnotherCycle_andAfterTheMeetingBegan() {
        SmallAudit other = new SmallAudit();
        AssignmentId foreign = other.form(other.c01, other.p.police);
        assertThatThrownBy(() -> order(FormsOrder.LOCK, true, foreign)).isInstanceOf(NotFound.class);
        var command = command(new ChangeForms.Order(FormsOrder.LOCK, null, null, null), true, 0, police01());
        assertThatThrownBy(() -> audit.p.use(ChangeForms.class).handle(audit.p.police.lead(), command))
                .isInstanceOf(NotAllowed.class);
        audit.beginMeeting();
        assertThatThrownBy(() -> order(FormsOrder.LOCK, true, police01())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void nothingSelected_isSaid() {
        assertThatThrownBy(() -> order(FormsOrder.REMIND, true))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(fields(e)).containsExactly("forms"));
    }

    private static List<String> fields(RuleBroken refused) {
        return refused.faults().stream().map(Fault::field).toList();
    }

    private FormsChange order(FormsOrder order, boolean dryRun, AssignmentId... forms) {
        return handle(new ChangeForms.Order(order, null, null, null), dryRun, 0, forms);
    }

    private FormsChange handOver(List<Successor> successors, AssignmentId... forms) {
        return handle(new ChangeForms.Order(FormsOrder.HAND_OVER, null, null, successors), false, 0, forms);
    }

    private FormsChange handle(ChangeForms.Order order, boolean dryRun, int version, AssignmentId... forms) {
        return audit.p.use(ChangeForms.class).handle(audit.p.coordinator, command(order, dryRun, version, forms));
    }

    private ChangeForms.Command command(ChangeForms.Order order, boolean dryRun, int version, AssignmentId... forms) {
        return new ChangeForms.Command(
                audit.cycle,
                Arrays.stream(forms)
                        .map(id -> new AssignmentDesk.Read(id, version))
                        .toList(),
                order,
                dryRun);
    }

    private List<String> facts() {
        return audit.p.kept.history.everything().stream()
                .map(fact -> fact.what())
                .toList();
    }

    private AssignmentId police01() {
        return form(audit.p.police);
    }

    private AssignmentId health01() {
        return form(audit.p.health);
    }

    private AssignmentId police02() {
        return audit.form(audit.c02, audit.p.police);
    }

    private AssignmentId form(Team team) {
        return audit.form(audit.c01, team);
    }

    private AssignmentState state(AssignmentId form) {
        return audit.p.kept.assignments.get(form).state();
    }
}
