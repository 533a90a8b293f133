package org.caseaudit.domain.template;

/**
 * One thing a form still lacks before it can be submitted.
 *
 * @param section code of the section, or {@link TemplateDefinition#OVERALL}
 * @param question code of the question; null when a grade or its reason is missing
 * @param what stable slug, for programs: one of the constants here
 * @param message what to do, for people
 */
public record Missing(String section, String question, String what, String message) {
    public static final String ANSWER = "answer";
    public static final String EVIDENCE = "evidence";
    public static final String GRADE = "grade";
    public static final String REASON = "reason";
}
