package org.caseaudit.access;

import java.util.function.Function;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.testing.InMemoryPartnership;

/** Who tries something, as seen from the police's form for the child that police and health know. */
enum Who {
    CHAIR(p -> p.chair),
    COORDINATOR(p -> p.coordinator),
    SCRUTINEER(p -> p.scrutineer),
    BOARD_MEMBER(p -> p.boardMember),
    ADMINISTRATOR(p -> p.administrator),
    /** Of the police; it is their form, and their action. */
    ITS_AUDITOR(p -> p.police.auditor()),
    /** Of the police. */
    ITS_LEAD(p -> p.police.lead()),
    /** Another auditor of the police. */
    COLLEAGUE(p -> p.secondPoliceAuditor),
    /** Of health, which has a form for the same child. */
    OTHER_AUDITOR(p -> p.health.auditor()),
    OTHER_LEAD(p -> p.health.lead()),
    /** Of children's services: invited, but not for this child. */
    ELSEWHERE(p -> p.socialCare.lead()),
    /** Of the school, which is not invited. */
    UNINVITED(p -> p.school.auditor());

    private final Function<InMemoryPartnership, Actor> person;

    Who(Function<InMemoryPartnership, Actor> person) {
        this.person = person;
    }

    Actor in(InMemoryPartnership partnership) {
        return person.apply(partnership);
    }
}
