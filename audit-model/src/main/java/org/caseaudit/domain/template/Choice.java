package org.caseaudit.domain.template;

/** One possible answer of a choice question. */
public record Choice(String code, String text) {}
