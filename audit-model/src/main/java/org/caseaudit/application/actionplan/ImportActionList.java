package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.ListedAction;
import org.caseaudit.domain.actionplan.ListedActionId;
import org.caseaudit.domain.actionplan.ListedActions;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.actionplan.Recommendations;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Sha256;

/**
 * Takes in a list of actions from elsewhere, with every line's gaps; each source becomes a recommendation. Nothing of it is
 * an action yet. Refuses everybody but chair and coordinator, a report that is not being written, a broken list with every
 * fault and its line, and the same list a second time.
 */
@UseCase
public class ImportActionList {
    private static final String NO_SOURCE = "An action list from elsewhere";

    private final ActionDesk desk;
    private final Recommendations recommendations;
    private final ListedActions listed;
    private final ListedOwners owners;
    private final Recorder recorder;

    @Inject
    public ImportActionList(
            ActionDesk desk,
            Recommendations recommendations,
            ListedActions listed,
            ListedOwners owners,
            Recorder recorder) {
        this.desk = desk;
        this.recommendations = recommendations;
        this.listed = listed;
        this.owners = owners;
        this.recorder = recorder;
    }

    /** @param csv the list, as docs/action-list.md says */
    public void handle(Actor actor, CycleId cycle, byte[] csv) {
        desk.toWritePlan(actor, cycle);
        List<ActionListCsv.Line> lines = ActionListCsv.read(csv);
        String checksum = Sha256.of(csv);
        if (listed.of(cycle).stream().anyMatch(line -> line.list().equals(checksum))) {
            throw new RuleBroken(RuleBroken.CONFLICT, "This list is in already. Nothing was added a second time.");
        }
        Map<String, Recommendation> bySource = new LinkedHashMap<>();
        ListedOwners.Known known = owners.known();
        int next = recommendations.of(cycle).stream()
                        .mapToInt(Recommendation::number)
                        .max()
                        .orElse(0)
                + 1;
        for (int index = 0; index < lines.size(); index++) {
            ActionListCsv.Line line = lines.get(index);
            int number = next + bySource.size();
            String source = line.source() == null ? NO_SOURCE : line.source();
            Recommendation recommendation =
                    bySource.computeIfAbsent(source, words -> recommended(cycle, number, words));
            listed.add(new ListedAction(
                    Ids.next(ListedActionId::new), recommendation, checksum, index + 1, known.line(line)));
        }
        recorder.record(
                actor,
                Fact.of("action-list-imported", "cycle", cycle)
                        .in(cycle)
                        .detail(lines.size() + " lines, sha256 " + checksum));
    }

    private Recommendation recommended(CycleId cycle, int number, String source) {
        Recommendation recommendation =
                new Recommendation(Ids.next(RecommendationId::new), cycle, number, source, null);
        recommendations.add(recommendation);
        return recommendation;
    }
}
