package org.caseaudit.application.casefile;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseDetails;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.CaseIdentities;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Puts a child's case under the next pseudonym into a planned cycle, with the sealed identity that lets the agencies find
 * their files. Refuses after launch, where the plan says that the cases are drawn, and details with faults.
 */
@UseCase
public class RegisterCase {
    private final CycleDesk desk;
    private final Cases cases;
    private final CaseIdentities identities;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public RegisterCase(
            CycleDesk desk, Cases cases, CaseIdentities identities, Idempotency idempotency, Recorder recorder) {
        this.desk = desk;
        this.cases = cases;
        this.identities = identities;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    /** @param identity null when it is entered later */
    public record Command(CycleId cycle, CaseDetails details, CaseIdentity.IdentityContent identity) {}

    public CaseId handle(Actor actor, Command command, String key) {
        Cycle cycle = desk.toManage(actor, command.cycle());
        return idempotency.once(actor, key, command, CaseId::new, () -> register(actor, cycle, command));
    }

    private CaseId register(Actor actor, Cycle cycle, Command command) {
        cycle.requirePlanned("Cases are registered before the forms go out.");
        cycle.requireSample(
                SampleMethod.CHOSEN,
                "The plan says that the cases are drawn: import a list of candidates and draw, or say CHOSEN in the plan.");
        List<CaseFile> already = cases.of(cycle.id());
        if (already.size() >= CaseFile.MOST_IN_A_CYCLE) {
            throw new RuleBroken(RuleBroken.CONFLICT, "A cycle holds at most " + CaseFile.MOST_IN_A_CYCLE + " cases.");
        }
        int number = already.stream().mapToInt(CaseFile::number).max().orElse(0) + 1;
        CaseFile caseFile = new CaseFile(Ids.next(CaseId::new), cycle.id(), number, command.details());
        cases.add(caseFile);
        if (command.identity() != null) {
            identities.add(new CaseIdentity(caseFile.id(), cycle.id(), command.identity()));
        }
        recorder.record(
                actor,
                Fact.of("case-registered", "case", caseFile.id()).in(cycle.id()).detail(caseFile.pseudonym()));
        return caseFile.id();
    }
}
