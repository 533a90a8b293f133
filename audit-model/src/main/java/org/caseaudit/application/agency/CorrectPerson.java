package org.caseaudit.application.agency;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * The administrator puts a person's name and e-mail right. Somebody who has signed in goes on signing in as before, because
 * they are known by their sign-in and not by the address; for somebody who has not, the new address is the one that counts.
 * Refuses an address somebody else has, and a person who serves another partnership too: their name and the way they come in
 * are not one administrator's to change.
 */
@UseCase
public class CorrectPerson {
    private final People people;
    private final Memberships memberships;
    private final Recorder recorder;

    @Inject
    public CorrectPerson(People people, Memberships memberships, Recorder recorder) {
        this.people = people;
        this.memberships = memberships;
        this.recorder = recorder;
    }

    public record Command(PersonId person, int version, String name, String email) {}

    public void handle(Actor actor, Command command) {
        PeopleAccess.requireKeep(actor);
        Person person = people.get(command.person());
        if (memberships.ofPerson(person.id()).isEmpty()) {
            throw new NotFound(people.noun());
        }
        Versions.require(person.version(), command.version());
        if (memberships.servesElsewhere(person.id(), actor.partnership())) {
            throw new RuleBroken(
                    RuleBroken.CONFLICT,
                    "This person serves another partnership too, so name and e-mail cannot be changed here. Whoever runs the"
                            + " installation can help.");
        }
        String before = words(person);
        requireFree(command); // before the change: a query would write it to the database first
        person.correct(command.name(), command.email());
        recorder.record(
                actor, Fact.of("person-corrected", "person", person.id()).detail(before + " to " + words(person)));
    }

    private void requireFree(Command command) {
        if (command.email() == null) {
            return;
        }
        people.withEmail(Person.normalised(command.email()))
                .filter(other -> !other.id().equals(command.person()))
                .ifPresent(other -> {
                    throw RuleBroken.field("email", "Somebody else has this e-mail address.");
                });
    }

    private static String words(Person person) {
        return person.name() + ", " + person.email();
    }
}
