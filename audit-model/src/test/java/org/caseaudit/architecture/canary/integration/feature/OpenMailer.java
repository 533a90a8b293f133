package org.caseaudit.architecture.canary.integration.feature;

public class OpenMailer {}
