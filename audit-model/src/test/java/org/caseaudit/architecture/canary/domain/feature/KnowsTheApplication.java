package org.caseaudit.architecture.canary.domain.feature;

import org.caseaudit.architecture.canary.application.feature.IsNobodys;

record KnowsTheApplication(IsNobodys useCase) {}
