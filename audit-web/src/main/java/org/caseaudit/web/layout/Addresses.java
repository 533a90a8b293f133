package org.caseaudit.web.layout;

import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.PartnershipId;

/** Where pages stand. The mails link to some of these addresses, so they stay as they are. */
public final class Addresses {
    /** What the resources stand on. */
    public static final String PARTNERSHIP = "/partnerships/{partnership}";

    /** Everything that waits for the person signed in. */
    public static final String WORK = "/work";

    private Addresses() {}

    /** The address of something in a partnership: {@code in(p, "assignments", id, "check")}. */
    public static String in(PartnershipId partnership, Object... parts) {
        StringBuilder address = new StringBuilder("/partnerships/").append(partnership.value());
        for (Object part : parts) {
            address.append('/').append(part instanceof Id id ? id.value() : part);
        }
        return address.toString();
    }
}
