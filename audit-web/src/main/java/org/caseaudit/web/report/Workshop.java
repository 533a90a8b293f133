package org.caseaudit.web.report;

import java.util.List;
import java.util.Set;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.finding.FindingQueries.FindingView;
import org.caseaudit.application.report.ReportQueries.DraftView;
import org.caseaudit.domain.cycle.CycleCommand;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.report.ReportCommand;
import org.caseaudit.domain.report.ReportLife;
import org.caseaudit.domain.report.ReportState;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.TaskItem;

/**
 * The report at a glance: what is written, what blocks it, and what its reader may do with it next.
 *
 * @param returnedBecause why it is a draft again, or null
 * @param reason why it becomes a draft again
 * @param version of the report, {@code cycleVersion} of the audit, to be handed back
 */
public record Workshop(
        String theme,
        Tag state,
        String returnedBecause,
        List<TaskItem> tasks,
        List<Blocker> blockers,
        boolean maySignOff,
        boolean mayPublish,
        boolean mayReturn,
        boolean mayClose,
        Field reason,
        int newestVersion,
        int version,
        int cycleVersion,
        String address,
        String meeting,
        String documents) {
    /** What the page is made of. */
    record Material(ReportPlace place, CycleView cycle, DraftView draft, List<FindingView> findings) {}

    static Workshop of(Material material, boolean decides, String typed, FormErrors errors) {
        ReportPlace place = material.place();
        DraftView draft = material.draft();
        Set<ReportCommand> next = Set.copyOf(ReportLife.TABLE.possible(draft.state()));
        boolean reporting = material.cycle().possible().contains(CycleCommand.PUBLISH);
        boolean published = material.cycle().possible().contains(CycleCommand.CLOSE);
        return new Workshop(
                material.cycle().theme(),
                ReportWords.state(draft.state()),
                draft.state() == ReportState.DRAFT ? draft.stateReason() : null,
                tasks(material),
                Blocker.of(place, draft.blockers()),
                decides && next.contains(ReportCommand.SIGN_OFF) && (reporting || published),
                decides && reporting && next.contains(ReportCommand.PRESENT),
                decides && reporting && next.contains(ReportCommand.RETURN),
                decides && published,
                Field.of("reason", Label.of("Why does it become a draft again?").size(Label.Size.S))
                        .hint("The version that was signed off stays readable.")
                        .value(typed)
                        .error(errors.at("reason")),
                draft.newestVersion(),
                draft.version(),
                material.cycle().version(),
                place.at(),
                place.meeting(),
                place.documents());
    }

    private static List<TaskItem> tasks(Material material) {
        var content = material.draft().content();
        String narrative = content.narrative().summary().isBlank() ? "Not written" : "Written";
        ReportPlace place = material.place();
        long toPlace = material.findings().stream()
                .filter(f -> f.kind().needsFate() && f.fate() == Fate.UNDECIDED)
                .count();
        int actions = content.recommendations().stream()
                .mapToInt(r -> r.actions().size())
                .sum();
        return List.of(
                TaskItem.of("Narrative", place.at("narrative"), narrative)
                        .hint("The summary, the method and the children’s voice, beside the figures"),
                findings(place, material.findings().size(), toPlace),
                TaskItem.of(
                                "Recommendations and actions",
                                place.at("recommendations"),
                                content.recommendations().size() + ", " + actions
                                        + (actions == 1 ? " action" : " actions"))
                        .hint("Who does what by when, measured how"));
    }

    private static TaskItem findings(ReportPlace place, int all, long toPlace) {
        TaskItem item = toPlace == 0
                ? TaskItem.of("Findings", place.at("findings"), all + " placed")
                : TaskItem.of("Findings", place.at("findings"), Tag.of(toPlace + " to place", Tag.Colour.YELLOW));
        return item.hint("Each has its place in the report, or a reason why not");
    }
}
