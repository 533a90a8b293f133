package org.caseaudit.web.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.moderation.ComparisonQueries.ComparisonView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.web.comparison.ComparedGrades.Compared;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.parts.GradeTag;

/** Makes what the pages show of an agency's grades beside the meeting's. */
record ComparedRows(Actor actor, CycleView cycle, GradingScale scale, Map<AgencyId, String> agencies) {
    static ComparedRows of(Actor actor, CycleView cycle, GradingScale scale, List<AgencyView> agencies) {
        return new ComparedRows(
                actor, cycle, scale, agencies.stream().collect(Collectors.toMap(AgencyView::id, AgencyView::name)));
    }

    ComparedGrades all(List<ComparisonView> rows) {
        boolean several = rows.stream().map(ComparisonView::agency).distinct().count() > 1;
        return new ComparedGrades(
                cycle.theme(),
                rows.stream()
                        .filter(ComparisonView::differs)
                        .map(row -> compared(row, several))
                        .toList(),
                rows.stream()
                        .filter(row -> !row.differs())
                        .map(row -> compared(row, several))
                        .toList());
    }

    Compared compared(ComparisonView row, boolean several) {
        return new Compared(
                row.pseudonym() + ": " + row.title(),
                several ? agencies.get(row.agency()) : null,
                GradeTag.of(scale, row.ownGrade()),
                row.ownReason(),
                row.agreedGrade() == null ? null : GradeTag.of(scale, row.agreedGrade()),
                row.agreedReason(),
                row.kind() == DecisionKind.AGREED
                        ? "The meeting agreed on one grade."
                        : row.agreedGrade() == null
                                ? "The meeting agreed to differ and found no common grade."
                                : "The meeting agreed to differ.",
                row.dissentReason(),
                row.response() == null ? null : row.response().text(),
                row.mayRespond() ? response(row) : null);
    }

    private String response(ComparisonView row) {
        return address("response") + "?case=" + row.caseFile().value() + "&section=" + row.section() + "&agency="
                + row.agency().value();
    }

    String address(String page) {
        return Addresses.in(actor.partnership(), "cycles", cycle.id(), "comparison", page);
    }
}
