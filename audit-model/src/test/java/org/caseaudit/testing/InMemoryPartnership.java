package org.caseaudit.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Partnership;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.evidence.FileLimit;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;

/**
 * An invented partnership with five agencies, an auditor and a lead in each, and the people of the office and the board.
 * Every use case of the product can be taken from it and runs in memory.
 */
public final class InMemoryPartnership {
    /** An agency with the two people who serve it in audits. */
    public record Team(AgencyId agency, String name, Actor auditor, Actor lead) {}

    public final PartnershipId id = new PartnershipId(UUID.randomUUID());
    public final TestClock clock = new TestClock();
    public final InMemoryRepositories kept = new InMemoryRepositories();
    public final RecordingMailer mails = new RecordingMailer();

    public final Actor chair;
    public final Actor coordinator;
    public final Actor administrator;
    public final Actor boardMember;
    public final Actor scrutineer;
    public final Team socialCare;
    public final Team police;
    public final Team health;
    public final Team school;
    public final Team housing;
    /** The police have two auditors. */
    public final Actor secondPoliceAuditor;

    private final UseCases useCases;

    public InMemoryPartnership() {
        List<Object> given = new ArrayList<>(kept.all());
        given.add(clock);
        given.add(PlainWriters.pdf());
        given.add(PlainWriters.word());
        given.add(PlainWriters.spreadsheet());
        given.add(PlainWriters.calendar());
        given.add(new NoRows());
        given.add(mails);
        given.add(new FileLimit(1));
        useCases = new UseCases(given);
        kept.partnerships.add(new Partnership(id, "Synthetic Safeguarding Partnership"));
        chair = person("Synthetic Chair", new Seat(Role.CHAIR, null));
        coordinator = person("Synthetic Coordinator", new Seat(Role.COORDINATOR, null));
        administrator = person("Synthetic Administrator", new Seat(Role.ADMINISTRATOR, null));
        boardMember = person("Synthetic Board Member", new Seat(Role.BOARD_MEMBER, null));
        scrutineer = person("Synthetic Scrutineer", new Seat(Role.SCRUTINEER, null));
        socialCare = team("Synthetic Children's Services", Sector.SOCIAL_CARE);
        police = team("Synthetic Police", Sector.POLICE);
        health = team("Synthetic Health Trust", Sector.HEALTH);
        school = team("Synthetic School", Sector.EDUCATION);
        housing = team("Synthetic Housing", Sector.HOUSING);
        secondPoliceAuditor = person("Synthetic Police Second Auditor", new Seat(Role.AUDITOR, police.agency()));
    }

    public <T> T use(Class<T> useCase) {
        return useCases.use(useCase);
    }

    /** Somebody new, with the seats. */
    public Actor person(String name, Seat... seats) {
        PersonId person = new PersonId(UUID.randomUUID());
        String email = "p" + person.value() + "@example.org";
        kept.people.add(new Person(person, email, name));
        Arrays.stream(seats)
                .forEach(seat -> kept.memberships.add(new Membership(
                        new MembershipId(UUID.randomUUID()), person, seat.role(), seat.agency(), clock.instant())));
        return new Actor(person, id, List.of(seats));
    }

    private Team team(String name, Sector sector) {
        AgencyId agency = new AgencyId(UUID.randomUUID());
        kept.agencies.add(new Agency(agency, name, sector, false));
        Actor auditor = person(name + " Auditor", new Seat(Role.AUDITOR, agency));
        Actor lead = person(name + " Lead", new Seat(Role.AGENCY_LEAD, agency));
        return new Team(agency, name, auditor, lead);
    }

    /** The tool as a published version of this partnership. */
    public TemplateVersionId published(TemplateDefinition definition) {
        TemplateVersion version = new TemplateVersion(new TemplateVersionId(UUID.randomUUID()), 1, definition);
        version.publish(clock.instant());
        kept.templates.add(version);
        return version.id();
    }
}
