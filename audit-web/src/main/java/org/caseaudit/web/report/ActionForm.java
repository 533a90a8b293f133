package org.caseaudit.web.report;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.UUID;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.form.TypedDate;
import org.caseaudit.web.form.TypedText;

/** What was typed about an action. */
public class ActionForm {
    @FormParam("version")
    private int version;

    /** Made with the page, so that a double click proposes one action and not two. */
    @FormParam("key")
    private String key;

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

    static ActionForm blank(UUID key) {
        ActionForm form = new ActionForm();
        form.key = key.toString();
        return form;
    }

    static ActionForm of(ActionView stands) {
        ActionForm form = new ActionForm();
        form.version = stands.version();
        form.text = stands.text();
        form.owner = stands.owner().value().toString();
        form.agency = stands.agency().value().toString();
        form.day = String.valueOf(stands.deadline().getDayOfMonth());
        form.month = String.valueOf(stands.deadline().getMonthValue());
        form.year = String.valueOf(stands.deadline().getYear());
        form.measure = stands.measure();
        return form;
    }

    /** The same words about what stands now. */
    ActionForm onTopOf(ActionView now) {
        version = now.version();
        return this;
    }

    /** What is missing is null; the rule says so. */
    ActionPlan plan() {
        LocalDate deadline = date().date().orElse(null);
        return new ActionPlan(TypedText.of(text), owner(), agency(), deadline, TypedText.of(measure));
    }

    PersonId owner() {
        String id = TypedText.of(owner);
        return id == null ? null : Id.parse(PersonId.class, id);
    }

    AgencyId agency() {
        String id = TypedText.of(agency);
        return id == null ? null : Id.parse(AgencyId.class, id);
    }

    TypedDate date() {
        return new TypedDate(day, month, year);
    }

    String text() {
        return TypedText.of(text);
    }

    String measure() {
        return TypedText.of(measure);
    }

    int version() {
        return version;
    }

    String key() {
        return key;
    }
}
