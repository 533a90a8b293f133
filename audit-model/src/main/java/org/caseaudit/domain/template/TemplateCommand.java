package org.caseaudit.domain.template;

/** What somebody may do with a version. */
public enum TemplateCommand {
    REWRITE,
    /** Into a new draft, of this family or of one of its own. */
    COPY,
    PUBLISH,
    RETIRE
}
