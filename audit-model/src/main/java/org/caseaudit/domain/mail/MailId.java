package org.caseaudit.domain.mail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record MailId(UUID value) implements Id {
    /** The one reminder a person gets for a cycle on a day: whoever writes it again meets the first one. */
    static MailId ofReminder(Letter letter, LocalDate day) {
        String name =
                "reminder|" + letter.recipient().value() + "|" + letter.cycle().value() + "|" + day;
        return new MailId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
