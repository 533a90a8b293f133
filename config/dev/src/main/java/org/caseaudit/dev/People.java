package org.caseaudit.dev;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/**
 * The synthetic people of the demo and the tests, with their partnerships and agencies: {@code people.json} and
 * {@code partnerships.json} are the only place that says who they are. Keycloak's users and the demo's memberships are
 * both made from them.
 */
public record People(List<Partnership> partnerships, List<Person> people) {

    public record Partnership(String code, String name, List<Agency> agencies) {}

    /** @param sector as the model names it */
    public record Agency(String code, String name, String sector) {}

    /**
     * @param id what Keycloak puts into the token as subject: fixed, so that a fresh Keycloak still means the same person
     */
    public record Person(
            UUID id, String username, String firstName, String lastName, String email, List<Membership> memberships) {

        public String fullName() {
            return firstName + " " + lastName;
        }
    }

    /** @param agency null for the roles a person has in the partnership as a whole */
    public record Membership(String partnership, String role, String agency) {}

    public static People synthetic() {
        return new People(
                read("partnerships.json", new TypeReference<List<Partnership>>() {}),
                read("people.json", new TypeReference<List<Person>>() {}));
    }

    /** The partnership the demo is about; the other one is there to show that neither sees the other. */
    public Partnership demoPartnership() {
        return partnerships.get(0);
    }

    public Person named(String username) {
        return people.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("people.json has nobody named " + username));
    }

    /** Everybody who holds the role, in an agency or in the partnership as a whole. */
    public List<Person> withRole(String partnership, String role) {
        return people.stream()
                .filter(person -> person.memberships().stream()
                        .anyMatch(m ->
                                m.partnership().equals(partnership) && m.role().equals(role)))
                .toList();
    }

    /** Everybody who holds the role for this agency. */
    public List<Person> withRoleIn(String agency, String role) {
        return people.stream()
                .filter(person -> person.memberships().stream()
                        .anyMatch(m -> agency.equals(m.agency()) && m.role().equals(role)))
                .toList();
    }

    private static <T> T read(String resource, TypeReference<T> type) {
        try (InputStream file = People.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
