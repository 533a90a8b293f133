package org.caseaudit.domain.template;

/** A version is written, then published and frozen for ever, then retired from new cycles. */
public enum TemplateStatus {
    DRAFT,
    PUBLISHED,
    RETIRED
}
