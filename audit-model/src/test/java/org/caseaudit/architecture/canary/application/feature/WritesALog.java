package org.caseaudit.architecture.canary.application.feature;

import org.slf4j.Logger;

record WritesALog(Logger log) {}
