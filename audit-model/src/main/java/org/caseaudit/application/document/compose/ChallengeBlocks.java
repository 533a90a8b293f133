package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.domain.report.CombinedReport.ReportedChallenge;

/** What one agency questioned in another's form, with both sides and the outcome. */
final class ChallengeBlocks {
    private final Telling telling;

    ChallengeBlocks(Telling telling) {
        this.telling = telling;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!telling.report().challenges().isEmpty()) {
            blocks.add(new Block.Heading(3, "Challenges between agencies"));
        }
        telling.report().challenges().forEach(challenge -> add(blocks, challenge));
        return blocks;
    }

    private void add(List<Block> blocks, ReportedChallenge challenge) {
        blocks.add(new Block.Heading(
                4,
                challenge.pseudonym() + ": " + challenge.title() + ". " + challenge.challenger() + " questions "
                        + challenge.challenged()));
        String subject = challenge.grade() == null
                ? "The finding in question:"
                : "The grade in question, " + telling.grade(challenge.grade()) + ":";
        blocks.add(new Block.Labelled(subject, challenge.words()));
        blocks.add(new Block.Labelled(challenge.challenger() + " says:", challenge.text()));
        if (ReportWords.written(challenge.evidence())) {
            blocks.add(new Block.Labelled("Evidence:", challenge.evidence()));
        }
        blocks.add(new Block.Labelled(
                challenge.challenged() + " replies:",
                ReportWords.written(challenge.reply()) ? challenge.reply() : "no reply was given."));
        blocks.add(new Block.Labelled(
                "Outcome: " + (challenge.outcome() == null ? "not decided yet" : ReportWords.of(challenge.outcome()))
                        + ".",
                challenge.reason()));
    }
}
