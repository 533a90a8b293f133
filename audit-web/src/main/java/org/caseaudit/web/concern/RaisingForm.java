package org.caseaudit.web.concern;

import jakarta.ws.rs.FormParam;
import java.util.UUID;
import org.caseaudit.application.concern.RaiseConcern;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.web.form.TypedText;

/** What was typed to raise a concern. */
public class RaisingForm {
    @FormParam("case")
    private CaseId caseFile;

    @FormParam("assignment")
    private AssignmentId assignment;

    @FormParam("agency")
    private AgencyId agency;

    @FormParam("text")
    private String text;

    /** Made with the page, so that a double click raises one concern and not two. */
    @FormParam("key")
    private String key;

    public RaisingForm() {}

    private RaisingForm(CaseId caseFile, AssignmentId assignment, String key) {
        this.caseFile = caseFile;
        this.assignment = assignment;
        this.key = key;
    }

    static RaisingForm blank(CaseId caseFile, AssignmentId assignment, UUID key) {
        return new RaisingForm(caseFile, assignment, key.toString());
    }

    RaiseConcern.Command command() {
        return new RaiseConcern.Command(caseFile, assignment, agency, TypedText.of(text), null);
    }

    CaseId caseFile() {
        return caseFile;
    }

    AssignmentId assignment() {
        return assignment;
    }

    AgencyId agency() {
        return agency;
    }

    String text() {
        return text;
    }

    String key() {
        return key;
    }
}
