package org.caseaudit.architecture.canary.application.feature;

import org.caseaudit.domain.shared.NotAllowed;

class DecidesItself {
    void refuse() {
        throw new NotAllowed("Not you.");
    }
}
