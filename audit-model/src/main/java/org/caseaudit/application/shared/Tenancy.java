package org.caseaudit.application.shared;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.caseaudit.domain.shared.PartnershipId;

/**
 * The partnership in which the current use case runs. Set only round a use case and always taken back, because threads
 * are pooled; outside of it nothing that belongs to a partnership can be seen.
 */
public final class Tenancy {
    /** Belongs to nobody: what is seen when no partnership was set. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** Sees the memberships of all partnerships; for signing in only. */
    public static final UUID ALL = new UUID(-1, -1);

    private static final ThreadLocal<UUID> CURRENT = new ThreadLocal<>();

    private Tenancy() {}

    public static UUID current() {
        UUID current = CURRENT.get();
        return current == null ? NOBODY : current;
    }

    public static <T> T in(PartnershipId partnership, Callable<T> work) throws Exception {
        return as(partnership.value(), work);
    }

    /** The same for work that throws nothing to be declared. */
    public static <T> T inside(PartnershipId partnership, Supplier<T> work) {
        try {
            return in(partnership, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static <T> T across(Callable<T> work) throws Exception {
        return as(ALL, work);
    }

    private static <T> T as(UUID tenant, Callable<T> work) throws Exception {
        UUID before = CURRENT.get();
        CURRENT.set(tenant);
        try {
            return work.call();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
