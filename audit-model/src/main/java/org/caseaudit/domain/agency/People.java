package org.caseaudit.domain.agency;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.Repository;

/** Everybody who may sign in, over all partnerships. */
public interface People extends Repository<Person, PersonId> {
    Optional<Person> withSubject(String subject);

    /** The e-mail as {@link Person#normalised} gives it. */
    Optional<Person> withEmail(String email);

    List<Person> withIds(Collection<PersonId> ids);

    /** What these people are called. */
    default Map<PersonId, String> names(Collection<PersonId> ids) {
        return withIds(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    @Override
    default String noun() {
        return "person";
    }
}
