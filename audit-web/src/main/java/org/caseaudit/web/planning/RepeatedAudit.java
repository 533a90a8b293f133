package org.caseaudit.web.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.web.asked.Asked;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.layout.London;

/** Which earlier audit an audit repeats, so that its report can say what changed for children since. */
final class RepeatedAudit {
    private static final String NAME = "reAudits";

    private RepeatedAudit() {}

    /** Whether an audit can be repeated: only what its report says can be compared with. */
    static List<CycleView> offered(List<CycleView> all) {
        return all.stream()
                .filter(cycle -> cycle.state() == CycleState.PUBLISHED || cycle.state() == CycleState.CLOSED)
                .sorted(Comparator.comparing(
                                (CycleView cycle) -> cycle.timetable().meeting())
                        .reversed())
                .toList();
    }

    static Asked asked(List<CycleView> published, CycleId stored, Typed typed, FormErrors errors) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "No, it is the first of its kind")));
        published.forEach(cycle -> choices.add(Choice.of(cycle.id().value(), words(cycle))));
        Field field = Field.of(
                        NAME, Label.of("Does it repeat an earlier audit?").size(Label.Size.S))
                .hint(
                        published.isEmpty()
                                ? "No report is published yet, so there is none to repeat."
                                : "The report then compares the two, section by section, where they can be compared.")
                .value(typed.text(NAME, stored == null ? "" : stored.value().toString()))
                .error(errors.at(NAME));
        return new Asked.Pick(field, choices);
    }

    private static String words(CycleView cycle) {
        return cycle.theme() + ", meeting " + London.day(cycle.timetable().meeting());
    }

    /** Null for none. Refuses what is no audit with NotFound. */
    static CycleId chosen(Typed typed) {
        String text = typed.text(NAME);
        return text == null ? null : Id.parse(CycleId.class, text);
    }
}
