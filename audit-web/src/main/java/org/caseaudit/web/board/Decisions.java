package org.caseaudit.web.board;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.board.LogQueries.BoardChallengeView;
import org.caseaudit.application.report.ReportQueries.VersionView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.report.ReportState;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * What the board decides about a report, and what it was told.
 *
 * @param key made with the page, so that a double click challenges once and not twice
 */
public record Decisions(
        String address,
        int version,
        boolean mayDecide,
        boolean mayChallenge,
        boolean isReturning,
        boolean isChallenging,
        Field returnReason,
        Field agency,
        List<Choice> agencies,
        Field challenge,
        String key,
        List<Challenged> challenges) {
    /** @param answer where the reader answers; null for whoever is not asked, and once it is answered */
    public record Challenged(
            String text, String asked, String reply, String replied, String answer, int version, Field replyField) {}

    /** What the decisions are about. */
    record Before(Actor reader, VersionView report, List<AgencyView> agencies, List<BoardChallengeView> challenges) {}

    static Decisions of(PartnershipId partnership, Before before, ReportForm typed, FormErrors errors, String key) {
        boolean board = before.reader().is(Role.BOARD_MEMBER);
        return new Decisions(
                Addresses.in(partnership, "reports", before.report().cycle()),
                before.report().version(),
                board && before.report().state() == ReportState.PRESENTED,
                board,
                errors.at("return-reason") != null,
                errors.at("challenge") != null || errors.at("agency") != null,
                Field.of("return-reason", "What is to be done before the board accepts it?")
                        .value(typed.returnReason())
                        .error(errors.at("return-reason")),
                Field.of("agency", "Who is to answer?")
                        .value(typed.chosenAgency())
                        .error(errors.at("agency")),
                agencies(before.agencies()),
                Field.of("challenge", "What does the board want to know, and why?")
                        .value(typed.challenge())
                        .error(errors.at("challenge")),
                key,
                before.challenges().stream()
                        .map(each -> challenged(partnership, each, typed, errors))
                        .toList());
    }

    private static List<Choice> agencies(List<AgencyView> agencies) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Chair and coordinator")));
        agencies.forEach(agency -> choices.add(Choice.of(agency.id().value(), agency.name())));
        return choices;
    }

    private static Challenged challenged(
            PartnershipId partnership, BoardChallengeView challenge, ReportForm typed, FormErrors errors) {
        String field = "reply-" + challenge.id().value();
        String error = errors.at(field);
        return new Challenged(
                challenge.text(),
                "Asked of " + (challenge.agencyName() == null ? "chair and coordinator" : challenge.agencyName())
                        + " by " + challenge.raisedByName() + ", " + London.day(challenge.raisedAt()),
                challenge.reply(),
                challenge.reply() == null
                        ? "Not answered yet"
                        : "Answered by " + challenge.repliedByName() + ", " + London.day(challenge.repliedAt()),
                challenge.mayAnswer()
                        ? Addresses.in(partnership, "reports", challenge.cycle(), "challenges", challenge.id(), "reply")
                        : null,
                challenge.version(),
                Field.of("reply", Label.of("Your answer"))
                        .id(field)
                        .value(error == null ? null : typed.reply())
                        .error(error));
    }
}
