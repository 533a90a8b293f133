package org.caseaudit.persistence.agency;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaPeople extends JpaRepository<Person, PersonId> implements People {
    @Inject
    JpaPeople(EntityManager em) {
        super(em, Person.class);
    }

    @Override
    public Optional<Person> withSubject(String subject) {
        return list("from Person where subject = ?1", subject).stream().findFirst();
    }

    @Override
    public Optional<Person> withEmail(String email) {
        return list("from Person where email = ?1", email).stream().findFirst();
    }

    @Override
    public List<Person> withIds(Collection<PersonId> ids) {
        return ids.isEmpty() ? List.of() : list("from Person where id in ?1", ids);
    }
}
