package org.caseaudit.web.agency;

import java.util.UUID;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.web.form.Typed;

/** What was typed of an agency. @param key made with the page, so that a double click adds one */
record AgencyForm(String name, Sector sector, boolean guest, String key) {
    static AgencyForm blank() {
        return new AgencyForm(null, null, false, UUID.randomUUID().toString());
    }

    static AgencyForm of(AgencyView agency) {
        return new AgencyForm(agency.name(), agency.sector(), agency.guest(), null);
    }

    static AgencyForm of(Typed sent) {
        return new AgencyForm(sent.text("name"), sent.one(Sector.class, "sector"), sent.has("guest"), sent.text("key"));
    }
}
