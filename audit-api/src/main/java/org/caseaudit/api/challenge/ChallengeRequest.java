package org.caseaudit.api.challenge;

import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.moderation.ItemKey;

/**
 * Either item and challenged, or finding.
 *
 * @param item whose grade is challenged; null with a finding
 * @param challenged the agency that gave the grade; null with a finding
 * @param finding that is challenged; null with a grade
 * @param agency that challenges; null for one's only one in the case
 */
public record ChallengeRequest(
        ItemKey item, AgencyId challenged, FindingId finding, AgencyId agency, String text, String evidence) {}
