package org.caseaudit.web.comparison;

import jakarta.ws.rs.FormParam;
import org.caseaudit.application.moderation.ComparisonQueries.ComparisonView;
import org.caseaudit.application.moderation.RespondToGrade;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.TypedText;

/** What an agency says to an agreed grade. */
public class ResponseForm {
    @FormParam("case")
    private CaseId caseFile;

    @FormParam("section")
    private String section;

    @FormParam("agency")
    private AgencyId agency;

    /** Counted from 1; 0 for a first response. */
    @FormParam("revision")
    private int revision;

    @FormParam("text")
    private String text;

    public ResponseForm() {}

    static ResponseForm about(CaseId caseFile, String section, AgencyId agency) {
        ResponseForm form = new ResponseForm();
        form.caseFile = caseFile;
        form.section = section;
        form.agency = agency;
        return form;
    }

    boolean isAbout(ComparisonView row) {
        return row.caseFile().equals(caseFile)
                && row.section().equals(section)
                && row.agency().equals(agency);
    }

    RespondToGrade.Command command(CycleId cycle) {
        Integer version = revision == 0 ? null : (Integer) (revision - 1);
        return new RespondToGrade.Command(cycle, new ItemKey(caseFile, section), agency, version, TypedText.of(text));
    }

    FormErrors errors(RuleBroken refused) {
        return TypedText.of(text) == null && !refused.faults().isEmpty()
                ? FormErrors.of("text", "Enter what your agency says to the agreed grade")
                : FormErrors.of(refused);
    }

    String text() {
        return text;
    }
}
