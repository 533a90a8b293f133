package org.caseaudit.api.cycle;

/** @param formsSeen the number of forms in the workload that was looked at */
public record LaunchRequest(Integer formsSeen) {}
