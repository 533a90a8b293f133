package org.caseaudit.web.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.application.template.TemplateQueries.TemplateSummary;
import org.caseaudit.application.template.TemplateQueries.TemplateView;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.AreaCoverage;
import org.caseaudit.domain.template.Choice;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateCommand;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;
import org.caseaudit.web.parts.ConditionWords;

/**
 * A version as it is read.
 *
 * @param others the other versions it can be compared with
 */
public record ReadView(
        String address,
        String caption,
        Tag status,
        String purpose,
        List<Row> facts,
        CoverageView coverage,
        List<Part> parts,
        List<Grade> grades,
        List<org.caseaudit.web.govuk.Choice> others,
        Set<TemplateCommand> possible) {
    /** A section. @param note what is asked of all it holds, or null */
    public record Part(String title, String guidance, String note, String onlyIf, List<Asked> questions) {}

    /** A question. @param how how it is answered and what for */
    public record Asked(
            String text, boolean required, String guidance, String how, String onlyIf, List<String> choices) {}

    static ReadView of(
            PartnershipId partnership, TemplateView view, List<AreaCoverage> coverage, List<TemplateSummary> all) {
        TemplateDefinition tool = view.definition();
        return new ReadView(
                Addresses.in(partnership, "templates", view.summary().id()),
                "Version " + view.summary().number(),
                TemplateWords.status(view.summary().status()),
                tool.purpose(),
                facts(view.summary(), tool),
                CoverageView.of(tool, coverage),
                tool.sections().stream().map(section -> part(tool, section)).toList(),
                tool.scale().grades(),
                others(view.summary(), all),
                view.possible());
    }

    private static List<Row> facts(TemplateSummary summary, TemplateDefinition tool) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Code", summary.code()));
        if (summary.publishedAt() != null) {
            rows.add(Row.of("Published", London.day(summary.publishedAt())));
        }
        long questions = tool.sections().stream()
                .mapToLong(section -> section.questions().size())
                .sum();
        rows.add(Row.of("Size", tool.sections().size() + " sections, " + questions + " questions"));
        rows.add(Row.of("One form takes", tool.hours().stripTrailingZeros().toPlainString() + " hours"));
        rows.add(Row.of("Scale", scale(tool.scale())));
        rows.add(Row.of("The case as a whole", tool.overallGrade() ? "Graded as well" : "Not graded"));
        return rows;
    }

    private static String scale(GradingScale scale) {
        return scale.name() + ": " + scale.grades().stream().map(Grade::name).collect(Collectors.joining(", "));
    }

    private static Part part(TemplateDefinition tool, Section section) {
        List<String> notes = new ArrayList<>();
        if (!section.areas().isEmpty()) {
            notes.add("About: " + section.areas().stream().map(LgaArea::title).collect(Collectors.joining("; ")) + ".");
        }
        notes.add(section.graded() ? "Graded, with the reason." : "Not graded.");
        if (section.ownPart()) {
            notes.add("Each agency grades its own part of the work.");
        }
        return new Part(
                section.title(),
                section.guidance(),
                String.join(" ", notes),
                ConditionWords.of(tool, section.shownWhen()),
                section.questions().stream()
                        .map(question -> asked(tool, question))
                        .toList());
    }

    private static Asked asked(TemplateDefinition tool, Question question) {
        return new Asked(
                question.text(),
                question.required(),
                question.guidance(),
                QuestionLine.how(question),
                ConditionWords.of(tool, question.shownWhen()),
                question.choices().stream().map(Choice::text).toList());
    }

    private static List<org.caseaudit.web.govuk.Choice> others(TemplateSummary own, List<TemplateSummary> all) {
        return all.stream()
                .filter(other -> !other.id().equals(own.id()))
                .sorted((a, b) ->
                        Boolean.compare(b.code().equals(own.code()), a.code().equals(own.code())))
                .map(other -> org.caseaudit.web.govuk.Choice.of(other.id().value(), TemplateWords.version(other)))
                .toList();
    }

    public boolean mayEdit() {
        return possible.contains(TemplateCommand.REWRITE);
    }

    public boolean mayCopy() {
        return possible.contains(TemplateCommand.COPY);
    }

    public boolean mayPublish() {
        return possible.contains(TemplateCommand.PUBLISH);
    }

    public boolean mayRetire() {
        return possible.contains(TemplateCommand.RETIRE);
    }
}
