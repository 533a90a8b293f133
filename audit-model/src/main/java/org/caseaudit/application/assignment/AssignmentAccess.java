package org.caseaudit.application.assignment;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentLife;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;

/**
 * Who may know of a form, read what stands in it, write in it, and decide about it. Before the meeting nobody of an agency
 * learns anything of another agency's forms, not even that they exist. Before launch a form is only planned: the office and
 * the lead of the agency arrange who fills it, its auditor hears of it when it goes out.
 */
public final class AssignmentAccess {
    private AssignmentAccess() {}

    /** The office, which sees all, the lead of its agency, and its auditor once the forms are out. */
    public static boolean mayKnow(Actor actor, Assignment form, Cycle cycle) {
        return CycleAccess.readsAll(actor)
                || actor.is(Role.AGENCY_LEAD, form.agency())
                || (cycle.launched() && isItsAuditor(actor, form));
    }

    /**
     * Those who may know of it, and from the meeting on auditors and leads of the other agencies in the case.
     *
     * @param inTheCase the agencies that have a form for the same case
     */
    static boolean maySee(Actor actor, Assignment form, Cycle cycle, Collection<AgencyId> inTheCase) {
        return mayKnow(actor, form, cycle) || atTheSameTable(actor, cycle, inTheCase);
    }

    private static boolean atTheSameTable(Actor actor, Cycle cycle, Collection<AgencyId> inTheCase) {
        return cycle.gradesAreOpen() && actor.servesAny(inTheCase);
    }

    private static boolean isItsAuditor(Actor actor, Assignment form) {
        return form.auditor().equals(actor.person()) && actor.is(Role.AUDITOR, form.agency());
    }

    /** Refuses with NotFound those who may not know that the form exists. */
    static void requireKnow(Actor actor, Assignment form, Cycle cycle) {
        if (!mayKnow(actor, form, cycle)) {
            throw new NotFound("assignment");
        }
    }

    /**
     * Refuses those who may not read the answers: its auditor and its lead may once it is out; the office once it is handed
     * in; auditors and leads of the other agencies in the case once the meeting has begun and only what was handed in.
     *
     * @param inTheCase the agencies that have a form for the same case
     */
    public static void requireRead(Actor actor, Assignment form, Cycle cycle, Collection<AgencyId> inTheCase) {
        if (!maySee(actor, form, cycle, inTheCase)) {
            throw new NotFound("assignment");
        }
        boolean own = isItsAuditor(actor, form) || actor.is(Role.AGENCY_LEAD, form.agency());
        if (!cycle.launched()) {
            throw new NotAllowed("The forms are not out yet; there is nothing to read before the audit is launched.");
        }
        if (own || form.state().handedIn()) {
            return;
        }
        if (CycleAccess.readsAll(actor)) {
            throw new NotAllowed("This form is not handed in yet; until then only its agency reads it.");
        }
        throw new NotFound("assignment");
    }

    /** Refuses everybody but its auditor; asked of those who may know of it, as everything below. */
    public static void requireWrite(Actor actor, Assignment form) {
        if (!isItsAuditor(actor, form)) {
            throw new NotAllowed("Only the auditor of this form can do this.");
        }
    }

    /** Refuses everybody but a lead of its agency. */
    static void requireLead(Actor actor, Assignment form) {
        if (!actor.is(Role.AGENCY_LEAD, form.agency())) {
            throw new NotAllowed("Only the lead of this agency can do this.");
        }
    }

    /** Chair and coordinator for every agency, a lead for their own. */
    static void requireAllocate(Actor actor, AgencyId agency) {
        if (!actor.is(Role.CHAIR, Role.COORDINATOR) && !actor.is(Role.AGENCY_LEAD, agency)) {
            throw new NotAllowed("Forms are allocated by the chair, the coordinator, or the lead of the agency.");
        }
    }

    /** Its auditor and those who allocate. */
    static void requireExcuse(Actor actor, Assignment form) {
        if (!isItsAuditor(actor, form)) {
            requireAllocate(actor, form.agency());
        }
    }

    /**
     * What the actor, who may see the form, may do with it as it stands now; for pages, which offer nothing else. Whether
     * what they then send is complete and right is another question.
     */
    public static Set<AssignmentCommand> possible(Actor actor, Assignment form, Cycle cycle) {
        Set<AssignmentCommand> possible = EnumSet.noneOf(AssignmentCommand.class);
        for (AssignmentCommand command : AssignmentLife.TABLE.possible(form.state())) {
            if (allows(cycle, command) && mayGive(actor, form, command)) {
                possible.add(command);
            }
        }
        return possible;
    }

    private static boolean allows(Cycle cycle, AssignmentCommand command) {
        return cycle.state() == CycleState.OPEN
                || (command == AssignmentCommand.HAND_OVER && cycle.state() == CycleState.PLANNED);
    }

    private static boolean mayGive(Actor actor, Assignment form, AssignmentCommand command) {
        boolean allocates = actor.is(Role.CHAIR, Role.COORDINATOR) || actor.is(Role.AGENCY_LEAD, form.agency());
        return switch (command) {
            case SAVE, SUBMIT, WITHDRAW -> isItsAuditor(actor, form);
            case RETURN, SIGN_OFF -> actor.is(Role.AGENCY_LEAD, form.agency());
            case EXCUSE -> isItsAuditor(actor, form) || allocates;
            case HAND_OVER -> allocates;
            case MARK_NOT_RETURNED, REOPEN -> false; // the meeting's, not a person's
        };
    }
}
