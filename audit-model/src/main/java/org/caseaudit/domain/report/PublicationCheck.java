package org.caseaudit.domain.report;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.shared.Fault;

/** What still stands between a report and its publication. Sandwell's LAC audit had no action plan; here it cannot be. */
public final class PublicationCheck {
    private PublicationCheck() {}

    /** Everything that blocks, each with where it is; empty when nothing does. */
    public static List<Fault> blockers(ReportMaterial material) {
        List<Fault> found = new ArrayList<>();
        Narrative narrative = material.narrative();
        if (narrative.summary().isBlank()) {
            found.add(new Fault("report.summary", "Write the summary; it is what the board reads first."));
        }
        if (!material.statements().aChildSpeaks()
                && narrative.childsVoiceMissingBecause().isBlank()) {
            found.add(new Fault(
                    "report.childsVoice",
                    "Record what at least one child said, with consent to use it, or give the reason why no child speaks"
                            + " in this report."));
        }
        if (material.recommendations().isEmpty()) {
            found.add(new Fault("recommendations", "A report without recommendation and action plan is not finished."));
        }
        for (Recommendation recommendation : material.recommendations()) {
            if (hasNoAction(material, recommendation)) {
                found.add(new Fault(
                        "recommendations/" + recommendation.id().value(),
                        "Recommendation " + recommendation.number()
                                + " has no action; add one, or state why there is none."));
            }
        }
        for (Finding finding : material.findings()) {
            if (finding.blocksPublication()) {
                found.add(new Fault(
                        "findings/" + finding.id().value(),
                        "Include this finding in the report, or leave it out with a reason."));
            }
            if (finding.lacksAgencyConcerned()) {
                found.add(new Fault(
                        "findings/" + finding.id().value(),
                        "Name the agency this finding concerns, so that it can reply, or leave the finding out."));
            }
        }
        for (Challenge challenge : material.statements().challenges()) {
            if (challenge.open()) {
                found.add(new Fault(
                        "challenges/" + challenge.id().value(),
                        "Record what came of this challenge; that it stayed unanswered is a reason."));
            }
        }
        return found;
    }

    private static boolean hasNoAction(ReportMaterial material, Recommendation recommendation) {
        return recommendation.noActionReason() == null
                && material.actions().stream().noneMatch(a -> a.recommendation().equals(recommendation.id()));
    }
}
