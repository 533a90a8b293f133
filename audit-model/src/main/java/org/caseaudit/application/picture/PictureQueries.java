package org.caseaudit.application.picture;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.actionplan.ActionFilter;
import org.caseaudit.application.actionplan.PublishedActions;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.report.ReportAccess;
import org.caseaudit.application.shared.Json;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.document.Edition;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.NotFound;

/** Pictures of a signed-off report and of actions, as numbers and drawn; nobody sees in one what they may not read. */
@UseCase
public class PictureQueries {
    private final CycleDesk desk;
    private final Reports reports;
    private final PublishedActions actions;
    private final ActionCourses courses;
    private final PictureDrawing drawing;

    @Inject
    public PictureQueries(
            CycleDesk desk, Reports reports, PublishedActions actions, ActionCourses courses, PictureDrawing drawing) {
        this.desk = desk;
        this.reports = reports;
        this.actions = actions;
        this.courses = courses;
        this.drawing = drawing;
    }

    /**
     * Those of the newest signed-off version that show something, and how its actions went. Whoever reads the
     * report without its cases sees nothing by case, and no small number of children. Refuses with NotFound those who may not
     * read the report.
     */
    public List<Picture> ofReport(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        if (!ReportAccess.readsDraft(actor) && !ReportAccess.readsPublished(actor, cycle)) {
            throw new NotFound("published report");
        }
        CombinedReport report = reports.versions(id).stream()
                .findFirst()
                .map(version -> Json.read(version.content(), CombinedReport.class))
                .orElseThrow(() -> new NotFound("signed-off report"));
        boolean byCase = ReportAccess.edition(actor, desk.invited(id)) == Edition.RESTRICTED;
        List<Picture> pictures = new ArrayList<>(new ReportPictures(report, byCase).all());
        Picture went = ofActions(actor, new ActionFilter(id, null, null, false));
        if (!went.isEmpty()) {
            pictures.add(went);
        }
        return pictures;
    }

    /** One of those as SVG. Refuses a name none of them has. */
    public byte[] drawnOfReport(Actor actor, CycleId id, String name) {
        return ofReport(actor, id).stream()
                .filter(picture -> picture.name().equals(name))
                .findFirst()
                .map(drawing::svg)
                .orElseThrow(() -> new NotFound("picture"));
    }

    /** How the actions went that somebody may see and looks for; empty when there are none. */
    public Picture ofActions(Actor actor, ActionFilter filter) {
        return courses.picture(actions.seenBy(actor, filter));
    }

    public byte[] drawnOfActions(Actor actor, ActionFilter filter) {
        return drawing.svg(ofActions(actor, filter));
    }
}
