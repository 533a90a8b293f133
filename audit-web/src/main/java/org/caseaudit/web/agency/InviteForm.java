package org.caseaudit.web.agency;

import java.util.List;
import java.util.UUID;
import org.caseaudit.application.agency.InvitePerson;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.web.form.Typed;

/**
 * What was typed to give somebody a role.
 *
 * @param agency as it was chosen, or null
 * @param key made with the page, so that a double click invites once
 */
record InviteForm(String name, String email, Role role, String agency, String key) {
    static InviteForm blank() {
        return new InviteForm(null, null, null, null, UUID.randomUUID().toString());
    }

    static InviteForm of(Typed sent) {
        return new InviteForm(
                sent.text("name"),
                sent.text("email"),
                sent.one(Role.class, "role"),
                sent.text("agency"),
                sent.text("key"));
    }

    InvitePerson.Command command(String whoseName, String whoseEmail) {
        AgencyId chosen = agency == null ? null : Id.parse(AgencyId.class, agency);
        return new InvitePerson.Command(whoseEmail, whoseName, List.of(new Seat(role, chosen)));
    }
}
