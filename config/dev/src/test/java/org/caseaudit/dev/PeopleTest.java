package org.caseaudit.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.dev.People.Agency;
import org.caseaudit.dev.People.Membership;
import org.caseaudit.dev.People.Partnership;
import org.caseaudit.dev.People.Person;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private final People people = People.synthetic();
    private final Partnership demo = people.demoPartnership();

    @Test
    void demoPartnership_hasTenAgenciesAndThirtyPeople() {
        assertThat(demo.agencies()).hasSize(10);
        assertThat(people.people().stream().filter(person -> belongsTo(person, demo.code())))
                .hasSize(30);
    }

    @Test
    void everyPartnership_saysThatItIsSynthetic() {
        assertThat(people.partnerships()).extracting(Partnership::name).allMatch(name -> name.contains("(synthetic)"));
    }

    @Test
    void everyAgencyOfTheDemo_hasAnAuditorAndALead() {
        for (Agency agency : demo.agencies()) {
            assertThat(people.withRoleIn(agency.code(), "auditor"))
                    .as("auditors of %s", agency.code())
                    .isNotEmpty();
            assertThat(people.withRoleIn(agency.code(), "agency-lead"))
                    .as("leads of %s", agency.code())
                    .hasSize(1);
        }
    }

    @Test
    void everyRole_isHeldBySomebody() {
        assertThat(List.of(
                        "chair",
                        "coordinator",
                        "auditor",
                        "agency-lead",
                        "board-member",
                        "scrutineer",
                        "administrator"))
                .allSatisfy(
                        role -> assertThat(people.withRole(demo.code(), role)).isNotEmpty());
        assertThat(people.withRole(demo.code(), "board-member")).hasSize(3);
    }

    @Test
    void onlyAgencyRoles_nameAnAgency_andOneOfTheirPartnership() {
        for (Person person : people.people()) {
            for (Membership membership : person.memberships()) {
                boolean agencyRole = Set.of("auditor", "agency-lead").contains(membership.role());
                assertThat(membership.agency() != null)
                        .as("%s has %s", person.username(), membership)
                        .isEqualTo(agencyRole);
                if (agencyRole) {
                    assertThat(agenciesOf(membership.partnership())).contains(membership.agency());
                }
            }
        }
    }

    @Test
    void nobody_isMistakenForARealPerson() {
        assertThat(people.people()).extracting(Person::email).allMatch(email -> email.endsWith("@example.org"));
        assertThat(people.people())
                .extracting(Person::id)
                .allMatch(id -> id.toString().startsWith("00000000-0000-4000-8000-"));
    }

    @Test
    void nobody_isMistakenForSomebodyElse() {
        assertThat(people.people()).extracting(Person::id).doesNotHaveDuplicates();
        assertThat(people.people()).extracting(Person::username).doesNotHaveDuplicates();
        assertThat(people.people()).extracting(Person::email).doesNotHaveDuplicates();
        assertThat(people.people()).extracting(Person::fullName).doesNotHaveDuplicates();
    }

    @Test
    void isolation_canBeTested() {
        assertThat(people.named("outsider").memberships()).isEmpty();
        assertThat(people.people().stream().filter(person -> belongsTo(person, "samplebury")))
                .extracting(Person::username)
                .containsExactly("samplebury-chair", "samplebury-auditor");
    }

    @Test
    void named_isRefused_whenThereIsNoSuchPerson() {
        assertThatThrownBy(() -> people.named("nobody")).hasMessageContaining("nobody named nobody");
    }

    private static boolean belongsTo(Person person, String partnership) {
        return person.memberships().stream().anyMatch(m -> m.partnership().equals(partnership));
    }

    private Set<String> agenciesOf(String partnership) {
        return people.partnerships().stream()
                .filter(p -> Objects.equals(p.code(), partnership))
                .flatMap(p -> p.agencies().stream())
                .map(Agency::code)
                .collect(Collectors.toSet());
    }
}
