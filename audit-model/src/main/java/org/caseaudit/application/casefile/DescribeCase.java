package org.caseaudit.application.casefile;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseDetails;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.history.Fact;

/** Corrects what is known of a case before launch. Refuses later: forms may depend on the plan type. */
@UseCase
public class DescribeCase {
    private final CaseDesk cases;
    private final Recorder recorder;

    @Inject
    public DescribeCase(CaseDesk cases, Recorder recorder) {
        this.cases = cases;
        this.recorder = recorder;
    }

    public record Command(CaseId caseFile, int version, CaseDetails details) {}

    public void handle(Actor actor, Command command) {
        CaseDesk.Found found = cases.toManage(actor, command.caseFile());
        found.cycle().requirePlanned("Cases are described before the forms go out.");
        CaseFile caseFile = found.caseFile();
        Versions.require(caseFile.version(), command.version());
        caseFile.describe(command.details());
        recorder.record(actor, Fact.of("case-described", "case", caseFile.id()).in(caseFile.cycle()));
    }
}
