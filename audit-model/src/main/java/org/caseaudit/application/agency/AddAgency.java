package org.caseaudit.application.agency;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.RuleBroken;

/** The administrator adds a partner agency. Refuses a name that is taken. */
@UseCase
public class AddAgency {
    private final Agencies agencies;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public AddAgency(Agencies agencies, Idempotency idempotency, Recorder recorder) {
        this.agencies = agencies;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    public record Command(String name, Sector sector, boolean guest) {}

    public AgencyId handle(Actor actor, Command command, String key) {
        PeopleAccess.requireKeep(actor);
        return idempotency.once(actor, key, command, AgencyId::new, () -> add(actor, command));
    }

    private AgencyId add(Actor actor, Command command) {
        Agency agency = new Agency(Ids.next(AgencyId::new), command.name(), command.sector(), command.guest());
        requireNameFree(agencies, agency.id(), agency.name());
        agencies.add(agency);
        recorder.record(actor, Fact.of("agency-added", "agency", agency.id()));
        return agency.id();
    }

    /** Two agencies of one name could not be told apart in any list. */
    static void requireNameFree(Agencies agencies, AgencyId id, String name) {
        boolean taken = agencies.all().stream()
                .anyMatch(a -> !a.id().equals(id) && a.name().equalsIgnoreCase(name.strip()));
        if (taken) {
            throw new RuleBroken(RuleBroken.CONFLICT, "There is an agency of this name already.");
        }
    }
}
