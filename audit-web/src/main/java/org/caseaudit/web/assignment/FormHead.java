package org.caseaudit.web.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.assignment.AssignmentQueries.AssignmentView;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * What every page of a form says at its top, and where its other pages are.
 *
 * @param reader who reads the page
 */
public record FormHead(
        PartnershipId partnership, PersonId reader, AssignmentView form, CycleView cycle, LocalDate today) {
    /** The child's pseudonym and the theme, which is what people call a form. */
    public String title() {
        return form.pseudonym() + ": " + cycle.theme();
    }

    /** For instance: C01 · Exampleshire Police. */
    public String caption() {
        return form.pseudonym() + " · " + form.agencyName();
    }

    public Tag state() {
        return FormState.tag(form.state());
    }

    /** When it is due and how far off that is; how far off is nobody's business once it is handed in or excused. */
    public String due() {
        String day = London.day(form.due());
        return isOutstanding() ? day + ", " + London.left(form.due(), today) : day;
    }

    private boolean isOutstanding() {
        return form.state().writable() || form.state() == AssignmentState.NOT_RETURNED;
    }

    public boolean isReturned() {
        return form.state() == AssignmentState.RETURNED;
    }

    public boolean isReadersOwn() {
        return form.auditor().equals(reader);
    }

    /** A section's address for somebody who reads all answers: from there it goes back to them and not on to the next. */
    public String toCorrect(String section) {
        return at("sections", section) + "?from=check";
    }

    /** The address of a page of this form: {@code at("sections", code)}; of its task list without parts. */
    public String at(Object... parts) {
        List<Object> all = new ArrayList<>(List.of("assignments", form.id()));
        all.addAll(List.of(parts));
        return Addresses.in(partnership, all.toArray());
    }

    /** Where a concern about this child is raised. */
    public String raiseConcern() {
        return Addresses.in(partnership, "concerns", "new") + "?case="
                + form.caseFile().value() + "&assignment=" + form.id().value();
    }
}
