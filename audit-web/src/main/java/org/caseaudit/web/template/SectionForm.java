package org.caseaudit.web.template;

import java.util.List;
import org.caseaudit.domain.template.Condition;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.Section;
import org.caseaudit.web.form.Typed;

/** What was typed of a section. @param question the first one of a section that is new */
public record SectionForm(
        int version,
        String title,
        String guidance,
        List<LgaArea> areas,
        String graded,
        String ownPart,
        String question) {
    static final SectionForm BLANK = new SectionForm(0, null, null, List.of(), "yes", null, null);

    public SectionForm {
        areas = List.copyOf(areas);
    }

    static SectionForm of(Typed sent) {
        return new SectionForm(
                sent.version(),
                sent.text("title"),
                sent.text("guidance"),
                sent.some(LgaArea.class, "areas"),
                sent.text("graded"),
                sent.text("ownPart"),
                sent.text("question"));
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
