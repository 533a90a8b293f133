package org.caseaudit.web.moderation;

import java.util.Arrays;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.domain.moderation.ItemStatus;

/** Which items the meeting looks at. The hour is for the differences, so they come first. */
enum Show {
    DISAGREEMENTS("disagreements", "Disagreements only") {
        @Override
        boolean includes(ItemView item) {
            return item.status() == ItemStatus.SPREAD || item.toBeConfirmed();
        }
    },
    TO_DECIDE("to-decide", "Still to decide") {
        @Override
        boolean includes(ItemView item) {
            return isOpen(item);
        }
    },
    ALL("all", "Everything") {
        @Override
        boolean includes(ItemView item) {
            return item.status() != ItemStatus.NONE;
        }
    };

    private final String code;
    private final String words;

    Show(String code, String words) {
        this.code = code;
        this.words = words;
    }

    abstract boolean includes(ItemView item);

    /** Whether the meeting still has to say something about it. */
    static boolean isOpen(ItemView item) {
        return item.status() != ItemStatus.NONE && (item.decision() == null || item.toBeConfirmed());
    }

    /** The disagreements for whatever nobody offered. */
    static Show of(String code) {
        return Arrays.stream(values())
                .filter(show -> show.code.equals(code))
                .findFirst()
                .orElse(DISAGREEMENTS);
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }
}
