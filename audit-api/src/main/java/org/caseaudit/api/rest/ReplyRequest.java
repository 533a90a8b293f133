package org.caseaudit.api.rest;

/** What an agency says to something said about it. */
public record ReplyRequest(String reply) {}
