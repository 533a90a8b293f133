package org.caseaudit.architecture.canary.integration.feature;

import org.caseaudit.application.shared.Routine;

@Routine
class RunsByItself {}
