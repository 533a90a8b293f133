package org.caseaudit.web.moderation;

import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.UUID;
import org.caseaudit.application.finding.AddFinding;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.web.form.TypedText;

/** What was typed to add a finding. */
public class FindingForm {
    /** As it is typed: a select sends nothing chosen as an empty text. */
    @FormParam("case")
    private String caseFile;

    @FormParam("section")
    private String section;

    @FormParam("kind")
    private String kind;

    @FormParam("text")
    private String text;

    /** Made with the page, so that a double click adds one finding and not two. */
    @FormParam("key")
    private String key;

    static FindingForm blank(CaseId caseFile, UUID key) {
        FindingForm form = new FindingForm();
        form.caseFile = caseFile == null ? null : caseFile.value().toString();
        form.key = key.toString();
        return form;
    }

    AddFinding.Command command(CycleId cycle) {
        return new AddFinding.Command(cycle, caseFile(), section(), kind(), text());
    }

    CaseId caseFile() {
        return TypedText.of(caseFile) == null ? null : Id.parse(CaseId.class, TypedText.of(caseFile));
    }

    String section() {
        return TypedText.of(section);
    }

    FindingKind kind() {
        return Arrays.stream(FindingKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    String text() {
        return TypedText.of(text);
    }

    String key() {
        return key;
    }
}
