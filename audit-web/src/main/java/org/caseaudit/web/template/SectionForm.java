package org.caseaudit.web.template;

import jakarta.ws.rs.FormParam;
import java.util.List;
import org.caseaudit.domain.template.Condition;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.Section;
import org.caseaudit.web.form.TypedText;

/** What was typed of a section. @param question the first one of a section that is new */
public record SectionForm(
        @FormParam("version") int version,
        @FormParam("title") String title,
        @FormParam("guidance") String guidance,
        @FormParam("areas") List<LgaArea> areas,
        @FormParam("graded") String graded,
        @FormParam("ownPart") String ownPart,
        @FormParam("question") String question) {
    static final SectionForm BLANK = new SectionForm(0, null, null, List.of(), "yes", null, null);

    public SectionForm {
        title = TypedText.of(title);
        guidance = TypedText.of(guidance);
        areas = areas == null ? List.of() : List.copyOf(areas);
        question = TypedText.of(question);
    }

    static SectionForm of(Section section) {
        return new SectionForm(
                0,
                section.title(),
                section.guidance(),
                section.areas(),
                section.graded() ? "yes" : null,
                section.ownPart() ? "yes" : null,
                null);
    }

    Section section(String code, Condition shownWhen, List<Question> questions) {
        return new Section(code, title, guidance, areas, graded != null, shownWhen, questions, ownPart != null);
    }
}
