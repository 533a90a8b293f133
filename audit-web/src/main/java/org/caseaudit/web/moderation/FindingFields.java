package org.caseaudit.web.moderation;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.casefile.CaseQueries.CaseView;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;

/** The form by which the meeting, or who writes the report, adds a finding no form has. */
public record FindingFields(
        String theme,
        String action,
        String key,
        Field kind,
        List<Choice> kinds,
        Field text,
        Field caseFile,
        List<Choice> cases,
        Field section,
        List<Choice> sections,
        String back) {
    static FindingFields of(
            String theme,
            MeetingPlace place,
            List<CaseView> cases,
            TemplateDefinition tool,
            FindingForm form,
            String back,
            FormErrors errors) {
        List<Choice> children = new ArrayList<>(List.of(Choice.of("", "No single case")));
        cases.forEach(c -> children.add(Choice.of(c.id().value(), c.pseudonym())));
        List<Choice> sections = new ArrayList<>(List.of(Choice.of("", "No single section")));
        tool.sections().forEach(s -> sections.add(Choice.of(s.code(), s.title())));
        return new FindingFields(
                theme,
                place.at("findings"),
                form.key(),
                Field.of("kind", Label.of("What kind of finding is it?").size(Label.Size.M))
                        .value(form.kind())
                        .error(errors.at("kind")),
                allKinds(),
                Field.of("text", Label.of("What was found?").size(Label.Size.M))
                        .hint("No names of the family or of practitioners.")
                        .value(form.text())
                        .error(errors.at("text")),
                Field.of("case", "Case")
                        .value(form.caseFile() == null ? "" : form.caseFile().value())
                        .error(errors.at("caseFile")),
                children,
                Field.of("section", "Section of the form")
                        .value(form.section() == null ? "" : form.section())
                        .error(errors.at("section")),
                sections,
                back);
    }

    private static List<Choice> allKinds() {
        return List.of(
                Choice.of(FindingKind.GOOD_PRACTICE, "Good practice"),
                Choice.of(FindingKind.DEVELOPMENT, "Area for development"),
                Choice.of(FindingKind.OUTSIDE_THEME, "Outside the theme"),
                Choice.of(FindingKind.ABOUT_ANOTHER_AGENCY, "About another agency")
                        .hint("The agency is named when the finding is placed in the report, and may reply."));
    }
}
