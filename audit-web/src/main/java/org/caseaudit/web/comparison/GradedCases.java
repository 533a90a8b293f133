package org.caseaudit.web.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.Tag.Colour;
import org.caseaudit.web.govuk.TaskItem;
import org.caseaudit.web.layout.Addresses;

/** The cases whose grades somebody may see, each with how far its grades lie apart. */
public record GradedCases(String theme, List<TaskItem> cases) {
    static GradedCases of(PartnershipId partnership, CycleView cycle, List<ItemView> items) {
        Map<String, List<ItemView>> byCase = new LinkedHashMap<>();
        items.forEach(item -> byCase.computeIfAbsent(item.pseudonym(), any -> new ArrayList<>())
                .add(item));
        return new GradedCases(
                cycle.theme(),
                byCase.entrySet().stream()
                        .map(entry -> item(partnership, cycle, entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static TaskItem item(PartnershipId partnership, CycleView cycle, String pseudonym, List<ItemView> items) {
        long apart = items.stream()
                .filter(item -> item.status() == ItemStatus.SPREAD)
                .count();
        long decided = items.stream().filter(item -> item.decision() != null).count();
        return TaskItem.of(
                        pseudonym,
                        Addresses.in(
                                partnership,
                                "cycles",
                                cycle.id(),
                                "grades",
                                items.get(0).caseFile()),
                        apart == 0
                                ? Tag.of("No two grades differ", Colour.GREEN)
                                : Tag.of(apart + (apart == 1 ? " grade differs" : " grades differ"), Colour.ORANGE))
                .hint(decided + " of " + items.size() + " decided by the meeting");
    }
}
