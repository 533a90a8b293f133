package org.caseaudit.application.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.InMemoryPartnership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesAndPeopleTest {
    private final InMemoryPartnership p = new InMemoryPartnership();

    @ParameterizedTest
    @ValueSource(strings = {"Synthetic Police", "SYNTHETIC POLICE", " synthetic police "})
    void aName_isRefused_whenAnotherAgencyHasIt(String name) {
        RuleBroken added = ruleBrokenBy(() -> p.use(AddAgency.class)
                .handle(p.administrator, new AddAgency.Command(name, Sector.POLICE, false), null));
        RuleBroken described = ruleBrokenBy(() -> p.use(DescribeAgency.class)
                .handle(
                        p.administrator,
                        new DescribeAgency.Command(p.school.agency(), 0, name, Sector.EDUCATION, false)));

        assertThat(added.code()).isEqualTo(RuleBroken.CONFLICT);
        assertThat(described.code()).isEqualTo(RuleBroken.CONFLICT);
        assertThat(agency(p.school.agency()).name()).isEqualTo("Synthetic School");
    }

    @Test
    void anAgency_mayKeepItsName_whenItsSectorIsCorrected() {
        p.use(DescribeAgency.class)
                .handle(
                        p.administrator,
                        new DescribeAgency.Command(p.health.agency(), 0, p.health.name(), Sector.MENTAL_HEALTH, true));

        assertThat(agency(p.health.agency()).sector()).isEqualTo(Sector.MENTAL_HEALTH);
    }

    private void correct(PersonId person, String name, String email) {
        p.use(CorrectPerson.class).handle(p.administrator, new CorrectPerson.Command(person, 0, name, email));
    }

    @Test
    void aPerson_isCorrected_andTheHistoryKeepsWhatStoodThere() {
        PersonId person = p.police.auditor().person();
        String before = p.kept.people.get(person).email();

        correct(person, "Synthetic Renamed", "Renamed@example.org");

        assertThat(p.use(AgencyQueries.class).person(p.administrator, person))
                .extracting(AgencyQueries.PersonView::name, AgencyQueries.PersonView::email)
                .containsExactly("Synthetic Renamed", "renamed@example.org");
        assertThat(p.kept.history.about(person))
                .singleElement()
                .satisfies(fact -> assertThat(fact.detail())
                        .contains(before, "Synthetic Police Auditor", "Synthetic Renamed, renamed@example.org"));
    }

    @Test
    void anAddressSomebodyElseHas_isRefused_andTheirOwnIsNot() {
        PersonId person = p.police.auditor().person();
        String taken = p.kept.people.get(p.health.auditor().person()).email();

        assertThat(ruleBrokenBy(() -> correct(person, "Synthetic", taken.toUpperCase(java.util.Locale.ROOT)))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("email");
        correct(person, "Synthetic Renamed", p.kept.people.get(person).email());
        assertThat(p.kept.people.get(person).name()).isEqualTo("Synthetic Renamed");
    }

    @Test
    void aPersonOfTwoPartnerships_isNotOneAdministratorsToChange() {
        PersonId person = p.police.auditor().person();
        p.kept.memberships.elsewhere.add(person);

        assertThat(ruleBrokenBy(() -> correct(person, "Synthetic", "mine@example.org"))
                        .code())
                .isEqualTo(RuleBroken.CONFLICT);
    }

    private Agency agency(AgencyId id) {
        return p.kept.agencies.get(id);
    }

    @Test
    void aLead_seesTheirOwnAgencysPeople_andNobodyElse() {
        // the chair holds no seat in any agency, which once broke the list for every lead
        assertThat(p.use(AgencyQueries.class).people(p.police.lead()))
                .extracting(AgencyQueries.PersonView::name)
                .containsExactly(
                        "Synthetic Police Auditor", "Synthetic Police Lead", "Synthetic Police Second Auditor");
    }

    @Test
    void aPerson_isFoundByEmail_andGivenOnlyTheNewRole() {
        Person known = p.kept.people.find(p.scrutineer.person()).orElseThrow();

        PersonId again = invite(known.email().toUpperCase(Locale.ROOT), new Seat(Role.BOARD_MEMBER, null));

        assertThat(again).isEqualTo(known.id());
        assertThat(known.name()).as("whoever invites does not rename").isEqualTo("Synthetic Scrutineer");
        assertThat(p.kept.memberships.ofPerson(again))
                .extracting(m -> m.role())
                .containsExactly(Role.SCRUTINEER, Role.BOARD_MEMBER);
    }

    @Test
    void anInvitation_isRefused_withoutRole_withOneHeldAlready_andForAnUnknownAgency() {
        assertThat(ruleBrokenBy(() -> invite("new@example.org")).faults())
                .extracting(f -> f.field())
                .containsExactly("roles");
        Seat twice = new Seat(Role.CHAIR, null);
        assertThat(ruleBrokenBy(() -> invite("new@example.org", twice, twice)).code())
                .isEqualTo(RuleBroken.CONFLICT);
        Seat nowhere = new Seat(Role.AUDITOR, new AgencyId(UUID.randomUUID()));
        assertThat(ruleBrokenBy(() -> invite("new@example.org", nowhere)).faults())
                .extracting(f -> f.field())
                .containsExactly("roles");
    }

    private PersonId invite(String email, Seat... seats) {
        return p.use(InvitePerson.class)
                .handle(p.administrator, new InvitePerson.Command(email, "Synthetic Newcomer", List.of(seats)), null);
    }

    @Test
    void theLastAdministrator_staysOne() {
        assertThat(ruleBrokenBy(() -> end(p.administrator)).code()).isEqualTo(RuleBroken.CONFLICT);

        Actor second = p.person("Synthetic Second Administrator", new Seat(Role.ADMINISTRATOR, null));
        end(second);

        assertThat(p.kept.memberships.ofPerson(second.person())).isEmpty();
    }

    @Test
    void anEndedMembership_cannotBeEndedAgain() {
        Membership ended = p.kept.memberships.ofPerson(p.chair.person()).get(0);
        end(p.chair);

        RuleBroken refusal = ruleBrokenBy(() -> p.use(EndMembership.class).handle(p.administrator, ended.id(), 0));

        assertThat(refusal.code()).isEqualTo(RuleBroken.CONFLICT);
    }

    private void end(Actor who) {
        p.use(EndMembership.class)
                .handle(
                        p.administrator,
                        p.kept.memberships.ofPerson(who.person()).get(0).id(),
                        0);
    }
}
