package org.caseaudit.domain.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.moderation.Ruling.DissentingVoice;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.OfstedScale;

/** Items with one grade each by agency 0, agency 1 and so on, and what a meeting may decide about them. */
final class Items {
    private static final CycleId CYCLE = new CycleId(new UUID(7, 7));
    private static final Instant NOW = Instant.parse("2026-04-20T10:00:00Z");
    private static final CaseId CHILD = new CaseId(new UUID(1, 1));

    private Items() {}

    static AgencyId agency(int number) {
        return new AgencyId(new UUID(0, number));
    }

    static ModerationItem item(String... grades) {
        return itemOf("work", grades);
    }

    static ModerationItem itemOf(String section, String... grades) {
        List<AgencyGrade> given = new ArrayList<>();
        for (int i = 0; i < grades.length; i++) {
            given.add(new AgencyGrade(agency(i), grades[i], "Because of the file."));
        }
        return new ModerationItem(new ItemKey(CHILD, section), OfstedScale.FOUR_GRADES, given);
    }

    static DissentingVoice voice(int agency, String reason) {
        return new DissentingVoice(agency(agency), reason);
    }

    static Ruling agreed(String grade, String reason, DissentingVoice... dissents) {
        return new Ruling(DecisionKind.AGREED, grade, reason, List.of(dissents));
    }

    static Ruling differing(String grade, String reason, DissentingVoice... dissents) {
        return new Ruling(DecisionKind.AGREED_TO_DIFFER, grade, reason, List.of(dissents));
    }

    static Decision decided(ModerationItem item, Ruling ruling, int number) {
        return new Decision(
                new DecisionId(UUID.randomUUID()), CYCLE, item, ruling, number, new PersonId(new UUID(9, 9)), NOW);
    }

    static List<Dissent> dissents(Decision decision, ModerationItem item, Ruling ruling) {
        return decision.dissents(item, ruling, () -> new DissentId(UUID.randomUUID()));
    }
}
