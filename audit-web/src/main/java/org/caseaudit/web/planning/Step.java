package org.caseaudit.web.planning;

import java.util.List;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.template.TemplateQueries.TemplateChoice;
import org.caseaudit.domain.cycle.CyclePlan;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.cycle.Windows;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.web.asked.Asked;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.layout.London;

/** One part of the plan that is written on a page of its own. */
enum Step {
    THEME("theme", "Theme, and why now") {
        @Override
        List<Asked> asked(CycleView plan, Offered offered, Typed typed, FormErrors errors) {
            return List.of(
                    Asked.line("theme", "What is the theme?", "For instance neglect", plan.theme(), typed, errors),
                    Asked.words("whyNow", "Why this theme, and why now?", null, 4, plan.whyNow(), typed, errors),
                    Asked.line(
                            "boardPriority",
                            "Which board priority does it serve?",
                            "Leave empty if it serves none",
                            plan.boardPriority(),
                            typed,
                            errors),
                    Asked.words(
                            "scope",
                            "Which children, agencies and area are in it?",
                            null,
                            4,
                            plan.scope(),
                            typed,
                            errors),
                    RepeatedAudit.asked(offered.published(), plan.reAudits(), typed, errors));
        }

        @Override
        CyclePlan amended(CycleView plan, Typed typed) {
            return new CyclePlan(
                    typed.text("theme"),
                    typed.text("whyNow"),
                    typed.text("boardPriority"),
                    typed.text("scope"),
                    plan.keyLines(),
                    plan.windows(),
                    plan.timetable(),
                    plan.template(),
                    plan.sampleMethod(),
                    plan.sampleNote(),
                    plan.signOffRequired(),
                    RepeatedAudit.chosen(typed));
        }

        @Override
        List<Row> standing(CycleView plan) {
            return List.of(Row.of("Theme", plan.theme()), Row.of("Why now", plan.whyNow()));
        }
    },
    KEY_LINES("key-lines", "Key lines of enquiry") {
        @Override
        List<Asked> asked(CycleView plan, Offered offered, Typed typed, FormErrors errors) {
            return List.of(Asked.words(
                    "keyLines",
                    "What is to be found out?",
                    "One question in each line, the most important first",
                    8,
                    String.join("\n", plan.keyLines()),
                    typed,
                    errors));
        }

        @Override
        CyclePlan amended(CycleView plan, Typed typed) {
            return with(plan, typed.lines("keyLines"), plan.windows(), plan.timetable());
        }

        @Override
        List<Row> standing(CycleView plan) {
            return List.of(Row.of("Key lines", String.join(" · ", plan.keyLines())));
        }
    },
    WINDOWS("windows", "Look-back and judgement windows") {
        @Override
        List<Asked> asked(CycleView plan, Offered offered, Typed typed, FormErrors errors) {
            Windows windows = plan.windows();
            return List.of(
                    Asked.day(
                            "lookBackFrom",
                            "From which day do auditors read?",
                            "One or two years back is usual",
                            windows.lookBackFrom(),
                            typed,
                            errors),
                    Asked.day(
                            "judgeFrom",
                            "From which day do they judge practice?",
                            "Usually the last six months",
                            windows.judgeFrom(),
                            typed,
                            errors),
                    Asked.day("to", "What is the last day?", null, windows.to(), typed, errors));
        }

        @Override
        List<String> days() {
            return List.of("lookBackFrom", "judgeFrom", "to");
        }

        @Override
        CyclePlan amended(CycleView plan, Typed typed) {
            Windows windows = new Windows(typed.day("lookBackFrom"), typed.day("judgeFrom"), typed.day("to"));
            return with(plan, plan.keyLines(), windows, plan.timetable());
        }

        @Override
        List<Row> standing(CycleView plan) {
            return List.of(Row.of("Windows", PlanWords.windows(plan.windows())));
        }
    },
    DATES("dates", "Dates") {
        @Override
        List<Asked> asked(CycleView plan, Offered offered, Typed typed, FormErrors errors) {
            Timetable dates = plan.timetable();
            return List.of(
                    Asked.day("meeting", "When is the grading meeting?", null, dates.meeting(), typed, errors),
                    Asked.day(
                            "formsOut",
                            "When do the forms go out?",
                            "28 days before the meeting is usual",
                            dates.formsOut(),
                            typed,
                            errors),
                    Asked.day(
                            "formsDue",
                            "When are the forms to be back?",
                            "A week before the meeting is usual",
                            dates.formsDue(),
                            typed,
                            errors),
                    Asked.day(
                            "reportDue",
                            "When is the board to have the report?",
                            null,
                            dates.reportDue(),
                            typed,
                            errors));
        }

        @Override
        List<String> days() {
            return List.of("meeting", "formsOut", "formsDue", "reportDue");
        }

        @Override
        CyclePlan amended(CycleView plan, Typed typed) {
            return with(plan, plan.keyLines(), plan.windows(), timetable(typed));
        }

        @Override
        List<Row> standing(CycleView plan) {
            return List.of(
                    Row.of("Forms go out", London.day(plan.timetable().formsOut())),
                    Row.of("Forms are due", London.day(plan.timetable().formsDue())),
                    Row.of("Grading meeting", London.day(plan.timetable().meeting())),
                    Row.of("Report to the board", London.day(plan.timetable().reportDue())));
        }
    },
    TEMPLATE("template", "Template") {
        @Override
        List<Asked> asked(CycleView plan, Offered offered, Typed typed, FormErrors errors) {
            return TemplateQuestions.of(plan, offered.templates(), typed, errors);
        }

        @Override
        CyclePlan amended(CycleView plan, Typed typed) {
            String chosen = typed.text("template");
            String signOff = typed.text("signOff");
            return new CyclePlan(
                    plan.theme(),
                    plan.whyNow(),
                    plan.boardPriority(),
                    plan.scope(),
                    plan.keyLines(),
                    plan.windows(),
                    plan.timetable(),
                    chosen == null ? null : Id.parse(TemplateVersionId.class, chosen),
                    plan.sampleMethod(),
                    plan.sampleNote(),
                    signOff == null ? plan.signOffRequired() : Boolean.valueOf(signOff),
                    plan.reAudits());
        }

        @Override
        List<Row> standing(CycleView plan) {
            return List.of(Row.of("Template", plan.template() == null ? "None is chosen" : "Another one is chosen"));
        }
    },
    SAMPLE("sample", "How the cases are found") {
        @Override
        List<Asked> asked(CycleView plan, Offered offered, Typed typed, FormErrors errors) {
            return List.of(
                    Asked.oneOf(
                            "sampleMethod",
                            "How do cases come to be in the audit?",
                            null,
                            List.of(
                                    Choice.of(SampleMethod.DRAWN, "Drawn at random")
                                            .hint("From a list of all eligible cases, with a seed on record, so that"
                                                    + " anybody can draw them again."),
                                    Choice.of(SampleMethod.CHOSEN, "Chosen by somebody")
                                            .hint("For instance for a spread of ages and plans. The report says so and"
                                                    + " draws no conclusion about other cases.")),
                            plan.sampleMethod().name(),
                            typed,
                            errors),
                    Asked.words(
                            "sampleNote",
                            "What should be known of how they are found?",
                            "For instance who chose them, and what for",
                            3,
                            plan.sampleNote(),
                            typed,
                            errors));
        }

        @Override
        CyclePlan amended(CycleView plan, Typed typed) {
            return new CyclePlan(
                    plan.theme(),
                    plan.whyNow(),
                    plan.boardPriority(),
                    plan.scope(),
                    plan.keyLines(),
                    plan.windows(),
                    plan.timetable(),
                    plan.template(),
                    typed.one(SampleMethod.class, "sampleMethod"),
                    typed.text("sampleNote"),
                    plan.signOffRequired(),
                    plan.reAudits());
        }

        @Override
        List<Row> standing(CycleView plan) {
            return List.of(Row.of("Cases", PlanWords.method(plan.sampleMethod())));
        }
    };

    /** What there is to choose from: templates on the page of the template, published audits on that of the theme. */
    record Offered(List<TemplateChoice> templates, List<CycleView> published) {}

    private final String path;
    private final String title;

    Step(String path, String title) {
        this.path = path;
        this.title = title;
    }

    /** Refuses with NotFound what is no step. */
    static Step at(String path) {
        for (Step step : values()) {
            if (step.path.equals(path)) {
                return step;
            }
        }
        throw new NotFound("page");
    }

    String path() {
        return path;
    }

    String title() {
        return title;
    }

    abstract List<Asked> asked(CycleView plan, Offered offered, Typed typed, FormErrors errors);

    abstract CyclePlan amended(CycleView plan, Typed typed);

    /** What stands now, for somebody who wrote while somebody else was here. */
    abstract List<Row> standing(CycleView plan);

    /** The names of the dates it asks. */
    List<String> days() {
        return List.of();
    }

    /** The field of the page that a name of the rule means. */
    static String field(String rulesName) {
        return rulesName.replaceFirst("^(timetable|windows)\\.", "").replaceFirst("^keyLines\\[.*", "keyLines");
    }

    static Timetable timetable(Typed typed) {
        return new Timetable(
                typed.day("formsOut"), typed.day("formsDue"), typed.day("meeting"), typed.day("reportDue"));
    }

    private static CyclePlan with(CycleView plan, List<String> keyLines, Windows windows, Timetable timetable) {
        return new CyclePlan(
                plan.theme(),
                plan.whyNow(),
                plan.boardPriority(),
                plan.scope(),
                keyLines,
                windows,
                timetable,
                plan.template(),
                plan.sampleMethod(),
                plan.sampleNote(),
                plan.signOffRequired(),
                plan.reAudits());
    }
}
