package org.caseaudit.architecture.canary.domain.feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class IsBornEmpty {
    @Id
    private UUID id;

    public IsBornEmpty() {}

    UUID id() {
        return id;
    }
}
