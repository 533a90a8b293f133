package org.caseaudit.domain.history;

import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Id;

/**
 * What happened, before it is known who did it and when.
 *
 * @param what stable slug, subject first: {@code cycle-launched}
 * @param cycle the cycle it belongs to, or null
 * @param detail further particulars without personal data, or null
 * @param reason the reason given, or null
 */
public record Fact(String what, String subjectType, Id subject, CycleId cycle, String detail, String reason) {
    public static Fact of(String what, String subjectType, Id subject) {
        return new Fact(what, subjectType, subject, null, null, null);
    }

    public Fact in(CycleId itsCycle) {
        return new Fact(what, subjectType, subject, itsCycle, detail, reason);
    }

    public Fact detail(String particulars) {
        return new Fact(what, subjectType, subject, cycle, particulars, reason);
    }

    public Fact because(String given) {
        return new Fact(what, subjectType, subject, cycle, detail, given);
    }
}
