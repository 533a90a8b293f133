package org.caseaudit.api.grading;

/** @param revision the one to put back, as the list of revisions tells it */
public record RestoreRequest(int revision) {}
