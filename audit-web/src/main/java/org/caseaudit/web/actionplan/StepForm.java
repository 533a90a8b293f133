package org.caseaudit.web.actionplan;

import jakarta.ws.rs.FormParam;
import org.caseaudit.domain.actionplan.Impact;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.form.TypedDate;
import org.caseaudit.web.form.TypedText;

/** What was typed to take an action one step on; each step uses its own fields. */
public class StepForm {
    /** Nothing was typed yet. */
    static final StepForm NONE = new StepForm();

    @FormParam("version")
    private int version;

    @FormParam("evidence")
    private String evidence;

    @FormParam("return-reason")
    private String returnReason;

    @FormParam("reopen-reason")
    private String reopenReason;

    @FormParam("deadline-day")
    private String day;

    @FormParam("deadline-month")
    private String month;

    @FormParam("deadline-year")
    private String year;

    @FormParam("redate-reason")
    private String redateReason;

    @FormParam("reject-reason")
    private String rejectReason;

    @FormParam("owner")
    private String owner;

    @FormParam("hand-over-reason")
    private String handOverReason;

    @FormParam("into")
    private String into;

    @FormParam("carry-reason")
    private String carryReason;

    @FormParam("impact")
    private String impact;

    @FormParam("what-shows-it")
    private String whatShowsIt;

    int version() {
        return version;
    }

    String evidence() {
        return TypedText.of(evidence);
    }

    String returnReason() {
        return TypedText.of(returnReason);
    }

    String reopenReason() {
        return TypedText.of(reopenReason);
    }

    TypedDate deadline() {
        return new TypedDate(day, month, year);
    }

    String redateReason() {
        return TypedText.of(redateReason);
    }

    String rejectReason() {
        return TypedText.of(rejectReason);
    }

    /** Null for nobody. */
    PersonId owner() {
        try {
            return owner == null || owner.isBlank() ? null : Id.parse(PersonId.class, owner);
        } catch (NotFound none) {
            return null;
        }
    }

    /** As it was chosen. */
    String chosenOwner() {
        return owner;
    }

    String handOverReason() {
        return TypedText.of(handOverReason);
    }

    String into() {
        return TypedText.of(into);
    }

    String carryReason() {
        return TypedText.of(carryReason);
    }

    /** Null for what is none. */
    Impact impact() {
        for (Impact each : Impact.values()) {
            if (each.name().equals(impact)) {
                return each;
            }
        }
        return null;
    }

    String whatShowsIt() {
        return TypedText.of(whatShowsIt);
    }
}
