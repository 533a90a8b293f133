package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import org.caseaudit.application.agency.PeopleAccess;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentLife;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * The administrator gives everything an auditor has open for an agency to another auditor of it, for instance before the
 * role ends; what is written stays, what is handed in stays theirs. They never see which forms these are, nor how many were
 * still open. Refuses somebody who is not another auditor of the agency, and a role that is no auditor's.
 */
@UseCase
public class HandOverWork {
    private final Memberships memberships;
    private final OpenWork openWork;
    private final Recorder recorder;

    @Inject
    public HandOverWork(Memberships memberships, OpenWork openWork, Recorder recorder) {
        this.memberships = memberships;
        this.openWork = openWork;
        this.recorder = recorder;
    }

    /** @param auditor who goes on */
    public record Command(MembershipId membership, int version, PersonId auditor) {}

    public void handle(Actor actor, Command command) {
        PeopleAccess.requireKeep(actor);
        Membership leaving = OpenWork.current(memberships, command.membership());
        Versions.require(leaving.version(), command.version());
        if (leaving.role() != Role.AUDITOR) {
            throw new RuleBroken(RuleBroken.CONFLICT, "Only auditors have forms to hand over.");
        }
        requireAnotherAuditor(leaving, command.auditor());
        openWork.of(leaving).stream().filter(HandOverWork::isOpen).forEach(form -> {
            form.handOver(command.auditor());
            recorder.record(
                    actor, Fact.of("form-handed-over", "assignment", form.id()).in(form.cycle()));
        });
    }

    private void requireAnotherAuditor(Membership leaving, PersonId auditor) {
        boolean another = auditor != null
                && !auditor.equals(leaving.person())
                && memberships.ofPerson(auditor).stream().anyMatch(m -> m.seat().equals(leaving.seat()));
        if (!another) {
            throw RuleBroken.field("auditor", "Select another auditor of this agency.");
        }
    }

    private static boolean isOpen(Assignment form) {
        return AssignmentLife.TABLE.possible(form.state()).contains(AssignmentCommand.HAND_OVER);
    }
}
