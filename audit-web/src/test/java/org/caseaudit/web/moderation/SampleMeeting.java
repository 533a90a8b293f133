package org.caseaudit.web.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.application.casefile.CaseQueries.CaseView;
import org.caseaudit.application.moderation.GroundsQueries.AnswerView;
import org.caseaudit.application.moderation.GroundsQueries.GroundsView;
import org.caseaudit.application.moderation.ModerationQueries.DecisionView;
import org.caseaudit.application.moderation.ModerationQueries.GradeView;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.casefile.AgeBand;
import org.caseaudit.domain.casefile.CaseDetails;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.OfstedScale;
import org.caseaudit.domain.template.PlanType;
import org.caseaudit.domain.template.Purpose;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionClass;
import org.caseaudit.domain.template.QuestionType;

/** Two cases on the table: in the first two items differ, one of them decided, and one is unanimous. */
final class SampleMeeting {
    static final MeetingPlace PLACE =
            new MeetingPlace(new PartnershipId(new UUID(9, 1)), new CycleId(new UUID(9, 2)));
    static final AgencyId POLICE = new AgencyId(new UUID(1, 1));
    static final AgencyId SCHOOL = new AgencyId(new UUID(1, 2));
    static final AgencyId HEALTH = new AgencyId(new UUID(1, 3));
    static final Map<AgencyId, String> AGENCIES = Map.of(
            POLICE, "Exampleshire Police", SCHOOL, "Exampleshire Schools", HEALTH, "Exampleshire Community Health");
    static final CaseId C01 = new CaseId(new UUID(2, 1));
    static final CaseId C02 = new CaseId(new UUID(2, 2));
    static final Instant NOW = Instant.parse("2026-10-03T09:02:00Z");

    private SampleMeeting() {}

    static GradeView gave(AgencyId agency, String grade, String reason) {
        return new GradeView(agency, AGENCIES.get(agency), grade, reason);
    }

    static ItemView item(CaseId child, String section, ItemStatus status, DecisionView decision, GradeView... grades) {
        return new ItemView(
                child,
                child.equals(C01) ? "C01" : "C02",
                section,
                "About " + section,
                status,
                status == ItemStatus.SPREAD ? 1 : 0,
                status == ItemStatus.SPREAD,
                List.of(grades),
                List.of(),
                status == ItemStatus.UNANIMOUS ? grades[0].grade() : null,
                decision,
                List.of(),
                false,
                decision == null ? 0 : decision.number());
    }

    static List<ItemView> items() {
        DecisionView decided = new DecisionView(
                1,
                DecisionKind.AGREED_TO_DIFFER,
                "good",
                "Most saw a plan that was kept.",
                List.of(gave(SCHOOL, "inadequate", "Nobody told us of it.")),
                NOW);
        return List.of(
                item(
                        C01,
                        "seen",
                        ItemStatus.SPREAD,
                        null,
                        gave(HEALTH, "good", "Seen at each visit."),
                        gave(POLICE, "good", "The officer talked with her alone."),
                        gave(SCHOOL, "requires-improvement", "Never alone & always <hurried>.")),
                item(
                        C01,
                        "plan",
                        ItemStatus.SPREAD,
                        decided,
                        gave(POLICE, "good", "Kept."),
                        gave(SCHOOL, "inadequate", "Unknown to us.")),
                item(C01, "overall", ItemStatus.UNANIMOUS, null, gave(POLICE, "good", "."), gave(SCHOOL, "good", ".")),
                item(C02, "seen", ItemStatus.SPREAD, null, gave(POLICE, "good", "."), gave(SCHOOL, "inadequate", ".")));
    }

    static CaseInMeeting.Table table(Show show, String inHand) {
        return new CaseInMeeting.Table(PLACE, "Neglect", C01, items(), OfstedScale.FOUR_GRADES, show, inHand);
    }

    static CaseView child() {
        CaseDetails details = new CaseDetails(
                AgeBand.AGE_5_TO_9, null, null, null, null, null, PlanType.CHILD_IN_NEED, List.of());
        return new CaseView(C01, PLACE.cycle(), "C01", details, 0);
    }

    static ItemInHand.Material material(ItemView item) {
        Question question = new Question(
                "alone",
                "Was the child seen alone?",
                null,
                QuestionType.YES_NO,
                Purpose.EVIDENCE,
                QuestionClass.COMPLIANCE,
                true,
                List.of(),
                null,
                null,
                null);
        return new ItemInHand.Material(
                PLACE,
                item,
                OfstedScale.FOUR_GRADES,
                item.grades().stream()
                        .map(g -> new GroundsView(
                                g.agency(),
                                g.agencyName(),
                                new AssignmentId(new UUID(3, 1)),
                                List.of(new AnswerView(question, "yes", "Three entries in the record."))))
                        .toList(),
                List.of(),
                AGENCIES);
    }
}
