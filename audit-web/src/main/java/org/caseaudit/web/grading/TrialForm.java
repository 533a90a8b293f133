package org.caseaudit.web.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.application.grading.FormQueries.FormView;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.template.AnswerContent;
import org.caseaudit.domain.template.AnswerRules;
import org.caseaudit.domain.template.FormContext;
import org.caseaudit.domain.template.FormRules;
import org.caseaudit.domain.template.GivenGrade;
import org.caseaudit.domain.template.PlanType;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.form.FormErrors;

/**
 * A tool as an auditor would meet it, tried without a form behind it: what was typed decides what is asked and what would
 * be missing, and nothing of it is kept.
 *
 * @param missing what would have to be done before it could be handed in
 */
public record TrialForm(List<Part> parts, List<FormErrors.Line> missing, FormErrors errors) {
    /** @param guidance or null @param grade null where the section is not graded */
    public record Part(String title, String guidance, List<EntryBlock> questions, EntryBlock grade) {}

    /**
     * @param plan of the child and
     * @param sector of the agency it is tried for; null for none
     * @param fields as they were sent, none at first
     */
    public static TrialForm of(
            TemplateDefinition tool, PlanType plan, Sector sector, Map<String, List<String>> fields) {
        return new Trial(tool, plan, sector, new SentFields(fields)).form();
    }

    private static final class Trial {
        private final TemplateDefinition tool;
        private final SentFields fields;
        private final Map<String, AnswerContent> answers = new HashMap<>();
        private final Map<String, GivenGrade> grades = new HashMap<>();
        private final FormContext context;

        Trial(TemplateDefinition tool, PlanType plan, Sector sector, SentFields fields) {
            this.tool = tool;
            this.fields = fields;
            fields.entries(Map.of()).forEach(this::typed);
            this.context = new FormContext(plan, sector, answers, grades);
        }

        private void typed(SentEntry sent) {
            EntryText text = sent.text();
            if (sent.key().isGrade()) {
                grades.put(sent.key().code(), new GivenGrade(text.content(), text.grounds()));
            } else {
                answers.put(sent.key().code(), new AnswerContent(text.content(), text.grounds()));
            }
        }

        TrialForm form() {
            List<Section> sections = FormRules.visibleSections(tool, context);
            FormErrors errors = errors(sections);
            EntryBlocks blocks = new EntryBlocks(null, view(sections), Map.of(), Kept.unseen(fields), errors);
            List<Part> parts = sections.stream()
                    .map(section -> new Part(
                            section.title(),
                            section.guidance(),
                            section.questions().stream().map(blocks::question).toList(),
                            section.graded() ? blocks.grade(section.code(), section.title()) : null))
                    .collect(Collectors.toList());
            if (tool.overallGrade()) {
                EntryBlock whole = blocks.grade(TemplateDefinition.OVERALL, Sections.WHOLE_CASE);
                parts.add(new Part(Sections.WHOLE_CASE, null, List.of(), whole));
            }
            return new TrialForm(parts, missing(), errors);
        }

        private List<FormErrors.Line> missing() {
            return FormRules.missing(tool, context).stream()
                    .map(one -> new FormErrors.Line(EntryKey.fieldOf(one), one.message()))
                    .toList();
        }

        private FormErrors errors(List<Section> sections) {
            FormErrors errors = FormErrors.NONE;
            for (Section section : sections) {
                for (Question question : section.questions()) {
                    AnswerContent answer = answers.get(question.code());
                    if (answer != null) {
                        errors = errors.and(
                                errors(EntryKey.answer(question.code()), AnswerRules.check(question, answer)));
                    }
                }
            }
            return errors;
        }

        private static FormErrors errors(EntryKey key, List<Fault> faults) {
            FormErrors errors = FormErrors.NONE;
            for (Fault fault : faults) {
                errors = errors.and(FormErrors.of(key.fieldOf(fault.field()), fault.message()));
            }
            return errors;
        }

        private FormView view(List<Section> sections) {
            return new FormView(
                    null,
                    AssignmentState.ASSIGNED,
                    tool.name(),
                    tool.purpose(),
                    tool.scale(),
                    tool.overallGrade(),
                    sections,
                    tool.branchingQuestions(),
                    List.of(),
                    List.of(),
                    Set.of(),
                    0);
        }
    }
}
