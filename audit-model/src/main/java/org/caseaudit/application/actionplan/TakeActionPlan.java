package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.table.CsvTable;
import org.caseaudit.application.table.FileNames;
import org.caseaudit.application.table.SpreadsheetWriter;
import org.caseaudit.application.table.Table;
import org.caseaudit.application.table.TakenFile;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.actionplan.Recommendations;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.NotFound;

/**
 * Gives out the action plan as it is today, for a spreadsheet, and writes down who took it. Refuses with NotFound those who
 * may not see the plan. Always the same few statements.
 */
@UseCase
public class TakeActionPlan {
    private final CycleDesk desk;
    private final Recommendations recommendations;
    private final Actions actions;
    private final People people;
    private final Agencies agencies;
    private final SpreadsheetWriter spreadsheets;
    private final Recorder recorder;

    @Inject
    public TakeActionPlan(
            CycleDesk desk,
            Recommendations recommendations,
            Actions actions,
            People people,
            Agencies agencies,
            SpreadsheetWriter spreadsheets,
            Recorder recorder) {
        this.desk = desk;
        this.recommendations = recommendations;
        this.actions = actions;
        this.people = people;
        this.agencies = agencies;
        this.spreadsheets = spreadsheets;
        this.recorder = recorder;
    }

    public TakenFile handle(Actor actor, CycleId id, PlanFormat format) {
        Cycle cycle = desk.toSee(actor, id);
        if (!ActionAccess.maySee(actor, cycle)) {
            throw new NotFound("action plan");
        }
        List<Action> plan = actions.of(id);
        Table table = ActionPlanTable.of(recommendations.of(id), plan, names(plan));
        recorder.record(actor, Fact.of("action-plan-taken", "cycle", id).in(id).detail(format.ending()));
        String fileName = FileNames.of(cycle.theme(), "action-plan." + format.ending());
        return switch (format) {
            case CSV -> new TakenFile(fileName, TakenFile.CSV, CsvTable.of(table));
            case SPREADSHEET ->
                new TakenFile(fileName, TakenFile.SPREADSHEET, spreadsheets.write("Action plan", table));
        };
    }

    private ActionPlanTable.Names names(List<Action> plan) {
        return new ActionPlanTable.Names(
                people.names(plan.stream().map(Action::owner).collect(Collectors.toSet())),
                agencies.all().stream().collect(Collectors.toMap(Agency::id, Agency::name)),
                recorder.now().atZone(Assignment.ZONE).toLocalDate());
    }
}
