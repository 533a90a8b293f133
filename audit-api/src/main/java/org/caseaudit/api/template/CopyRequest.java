package org.caseaudit.api.template;

/**
 * How the copy is called.
 *
 * @param code of a family of its own; left out for the next version of the same one
 * @param name left out to keep the name
 */
public record CopyRequest(String code, String name) {}
