package org.caseaudit.web.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.TemplateDraft;
import org.caseaudit.web.form.Typed;

/**
 * What was typed of a grading scale.
 *
 * @param grades the best first; one without name and descriptor is taken away
 * @param goodThrough code of the last that counts as good, or null
 * @param urgent codes of those that ask for a concern
 */
record ScaleForm(int version, String name, List<TypedGrade> grades, String goodThrough, List<String> urgent) {
    private static final int MOST_GRADES = 12;

    /** @param code null for one that is new */
    record TypedGrade(String code, String name, String descriptor) {
        boolean isBlank() {
            return name == null && descriptor == null;
        }
    }

    static ScaleForm of(GradingScale scale) {
        List<TypedGrade> grades = new ArrayList<>();
        scale.grades().forEach(g -> grades.add(new TypedGrade(g.code(), g.name(), g.descriptor())));
        return new ScaleForm(0, scale.name(), grades, scale.goodThrough(), scale.urgent());
    }

    static ScaleForm of(Typed sent) {
        List<TypedGrade> grades = new ArrayList<>();
        for (int i = 0; i < MOST_GRADES && sent.has("name-" + i); i++) {
            grades.add(new TypedGrade(sent.text("code-" + i), sent.text("name-" + i), sent.text("descriptor-" + i)));
        }
        return new ScaleForm(sent.version(), sent.text("name"), grades, sent.text("goodThrough"), sent.all("urgent"));
    }

    /** The scale that was typed; a mark on a grade that is taken away goes with it. */
    GradingScale scale(GradingScale standing) {
        Set<String> taken = new HashSet<>();
        grades.stream().filter(g -> g.code() != null).forEach(g -> taken.add(g.code()));
        List<Grade> typed = new ArrayList<>();
        for (TypedGrade grade : grades) {
            if (!grade.isBlank()) {
                String code = grade.code() == null ? TemplateDraft.freeCode(grade.name(), taken) : grade.code();
                taken.add(code);
                typed.add(new Grade(code, grade.name(), grade.descriptor()));
            }
        }
        List<String> codes = typed.stream().map(Grade::code).toList();
        return new GradingScale(
                standing.code(),
                name,
                typed,
                codes.contains(goodThrough) ? goodThrough : null,
                urgent.stream().filter(codes::contains).toList());
    }
}
