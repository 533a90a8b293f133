package org.caseaudit.application.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.Routine;
import org.caseaudit.application.shared.Tenancy;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.Partnership;
import org.caseaudit.domain.agency.Partnerships;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.mail.Mail;
import org.caseaudit.domain.mail.MailFailure;
import org.caseaudit.domain.mail.MailId;
import org.caseaudit.domain.mail.Outbox;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;

/** Takes mails out of the outbox for an attempt, and writes down what came of it; the attempt itself is between the two. */
@Routine
public class Delivery {
    private static final int MOST_AT_ONCE = 20;

    /** Longer than {@link #MOST_AT_ONCE} attempts can take; a node that died leaves its mails to the others after that. */
    private static final Duration LOST_AFTER = Duration.ofMinutes(20);

    private final Partnerships partnerships;
    private final Outbox outbox;
    private final People people;
    private final Memberships memberships;
    private final Clock clock;

    @Inject
    public Delivery(Partnerships partnerships, Outbox outbox, People people, Memberships memberships, Clock clock) {
        this.partnerships = partnerships;
        this.outbox = outbox;
        this.people = people;
        this.memberships = memberships;
        this.clock = clock;
    }

    public List<PartnershipId> partnerships() {
        return partnerships.all().stream().map(Partnership::id).toList();
    }

    /** What is due and nobody else has taken, longest due first. */
    public List<Envelope> claim(PartnershipId partnership) {
        return Tenancy.inside(partnership, () -> {
            List<Mail> claimed = outbox.due(now(), MOST_AT_ONCE).stream()
                    .filter(mail -> outbox.claim(mail, now().plus(LOST_AFTER)))
                    .toList();
            return claimed.isEmpty() ? List.of() : addressed(claimed);
        });
    }

    private List<Envelope> addressed(List<Mail> claimed) {
        Set<PersonId> serving =
                memberships.all().stream().map(Membership::person).collect(Collectors.toSet());
        Set<PersonId> to = claimed.stream().map(m -> m.letter().recipient()).collect(Collectors.toSet());
        Map<PersonId, Person> known =
                people.withIds(to).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return claimed.stream()
                .map(mail -> {
                    Person person = known.get(mail.letter().recipient());
                    String address = serving.contains(person.id()) ? person.email() : null;
                    return new Envelope(mail.id(), mail.letter(), person.name(), address);
                })
                .toList();
    }

    public void delivered(PartnershipId partnership, MailId id) {
        change(partnership, id, mail -> mail.delivered(now()));
    }

    public void failed(PartnershipId partnership, MailId id, MailFailure why) {
        change(partnership, id, mail -> mail.failed(why, now()));
    }

    private void change(PartnershipId partnership, MailId id, Consumer<Mail> change) {
        Tenancy.inside(partnership, () -> {
            change.accept(outbox.get(id));
            return null;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
