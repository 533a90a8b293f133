package org.caseaudit.application.exit;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.table.FileNames;
import org.caseaudit.application.table.TakenArchive;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Partnerships;
import org.caseaudit.domain.history.Fact;

/**
 * Gives the chair all of the partnership, files, history and sealed identities included, and writes down that they took it.
 * Refuses everybody else.
 */
@UseCase
public class TakePartnership {
    private final StoredRows rows;
    private final Partnerships partnerships;
    private final Recorder recorder;

    @Inject
    public TakePartnership(StoredRows rows, Partnerships partnerships, Recorder recorder) {
        this.rows = rows;
        this.partnerships = partnerships;
        this.recorder = recorder;
    }

    public TakenArchive handle(Actor actor) {
        ExitAccess.requireTake(actor);
        String name = FileNames.of(partnerships.get(actor.partnership()).name(), "everything.zip");
        TakenArchive archive = TakenArchive.written(name, out -> ExitWriter.write(rows, actor.partnership(), out));
        recorder.record(actor, Fact.of("partnership-taken", "partnership", actor.partnership()));
        return archive;
    }
}
