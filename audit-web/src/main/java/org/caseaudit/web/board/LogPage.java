package org.caseaudit.web.board;

import java.util.List;
import org.caseaudit.application.board.LogQueries;
import org.caseaudit.application.board.LogQueries.AgencyChallenge;
import org.caseaudit.application.board.LogQueries.BoardChallengeView;
import org.caseaudit.application.board.Risk;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/** The log of challenges and risks. */
public record LogPage(List<RiskLine> risks, List<Entry> byTheBoard, List<Entry> byAgencies) {
    /** @param href where it is dealt with */
    public record RiskLine(Tag kind, String words, String href, String about) {}

    /** @param answer null while there is none */
    public record Entry(String text, String about, String href, String audit, String answer, Tag outcome) {}

    static LogPage of(PartnershipId partnership, LogQueries.Log log) {
        return new LogPage(
                log.risks().stream().map(risk -> risk(partnership, risk)).toList(),
                log.byTheBoard().stream()
                        .map(challenge -> byTheBoard(partnership, challenge))
                        .toList(),
                log.byAgencies().stream()
                        .map(challenge -> byAgency(partnership, challenge))
                        .toList());
    }

    private static RiskLine risk(PartnershipId partnership, Risk risk) {
        return new RiskLine(
                BoardWords.risk(risk.kind()),
                words(risk),
                risk.action() == null
                        ? Addresses.in(partnership, "reports", risk.cycle())
                        : Addresses.in(partnership, "actions", risk.action()),
                risk.agency() == null ? risk.theme() : risk.agency() + ", " + risk.theme());
    }

    private static String words(Risk risk) {
        return switch (risk.kind()) {
            case CONCERNS_OVERDUE, CONCERNS_OPEN ->
                BoardWords.count(risk.count(), "concern about a child", "concerns about children");
            case FORMS_NOT_RETURNED -> BoardWords.count(risk.count(), "form", "forms");
            case AGREED_TO_DIFFER -> BoardWords.count(risk.count(), "thing", "things");
            case ACTION_OVERDUE, ACTION_NOT_ACCEPTED, DATE_MOVED_AGAIN, REPORT_RETURNED ->
                BoardWords.shortened(risk.words() == null ? "" : risk.words());
        };
    }

    private static Entry byTheBoard(PartnershipId partnership, BoardChallengeView challenge) {
        return new Entry(
                challenge.text(),
                challenge.raisedByName() + " asked "
                        + (challenge.agencyName() == null ? "chair and coordinator" : challenge.agencyName()) + ", "
                        + London.day(challenge.raisedAt()),
                Addresses.in(partnership, "reports", challenge.cycle()),
                challenge.theme(),
                challenge.reply(),
                challenge.reply() == null
                        ? Tag.of("Not answered yet", Tag.Colour.ORANGE)
                        : Tag.of("Answered", Tag.Colour.GREEN));
    }

    private static Entry byAgency(PartnershipId partnership, AgencyChallenge entry) {
        var challenge = entry.challenge();
        return new Entry(
                challenge.text(),
                challenge.challenger() + " challenged " + challenge.challenged() + " on " + challenge.pseudonym() + ", "
                        + challenge.title(),
                Addresses.in(partnership, "reports", entry.cycle()),
                entry.theme(),
                challenge.reply(),
                outcome(challenge.outcome()));
    }

    private static Tag outcome(ChallengeOutcome outcome) {
        if (outcome == null) {
            return Tag.of("Open", Tag.Colour.ORANGE);
        }
        return switch (outcome) {
            case UPHELD -> Tag.of("Upheld", Tag.Colour.BLUE);
            case NOT_UPHELD -> Tag.of("Not upheld", Tag.Colour.GREY);
            case WITHDRAWN -> Tag.of("Withdrawn", Tag.Colour.GREY);
        };
    }
}
