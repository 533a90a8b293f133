package org.caseaudit.web.moderation;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.caseaudit.application.moderation.RecordAttendance.AttendanceRow;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.moderation.Presence;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.web.form.TypedText;

/** What was chosen on the attendance list, and the guest added to it. */
record AttendanceForm(MultivaluedMap<String, String> sent) {
    static final AttendanceForm NONE = new AttendanceForm(new MultivaluedHashMap<>());

    static final String GUEST = "guest";
    static final String GUEST_AGENCY = "guest-agency";
    static final String GUEST_PRESENCE = "guest-presence";

    /** What was read beside what was chosen, so that only what somebody changed here is recorded. */
    static String wasField(Seated seated) {
        return "was-" + seated.key();
    }

    /** What was chosen, or what is recorded where nothing was sent; null for neither. */
    Presence chosen(Seated seated) {
        return sent.containsKey(seated.field()) ? presence(sent.getFirst(seated.field())) : seated.recorded();
    }

    /** The rows somebody changed, each with the field it came from. */
    List<Row> changed(List<Seated> seated) {
        List<Row> rows = new ArrayList<>();
        for (Seated one : seated) {
            Presence chosen = chosen(one);
            Presence was = presence(sent.getFirst(wasField(one)));
            if (chosen != null && !Objects.equals(chosen, was)) {
                rows.add(new Row(one.field(), new AttendanceRow(one.agency(), one.person(), one.guest(), chosen)));
            }
        }
        if (guest() != null) {
            Presence presence = presence(sent.getFirst(GUEST_PRESENCE));
            rows.add(new Row(
                    GUEST,
                    new AttendanceRow(guestAgency(), null, guest(), presence == null ? Presence.PRESENT : presence)));
        }
        return rows;
    }

    /** One row for the rule. @param field where an error leads */
    record Row(String field, AttendanceRow row) {}

    String guest() {
        return TypedText.of(sent.getFirst(GUEST));
    }

    AgencyId guestAgency() {
        String agency = TypedText.of(sent.getFirst(GUEST_AGENCY));
        return agency == null ? null : Id.parse(AgencyId.class, agency);
    }

    Presence guestPresence() {
        return presence(sent.getFirst(GUEST_PRESENCE));
    }

    private static Presence presence(String sent) {
        return Arrays.stream(Presence.values())
                .filter(presence -> presence.name().equals(sent))
                .findFirst()
                .orElse(null);
    }
}
