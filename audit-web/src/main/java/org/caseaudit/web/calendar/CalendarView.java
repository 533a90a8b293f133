package org.caseaudit.web.calendar;

import org.caseaudit.application.calendar.CalendarQueries.FeedView;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/** @param since when the address was opened, null when there is none */
public record CalendarView(String since, String open, String revoke) {
    static CalendarView of(PartnershipId partnership, FeedView feed) {
        String here = Addresses.in(partnership, "calendar");
        return new CalendarView(feed.open() ? London.moment(feed.openedAt()) : null, here + "/open", here + "/revoke");
    }
}
