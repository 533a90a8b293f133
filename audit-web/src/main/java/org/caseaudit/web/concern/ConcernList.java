package org.caseaudit.web.concern;

import java.util.List;
import org.caseaudit.application.concern.ConcernQueries.ConcernView;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.govuk.TaskItem;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/** Concerns that are not resolved and the reader may know of, due first first. */
public record ConcernList(List<TaskItem> items) {
    static ConcernList of(PartnershipId partnership, List<ConcernView> concerns) {
        return new ConcernList(concerns.stream()
                .map(c -> TaskItem.of(
                                "A concern about " + c.pseudonym(),
                                Addresses.in(partnership, "concerns", c.id()),
                                ConcernWords.state(c.state(), c.overdue()))
                        .hint("Raised " + London.day(c.raisedAt()) + ", due " + London.day(c.due())))
                .toList());
    }
}
