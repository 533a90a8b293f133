package org.caseaudit.application.concern;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.caseaudit.application.casefile.CaseAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.cycle.SpeakingFor;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.Concerns;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.partnership.KeptSettings;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Raises a concern about a child, whatever state the cycle is in. Refuses those who may not see the case, the scrutineer, a
 * form that is not one of the agency's for this case, a concern without words, and a date that has passed.
 */
@UseCase
public class RaiseConcern {
    private final CycleDesk desk;
    private final Cases cases;
    private final Assignments assignments;
    private final Concerns concerns;
    private final KeptSettings settings;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public RaiseConcern(
            CycleDesk desk,
            Cases cases,
            Assignments assignments,
            Concerns concerns,
            KeptSettings settings,
            Idempotency idempotency,
            Recorder recorder) {
        this.desk = desk;
        this.cases = cases;
        this.assignments = assignments;
        this.concerns = concerns;
        this.settings = settings;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    /**
     * @param assignment the form in which it came up, or null
     * @param agency for which it is raised; null for the actor's only one, or for the office itself
     * @param due null for the working days the partnership has settled
     */
    public record Command(CaseId caseFile, AssignmentId assignment, AgencyId agency, String text, LocalDate due) {}

    public ConcernId handle(Actor actor, Command command, String key) {
        CaseFile caseFile = cases.get(command.caseFile());
        List<AgencyId> invited = desk.invited(caseFile.cycle());
        CaseAccess.requireSee(actor, invited);
        AgencyId agency = agency(actor, command, invited);
        return idempotency.once(actor, key, command, ConcernId::new, () -> raise(actor, caseFile, agency, command));
    }

    private static AgencyId agency(Actor actor, Command command, List<AgencyId> invited) {
        if (command.agency() == null && ConcernAccess.isOffice(actor)) {
            return null;
        }
        ConcernAccess.requireRaise(actor, invited);
        return SpeakingFor.one(actor, command.agency(), invited);
    }

    private ConcernId raise(Actor actor, CaseFile caseFile, AgencyId agency, Command command) {
        requireItsForm(caseFile, agency, command.assignment());
        Concern concern = new Concern(
                Ids.next(ConcernId::new),
                new Concern.Source(caseFile.cycle(), caseFile.id(), command.assignment(), agency, actor.person()),
                command.text(),
                command.due(),
                settings.current().concernDueDays(),
                recorder.now());
        concerns.add(concern);
        recorder.record(
                actor,
                Fact.of("concern-raised", "concern", concern.id())
                        .in(caseFile.cycle())
                        .detail(caseFile.pseudonym() + ", due " + concern.due()));
        return concern.id();
    }

    /** One refusal for a form that does not exist, is of another case and is another agency's: none of it is told. */
    private void requireItsForm(CaseFile caseFile, AgencyId agency, AssignmentId assignment) {
        boolean fits = assignment == null
                || assignments
                        .find(assignment)
                        .filter(form -> form.caseFile().equals(caseFile.id()))
                        .filter(form -> agency == null || form.agency().equals(agency))
                        .isPresent();
        if (!fits) {
            throw RuleBroken.field("assignment", "There is no such form of yours for this case.");
        }
    }
}
