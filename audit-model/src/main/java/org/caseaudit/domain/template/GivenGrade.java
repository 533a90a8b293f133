package org.caseaudit.domain.template;

/**
 * A grade with the reason for it, for a section or the case as a whole; either may still be missing (null). In place of a
 * grade of the scale stands {@link #COULD_NOT_JUDGE} where the record does not let the auditor judge: that is no grade and
 * no gap, and never counted with either (statistics: missing is not one thing).
 */
public record GivenGrade(String grade, String reason) {
    /** Reserved in every scale. */
    public static final String COULD_NOT_JUDGE = "could-not-judge";

    public GivenGrade {
        grade = grade == null || grade.isBlank() ? null : grade;
        reason = reason == null || reason.isBlank() ? null : reason;
    }

    public boolean isBlank() {
        return grade == null && reason == null;
    }

    /** Whether the auditor said that they cannot judge this. */
    public boolean couldNotJudge() {
        return COULD_NOT_JUDGE.equals(grade);
    }

    /** Whether a grade of the scale is given, and so goes to the meeting. */
    public boolean judges() {
        return grade != null && !couldNotJudge();
    }
}
