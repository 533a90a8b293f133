package org.caseaudit.web.moderation;

import java.util.List;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.moderation.ReadinessQueries.OutstandingView;
import org.caseaudit.application.moderation.ReadinessQueries.ReadinessView;
import org.caseaudit.domain.cycle.CycleCommand;
import org.caseaudit.web.assignment.FormState;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * Before the meeting: how many forms are settled, and beginning it.
 *
 * @param possible whether the forms have gone out
 * @param reason asked only while forms are outstanding, of the chair; null else
 */
public record BeginView(
        String theme,
        String day,
        String settled,
        List<Outstanding> outstanding,
        boolean possible,
        boolean mayBegin,
        Field reason,
        int version,
        String action) {
    /** A form the meeting would begin without. */
    public record Outstanding(String agency, String pseudonym, Tag state, String due, String form) {}

    /** @param decides whether the reader may begin without all forms */
    static BeginView of(
            MeetingPlace place,
            CycleView cycle,
            ReadinessView readiness,
            boolean manages,
            boolean decides,
            String typed,
            FormErrors errors) {
        boolean possible = cycle.possible().contains(CycleCommand.BEGIN_MODERATION);
        boolean complete = readiness.outstanding().isEmpty();
        return new BeginView(
                cycle.theme(),
                London.day(cycle.timetable().meeting()),
                readiness.settled() + " of " + readiness.forms(),
                readiness.outstanding().stream().map(o -> outstanding(place, o)).toList(),
                possible,
                possible && manages && (complete || decides),
                complete ? null : reason(typed, errors),
                cycle.version(),
                place.at("begin"));
    }

    private static Outstanding outstanding(MeetingPlace place, OutstandingView form) {
        return new Outstanding(
                form.agencyName(),
                form.pseudonym(),
                FormState.tag(form.state()),
                London.day(form.due()),
                Addresses.in(place.partnership(), "assignments", form.form(), "read"));
    }

    private static Field reason(String typed, FormErrors errors) {
        return Field.of(
                        "reason",
                        Label.of("Why does the meeting begin without these forms?")
                                .size(Label.Size.M))
                .hint("Forms that are not handed in count as not returned. Your reason stands in the report.")
                .value(typed)
                .error(errors.at("reason"));
    }
}
