package org.caseaudit.architecture.canary.persistence.feature;

public class OpenRepository {}
