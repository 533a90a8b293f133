package org.caseaudit.api.template;

/** One of the audit tools that ship with the product. */
public record ShippedTemplate(String code, String name, String purpose) {}
