package org.caseaudit.testing;

import java.time.LocalDate;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CyclePlan;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.cycle.Windows;
import org.caseaudit.domain.template.TemplateVersionId;

/** A plan without fault; a test changes only what it is about. */
public final class PlanBuilder {
    public static final LocalDate MEETING = LocalDate.of(2026, 4, 20);

    private String theme = "Neglect";
    private List<String> keyLines = List.of("Is the child's daily life understood?");
    private Windows windows =
            new Windows(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 9, 1), LocalDate.of(2026, 2, 28));
    private Timetable timetable = Timetable.around(MEETING);
    private TemplateVersionId template;
    private SampleMethod sampleMethod = SampleMethod.CHOSEN;
    private Boolean signOffRequired = false;
    private CycleId reAudits;

    private PlanBuilder() {}

    public static PlanBuilder aPlan() {
        return new PlanBuilder();
    }

    public PlanBuilder about(String newTheme) {
        this.theme = newTheme;
        return this;
    }

    public PlanBuilder asking(List<String> newKeyLines) {
        this.keyLines = newKeyLines;
        return this;
    }

    public PlanBuilder looking(Windows newWindows) {
        this.windows = newWindows;
        return this;
    }

    public PlanBuilder on(Timetable newTimetable) {
        this.timetable = newTimetable;
        return this;
    }

    public PlanBuilder with(TemplateVersionId newTemplate) {
        this.template = newTemplate;
        return this;
    }

    public PlanBuilder drawn(SampleMethod method) {
        this.sampleMethod = method;
        return this;
    }

    public PlanBuilder withSignOff() {
        this.signOffRequired = true;
        return this;
    }

    /** Leaves it to what the partnership has settled. */
    public PlanBuilder sayingNothingOfSignOff() {
        this.signOffRequired = null;
        return this;
    }

    public PlanBuilder reAuditing(CycleId earlier) {
        this.reAudits = earlier;
        return this;
    }

    public CyclePlan build() {
        return new CyclePlan(
                theme,
                "Repeat referrals for neglect have risen.",
                "Neglect",
                "Children in the whole area known to two or more agencies",
                keyLines,
                windows,
                timetable,
                template,
                sampleMethod,
                "Chosen for the spread of ages and plans",
                signOffRequired,
                reAudits);
    }
}
