package org.caseaudit.web.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caseaudit.application.assignment.AssignmentQueries.AssignmentView;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.grading.FormQueries.EntryView;
import org.caseaudit.application.grading.FormQueries.FormView;
import org.caseaudit.application.template.TemplateLibrary;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.AnswerContent;
import org.caseaudit.domain.template.FormContext;
import org.caseaudit.domain.template.FormRules;
import org.caseaudit.domain.template.GivenGrade;
import org.caseaudit.domain.template.PlanType;
import org.caseaudit.domain.template.SectionProgress;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.web.assignment.FormHead;

/** A form of the police about a child on a child protection plan, written as far as a test says, in memory alone. */
public final class SampleForm {
    public static final PersonId AUDITOR = new PersonId(new UUID(1, 1));
    public static final PersonId COLLEAGUE = new PersonId(new UUID(1, 2));
    /** Two minutes past two in London. */
    public static final Instant SAVED = Instant.parse("2026-09-30T13:02:00Z");

    private static final PartnershipId PARTNERSHIP = new PartnershipId(new UUID(2, 1));
    private static final AssignmentId FORM = new AssignmentId(new UUID(2, 2));
    private static final CycleId CYCLE = new CycleId(new UUID(2, 3));
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

    private final TemplateDefinition tool;
    private final Map<String, AnswerContent> answers = new HashMap<>();
    private final Map<String, GivenGrade> grades = new HashMap<>();
    private final List<EntryView> entries = new ArrayList<>();
    private AssignmentState state = AssignmentState.IN_PROGRESS;
    private Set<AssignmentCommand> possible =
            EnumSet.of(AssignmentCommand.SAVE, AssignmentCommand.SUBMIT, AssignmentCommand.EXCUSE);
    private String reason;
    private NilReturn nilReturn;

    private SampleForm(TemplateDefinition tool) {
        this.tool = tool;
    }

    public static SampleForm of(TemplateDefinition tool) {
        return new SampleForm(tool);
    }

    /** Of a tool that ships. */
    public static SampleForm of(String code) {
        return new SampleForm(TemplateLibrary.find(code).orElseThrow());
    }

    public SampleForm answered(String question, String value, String evidence) {
        answers.put(question, new AnswerContent(value, evidence));
        entries.add(
                new EntryView(EntryKind.ANSWER, question, value, evidence, 3, SAVED, COLLEAGUE, "Synthetic Colleague"));
        return this;
    }

    public SampleForm graded(String section, String grade, String why) {
        grades.put(section, new GivenGrade(grade, why));
        entries.add(new EntryView(EntryKind.GRADE, section, grade, why, 3, SAVED, AUDITOR, "Synthetic Auditor"));
        return this;
    }

    public SampleForm standing(AssignmentState where, AssignmentCommand... may) {
        state = where;
        possible = may.length == 0 ? Set.of() : EnumSet.of(may[0], may);
        return this;
    }

    public SampleForm because(NilReturn kind, String why) {
        nilReturn = kind;
        reason = why;
        return this;
    }

    public FormHead head() {
        Map<String, Object> form = new HashMap<>();
        form.put("id", FORM);
        form.put("cycle", CYCLE);
        form.put("caseFile", new CaseId(new UUID(2, 4)));
        form.put("pseudonym", "C03");
        form.put("agency", new AgencyId(new UUID(2, 5)));
        form.put("agencyName", "Exampleshire Police");
        form.put("auditor", AUDITOR);
        form.put("auditorName", "Synthetic Auditor");
        form.put("due", LocalDate.of(2026, 10, 12));
        form.put("state", state);
        form.put("nilReturn", nilReturn);
        form.put("reason", reason);
        form.put("submittedAt", state.handedIn() ? SAVED : null);
        form.put("signedOffAt", state == AssignmentState.SIGNED_OFF ? SAVED : null);
        form.put("version", 7);
        return new FormHead(PARTNERSHIP, AUDITOR, Records.of(AssignmentView.class, form), cycle(), TODAY);
    }

    private static CycleView cycle() {
        return Records.of(
                CycleView.class,
                Map.of(
                        "id",
                        CYCLE,
                        "theme",
                        "Neglect of young children",
                        "scope",
                        "Children under ten who were known for a year or more.",
                        "timetable",
                        Timetable.around(LocalDate.of(2026, 10, 19)),
                        "template",
                        new TemplateVersionId(new UUID(2, 6)),
                        "signOffRequired",
                        true,
                        "state",
                        CycleState.OPEN));
    }

    public TemplateDefinition tool() {
        return tool;
    }

    public FormView view() {
        FormContext context = new FormContext(PlanType.CHILD_PROTECTION, Sector.POLICE, answers, grades);
        return new FormView(
                FORM,
                state,
                tool.name(),
                tool.purpose(),
                tool.scale(),
                tool.overallGrade(),
                FormRules.visibleSections(tool, context),
                tool.branchingQuestions(),
                List.copyOf(entries),
                SectionProgress.of(tool, context),
                possible,
                7);
    }
}
