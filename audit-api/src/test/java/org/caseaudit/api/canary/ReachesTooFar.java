package org.caseaudit.api.canary;

import org.caseaudit.domain.agency.Agencies;
import org.hibernate.Session;

/** Does what the API must not do, so that a test sees the rules notice. */
public final class ReachesTooFar {
    public Session session;
    public Agencies agencies;
}
