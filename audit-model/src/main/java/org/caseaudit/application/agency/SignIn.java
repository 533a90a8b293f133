package org.caseaudit.application.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caseaudit.application.shared.Tenancy;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.Partnerships;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.shared.PartnershipId;

/**
 * From the identity provider's word to a person and what they may do. The token says who somebody is; the memberships in
 * the database say what they may do where.
 */
@ApplicationScoped
@Transactional
public class SignIn {
    @Inject
    private People people;

    @Inject
    private Memberships memberships;

    @Inject
    private Partnerships partnerships;

    protected SignIn() {}

    public SignIn(People people, Memberships memberships, Partnerships partnerships) {
        this.people = people;
        this.memberships = memberships;
        this.partnerships = partnerships;
    }

    /** What the identity provider vouches for. */
    public record Token(String subject, String email, boolean emailVerified) {}

    /** The person acting in the partnership; empty when they are unknown or hold no role there. */
    public Optional<Actor> actor(Token token, PartnershipId partnership) {
        return across(() -> person(token).flatMap(person -> {
            List<Membership> held = memberships.ofPerson(person.id()).stream()
                    .filter(m -> m.partnership().equals(partnership))
                    .toList();
            return held.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Actor(
                            person.id(),
                            partnership,
                            held.stream().map(Membership::seat).toList()));
        }));
    }

    /** Who the person is and where they serve; empty when nobody here knows them. */
    public Optional<WhoAmI> whoAmI(Token token) {
        return across(() -> person(token).map(person -> {
            Map<PartnershipId, List<Membership>> byPartnership = new LinkedHashMap<>();
            memberships
                    .ofPerson(person.id())
                    .forEach(m -> byPartnership
                            .computeIfAbsent(m.partnership(), p -> new ArrayList<>())
                            .add(m));
            return new WhoAmI(
                    person.id(),
                    person.name(),
                    byPartnership.entrySet().stream()
                            .map(e -> new WhoAmI.Service(
                                    e.getKey(),
                                    partnerships.get(e.getKey()).name(),
                                    e.getValue().stream().map(Membership::seat).toList()))
                            .toList());
        }));
    }

    /** By subject; at first sight by an e-mail the provider has verified, which links the two for good. */
    private Optional<Person> person(Token token) {
        Optional<Person> known = people.withSubject(token.subject());
        if (known.isPresent() || !token.emailVerified() || token.email() == null) {
            return known;
        }
        Optional<Person> expected = people.withEmail(Person.normalised(token.email()))
                .filter(p -> p.subject() == null
                        || p.subject().equals(token.subject())); // linked by a request beside this one
        expected.ifPresent(p -> p.link(token.subject()));
        return expected;
    }

    private static <T> T across(Callable<T> work) {
        try {
            return Tenancy.across(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
