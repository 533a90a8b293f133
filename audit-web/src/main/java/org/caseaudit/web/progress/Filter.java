package org.caseaudit.web.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.caseaudit.application.assignment.AssignmentQueries.AssignmentView;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.web.govuk.Choice;

/** Which forms the table shows. */
enum Filter {
    ALL("all", "All forms"),
    OUT("out", "Still out"),
    LATE("late", "Late"),
    IN("in", "Handed in"),
    EXCUSED("excused", "Nothing to return"),
    LOCKED("locked", "Not returned or locked");

    private final String code;
    private final String words;

    Filter(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** What is no filter shows all. */
    static Filter of(String code) {
        return Arrays.stream(values())
                .filter(f -> f.code.equals(code))
                .findFirst()
                .orElse(ALL);
    }

    static List<Choice> choices() {
        return Arrays.stream(values()).map(f -> Choice.of(f.code, f.words)).toList();
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    boolean shows(AssignmentView form, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case OUT -> form.state().writable();
            case LATE -> form.late() || isOverdue(form, today);
            case IN -> form.state().handedIn();
            case EXCUSED -> form.state() == AssignmentState.EXCUSED;
            case LOCKED -> form.state() == AssignmentState.NOT_RETURNED;
        };
    }

    static boolean isOverdue(AssignmentView form, LocalDate today) {
        return form.state().writable() && form.due().isBefore(today);
    }
}
