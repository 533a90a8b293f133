package org.caseaudit.api.template;

/** What a new template is called, and what it is for. @param code of its family, a–z, 0–9 and the hyphen */
public record BeginRequest(String code, String name, String purpose) {}
