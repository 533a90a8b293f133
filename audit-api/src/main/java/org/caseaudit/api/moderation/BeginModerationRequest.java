package org.caseaudit.api.moderation;

/** @param overrideReason why the meeting begins while forms are outstanding; null when none is */
public record BeginModerationRequest(String overrideReason) {}
