package org.caseaudit.api.agency;

import org.caseaudit.domain.agency.Sector;

/** @param guest from outside the area; not, when left out */
public record AgencyRequest(String name, Sector sector, Boolean guest) {
    boolean isGuest() {
        return guest != null && guest;
    }
}
