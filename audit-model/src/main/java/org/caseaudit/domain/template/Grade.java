package org.caseaudit.domain.template;

/** One step of a grading scale: its name and the descriptor that says when to give it. */
public record Grade(String code, String name, String descriptor) {}
