package org.caseaudit.web.actionplan;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import org.caseaudit.application.actionplan.ListedActionQueries.ListedView;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.form.TypedDate;
import org.caseaudit.web.form.TypedText;

/** What was typed to make an action of a line, or to strike it. */
public class LineForm {
    @FormParam("version")
    private int version;

    @FormParam("text")
    private String text;

    @FormParam("owner")
    private String owner;

    @FormParam("agency")
    private String agency;

    @FormParam("deadline-day")
    private String day;

    @FormParam("deadline-month")
    private String month;

    @FormParam("deadline-year")
    private String year;

    @FormParam("measure")
    private String measure;

    @FormParam("reason")
    private String reason;

    public LineForm() {}

    /** As the list has it. */
    LineForm(ListedView line) {
        this.version = line.version();
        this.text = line.text();
        this.owner = line.owner() == null ? "" : line.owner().value().toString();
        this.agency = line.agency() == null ? "" : line.agency().value().toString();
        LocalDate date = line.deadline();
        if (date != null) {
            this.day = String.valueOf(date.getDayOfMonth());
            this.month = String.valueOf(date.getMonthValue());
            this.year = String.valueOf(date.getYear());
        }
        this.measure = line.measure();
    }

    ActionPlan plan() {
        return new ActionPlan(
                TypedText.of(text),
                id(PersonId.class, owner),
                id(AgencyId.class, agency),
                deadline().date().orElse(null),
                TypedText.of(measure));
    }

    private static <I extends Id> I id(Class<I> type, String chosen) {
        try {
            return Id.parse(type, chosen);
        } catch (NotFound none) {
            return null;
        }
    }

    int version() {
        return version;
    }

    String text() {
        return text;
    }

    String owner() {
        return owner;
    }

    String agency() {
        return agency;
    }

    TypedDate deadline() {
        return new TypedDate(day, month, year);
    }

    String measure() {
        return measure;
    }

    String reason() {
        return TypedText.of(reason);
    }
}
