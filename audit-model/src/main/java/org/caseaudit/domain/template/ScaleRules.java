package org.caseaudit.domain.template;

import java.util.HashSet;
import java.util.Set;

/** What makes an ordered list of grades a scale one can grade by. */
final class ScaleRules {
    private static final int MOST_GRADES = 12;

    private ScaleRules() {}

    static void check(GradingScale scale, TemplateFaults faults) {
        if (scale == null) {
            faults.add("scale", "Give the grading scale.");
            return;
        }
        faults.code("scale.code", scale.code());
        faults.text("scale.name", scale.name(), TemplateRules.NAME);
        faults.count("scale.grades", scale.grades(), 2, MOST_GRADES, "grades, the best first");
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < scale.grades().size(); i++) {
            Grade grade = scale.grades().get(i);
            String path = "scale.grades[" + i + "]";
            faults.uniqueCode(path + ".code", grade.code(), taken);
            if (GivenGrade.COULD_NOT_JUDGE.equals(grade.code())) {
                faults.add(
                        path + ".code",
                        "Remove this grade; every form offers it beside the scale, and it is counted apart.");
            }
            faults.text(path + ".name", grade.name(), TemplateRules.NAME);
            faults.text(path + ".descriptor", grade.descriptor(), TemplateRules.GUIDANCE);
        }
        marks(scale, faults);
    }

    private static void marks(GradingScale scale, TemplateFaults faults) {
        if (scale.goodThrough() == null) {
            faults.add("scale.goodThrough", "Name the last grade that still counts as good or better.");
        } else if (scale.step(scale.goodThrough()) < 0) {
            faults.add("scale.goodThrough", "Use the code of one of the grades of this scale.");
        }
        faults.noRepeats("scale.urgent", scale.urgent());
        for (int i = 0; i < scale.urgent().size(); i++) {
            String urgent = scale.urgent().get(i);
            if (scale.step(urgent) < 0) {
                faults.add("scale.urgent[" + i + "]", "Use the code of one of the grades of this scale.");
            } else if (scale.isGood(urgent)) {
                faults.add(
                        "scale.urgent[" + i + "]", "Remove it: a grade that counts as good cannot ask for a concern.");
            }
        }
    }
}
