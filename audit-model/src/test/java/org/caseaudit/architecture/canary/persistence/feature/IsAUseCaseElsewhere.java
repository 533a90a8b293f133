package org.caseaudit.architecture.canary.persistence.feature;

import org.caseaudit.application.shared.UseCase;

@UseCase
class IsAUseCaseElsewhere {
    public void handle() {}
}
