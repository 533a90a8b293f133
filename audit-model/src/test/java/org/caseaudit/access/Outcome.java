package org.caseaudit.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Supplier;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.RuleBroken;

/** What came of an attempt. */
enum Outcome {
    SUCCEEDS('+'),
    /** Allowed, but there is nothing in it for them. */
    SEES_NOTHING('o'),
    /** Allowed to them, but not at this moment. */
    IS_REFUSED_BY_A_RULE('!'),
    IS_NOT_ALLOWED('x'),
    IS_NOT_FOUND('-');

    private final char sign;

    Outcome(char sign) {
        this.sign = sign;
    }

    static Outcome of(String sign) {
        return Arrays.stream(values())
                .filter(o -> sign.equals(String.valueOf(o.sign)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No outcome is written " + sign));
    }

    static Outcome of(Supplier<Object> attempt) {
        try {
            Object answer = attempt.get();
            return answer instanceof Collection<?> all && all.isEmpty() ? SEES_NOTHING : SUCCEEDS;
        } catch (RuleBroken refusal) {
            return IS_REFUSED_BY_A_RULE;
        } catch (NotAllowed refusal) {
            return IS_NOT_ALLOWED;
        } catch (NotFound refusal) {
            return IS_NOT_FOUND;
        }
    }
}
