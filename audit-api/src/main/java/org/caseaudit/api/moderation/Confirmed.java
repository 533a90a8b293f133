package org.caseaudit.api.moderation;

/** @param confirmed how many items all agencies agreed on, and are decided now */
public record Confirmed(int confirmed) {}
