package org.caseaudit.domain.template;

/** A grade with the reason for it, for a section or the case as a whole; either may still be missing (null). */
public record GivenGrade(String grade, String reason) {
    public GivenGrade {
        grade = grade == null || grade.isBlank() ? null : grade;
        reason = reason == null || reason.isBlank() ? null : reason;
    }

    public boolean isBlank() {
        return grade == null && reason == null;
    }
}
