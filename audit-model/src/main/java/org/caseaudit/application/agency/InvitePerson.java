package org.caseaudit.application.agency;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * The administrator gives somebody roles, by e-mail: a person known on this installation is found, another is added and
 * linked at their first sign-in; either is written to. Refuses no role at all, a role held already, and an unknown agency.
 */
@UseCase
public class InvitePerson {
    private final People people;
    private final Memberships memberships;
    private final Agencies agencies;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public InvitePerson(
            People people, Memberships memberships, Agencies agencies, Idempotency idempotency, Recorder recorder) {
        this.people = people;
        this.memberships = memberships;
        this.agencies = agencies;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    public record Command(String email, String name, List<Seat> roles) {
        public Command {
            roles = roles == null ? List.of() : List.copyOf(roles);
        }
    }

    public PersonId handle(Actor actor, Command command, String key) {
        PeopleAccess.requireKeep(actor);
        return idempotency.once(actor, key, command, PersonId::new, () -> invite(actor, command));
    }

    private PersonId invite(Actor actor, Command command) {
        if (command.roles().isEmpty()) {
            throw RuleBroken.field("roles", "Give the person at least one role.");
        }
        Person fresh = new Person(Ids.next(PersonId::new), command.email(), command.name());
        Person person = people.withEmail(fresh.email()).orElseGet(() -> {
            people.add(fresh);
            return fresh;
        });
        command.roles().forEach(seat -> give(actor, person, seat));
        recorder.record(actor, Fact.of("person-invited", "person", person.id()));
        return person.id();
    }

    private void give(Actor actor, Person person, Seat seat) {
        if (seat.agency() != null && agencies.find(seat.agency()).isEmpty()) {
            throw RuleBroken.field("roles", "One of the agencies does not exist.");
        }
        if (memberships.ofPerson(person.id()).stream().anyMatch(m -> m.seat().equals(seat))) {
            throw new RuleBroken(RuleBroken.CONFLICT, "The person holds one of these roles already.");
        }
        Membership membership =
                new Membership(Ids.next(MembershipId::new), person.id(), seat.role(), seat.agency(), recorder.now());
        memberships.add(membership);
        recorder.record(
                actor,
                Fact.of("membership-given", "membership", membership.id())
                        .detail(seat.role().name()));
    }
}
