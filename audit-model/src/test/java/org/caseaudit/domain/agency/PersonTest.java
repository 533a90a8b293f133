package org.caseaudit.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.time.Instant;
import java.util.UUID;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PersonTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static Person person(String email, String name) {
        return new Person(new PersonId(UUID.randomUUID()), email, name);
    }

    @Test
    void email_isComparedWithoutCaseAndSpaces() {
        assertThat(person(" Synthetic.Person@Example.ORG ", "Synthetic Person").email())
                .isEqualTo("synthetic.person@example.org");
    }

    @ParameterizedTest(name = "{1} / {2}")
    @CsvSource({
        "email, nobody, Synthetic",
        "email, @example.org, Synthetic",
        "email, a b@example.org, Synthetic",
        "email, , Synthetic",
        "name, a@example.org, ' '",
    })
    void person_isRefused_whenNobodyCouldBeReachedOrNamed(String field, String email, String name) {
        RuleBroken refusal = ruleBrokenBy(() -> person(email, name));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly(field);
    }

    @Test
    void correction_changesNameAndAddress_andNotWhoSignsIn() {
        Person person = person("a@example.org", "Synthetic");
        person.link("subject-1");

        person.correct(" Synthetic Second ", " B@example.org");

        assertThat(person.name()).isEqualTo("Synthetic Second");
        assertThat(person.email()).isEqualTo("b@example.org");
        assertThat(person.subject()).isEqualTo("subject-1");
    }

    @ParameterizedTest(name = "{1} / {2}")
    @CsvSource({"email, nobody, Synthetic", "email, , Synthetic", "name, a@example.org, ' '"})
    void correction_isRefused_likeAPerson(String field, String email, String name) {
        Person person = person("a@example.org", "Synthetic");

        assertThat(ruleBrokenBy(() -> person.correct(name, email)).faults())
                .extracting(Fault::field)
                .containsExactly(field);
        assertThat(person.email()).isEqualTo("a@example.org");
    }

    @Test
    void link_holdsForGood() {
        // the address may be given to somebody else one day; the subject is who it was
        Person person = person("a@example.org", "Synthetic");
        person.link("subject-1");
        person.link("subject-1");

        RuleBroken refusal = ruleBrokenBy(() -> person.link("subject-2"));

        assertThat(refusal.code()).isEqualTo(RuleBroken.CONFLICT);
        assertThat(person.subject()).isEqualTo("subject-1");
    }

    @ParameterizedTest
    @EnumSource
    void membership_hasAnAgency_whenTheRoleIsHeldForOne(Role role) {
        AgencyId agency = new AgencyId(UUID.randomUUID());
        AgencyId fitting = role.ofAgency() ? agency : null;

        assertThat(membership(role, fitting).seat()).isEqualTo(new Seat(role, fitting));
        RuleBroken refusal = ruleBrokenBy(() -> membership(role, role.ofAgency() ? null : agency));
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("agency");
    }

    @Test
    void membership_isRefused_withoutRole() {
        RuleBroken refusal = ruleBrokenBy(() -> membership(null, null));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("role");
    }

    @Test
    void membership_endsOnce() {
        Membership membership = membership(Role.CHAIR, null);
        membership.end(NOW);

        assertThat(membership.current()).isFalse();
        assertThat(ruleBrokenBy(() -> membership.end(NOW)).code()).isEqualTo(RuleBroken.CONFLICT);
    }

    private static Membership membership(Role role, AgencyId agency) {
        return new Membership(new MembershipId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), role, agency, NOW);
    }
}
