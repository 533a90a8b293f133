package org.caseaudit.domain.challenge;

import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.moderation.AgencyGrade;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * What is challenged, as it stood: a grade with its reason, or a finding with its words.
 *
 * @param finding null when a grade is challenged
 * @param agency whose grade or finding it is
 * @param grade null when a finding is challenged
 * @param words the reason for the grade, or the finding
 */
public record Challenged(CycleId cycle, ItemKey item, FindingId finding, AgencyId agency, String grade, String words) {
    /** The grade an agency gave. Refuses an agency that gave none here. */
    public static Challenged grade(CycleId cycle, ModerationItem item, AgencyId agency) {
        AgencyGrade given = item.grades().stream()
                .filter(g -> g.agency().equals(agency))
                .findFirst()
                .orElseThrow(() -> RuleBroken.field("challenged", "This agency gave no grade here to challenge."));
        return new Challenged(cycle, item.key(), null, agency, given.grade(), given.reason());
    }

    /** A finding an agency reported. Refuses what the meeting added: there is no other agency to answer for it. */
    public static Challenged finding(Finding finding) {
        if (!finding.fromForm()) {
            throw RuleBroken.field("finding", "The meeting added this finding; object to it there.");
        }
        ItemKey place = new ItemKey(finding.caseFile(), finding.section());
        return new Challenged(finding.cycle(), place, finding.id(), finding.agency(), null, finding.text());
    }

    /** Whether both mean the same grade or finding, whatever its words were then. */
    boolean isSame(Challenged other) {
        return item.equals(other.item)
                && agency.equals(other.agency)
                && (finding == null ? other.finding == null : finding.equals(other.finding));
    }
}
