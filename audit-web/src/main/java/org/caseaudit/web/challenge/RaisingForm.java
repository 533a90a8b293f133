package org.caseaudit.web.challenge;

import jakarta.ws.rs.FormParam;
import java.util.UUID;
import org.caseaudit.application.challenge.RaiseChallenge;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.TypedText;

/** What was typed to challenge a grade, named by case, section and agency, or a finding. */
public class RaisingForm {
    @FormParam("case")
    private CaseId caseFile;

    @FormParam("section")
    private String section;

    @FormParam("challenged")
    private AgencyId challenged;

    @FormParam("finding")
    private FindingId finding;

    @FormParam("agency")
    private AgencyId agency;

    @FormParam("text")
    private String text;

    @FormParam("evidence")
    private String evidence;

    /** Made with the page, so that a double click raises one challenge and not two. */
    @FormParam("key")
    private String key;

    public RaisingForm() {}

    /** What is challenged; without anything typed yet. */
    record Subject(CaseId caseFile, String section, AgencyId challenged, FindingId finding) {}

    static RaisingForm blank(Subject subject, UUID key) {
        RaisingForm form = new RaisingForm();
        form.caseFile = subject.caseFile();
        form.section = subject.section();
        form.challenged = subject.challenged();
        form.finding = subject.finding();
        form.key = key.toString();
        return form;
    }

    Subject subject() {
        return new Subject(caseFile, section, challenged, finding);
    }

    RaiseChallenge.Command command(CycleId cycle) {
        boolean ofFinding = finding != null;
        return new RaiseChallenge.Command(
                cycle,
                ofFinding ? null : new ItemKey(caseFile, section),
                ofFinding ? null : challenged,
                finding,
                agency,
                TypedText.of(text),
                TypedText.of(evidence));
    }

    FormErrors errors(RuleBroken refused) {
        FormErrors found = FormErrors.NONE;
        if (isMissing(refused, "text", text)) {
            found = found.and(FormErrors.of("text", "Enter what you doubt, and why"));
        }
        if (isMissing(refused, "evidence", evidence)) {
            found = found.and(FormErrors.of("evidence", "Enter what your doubt rests on"));
        }
        return found.and(FormErrors.of(refused));
    }

    private static boolean isMissing(RuleBroken refused, String field, String typed) {
        return TypedText.of(typed) == null
                && refused.faults().stream().anyMatch(fault -> fault.field().equals(field));
    }

    AgencyId agency() {
        return agency;
    }

    String text() {
        return text;
    }

    String evidence() {
        return evidence;
    }

    String key() {
        return key;
    }
}
