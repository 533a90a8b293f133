package org.caseaudit.web.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseaudit.application.template.TemplateQueries.TemplateView;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.template.PlanType;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.grading.TrialForm;
import org.caseaudit.web.parts.Words;

/**
 * A tool being tried.
 *
 * @param checked whether it was asked what would be missing
 */
public record TrialView(
        String address,
        String name,
        String purpose,
        Field sector,
        List<Choice> sectors,
        Field plan,
        List<Choice> plans,
        TrialForm form,
        boolean checked) {
    static TrialView of(
            String address, TemplateView view, TrialForm form, PlanType plan, Sector sector, boolean checked) {
        return new TrialView(
                address,
                TemplateWords.version(view.summary()),
                view.definition().purpose(),
                Field.of("sector", "Agency’s sector").value(sector),
                offered(Stream.of(Sector.values()).map(one -> Choice.of(one.name(), Words.of(one)))),
                Field.of("plan", "Child’s plan").value(plan),
                offered(Stream.of(PlanType.values()).map(one -> Choice.of(one.name(), Words.of(one)))),
                form,
                checked);
    }

    private static List<Choice> offered(Stream<Choice> constants) {
        List<Choice> offered = new ArrayList<>();
        offered.add(Choice.of("", "Not said"));
        constants.forEach(offered::add);
        return offered;
    }
}
