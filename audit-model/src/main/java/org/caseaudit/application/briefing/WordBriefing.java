package org.caseaudit.application.briefing;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.briefing.Briefing;
import org.caseaudit.domain.briefing.BriefingText;
import org.caseaudit.domain.briefing.Briefings;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;

/** Chair or coordinator rewords the briefing. Refuses once it is sent, and parts too long for the page. */
@UseCase
public class WordBriefing {
    private final CycleDesk desk;
    private final Briefings briefings;
    private final Recorder recorder;

    @Inject
    public WordBriefing(CycleDesk desk, Briefings briefings, Recorder recorder) {
        this.desk = desk;
        this.briefings = briefings;
        this.recorder = recorder;
    }

    public record Command(CycleId cycle, int version, BriefingText text) {}

    public void handle(Actor actor, Command command) {
        desk.toManage(actor, command.cycle());
        Briefing briefing = briefings.get(command.cycle());
        Versions.require(briefing.version(), command.version());
        briefing.write(command.text());
        recorder.record(
                actor, Fact.of("briefing-worded", "briefing", briefing.id()).in(command.cycle()));
    }
}
