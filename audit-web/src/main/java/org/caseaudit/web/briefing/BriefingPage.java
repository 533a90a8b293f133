package org.caseaudit.web.briefing;

import java.util.List;
import java.util.Map;
import org.caseaudit.application.briefing.BriefingQueries.AgencyReach;
import org.caseaudit.application.briefing.BriefingQueries.BriefingView;
import org.caseaudit.application.briefing.BriefingQueries.ReceiptView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.briefing.BriefingState;
import org.caseaudit.domain.briefing.BriefingText;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.govuk.Cell;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.govuk.Table;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * The briefing as it is read, and what its reader may do about it.
 *
 * @param about which report it is from and when it was sent
 * @param document where its page is taken as PDF
 * @param edit where it is reworded, null for whoever may not
 * @param send where it is sent from, null for whoever may not
 * @param receipts what the teams said that the reader may see
 * @param give where a receipt is given, null for whoever may not
 * @param reach how far it has come, null for whoever may not know
 */
public record BriefingPage(
        String theme,
        Tag state,
        String about,
        List<Part> parts,
        String document,
        String edit,
        String send,
        int version,
        List<Receipt> receipts,
        String give,
        Table reach,
        String documents) {
    /** One of the seven. */
    public record Part(String title, List<String> lines) {}

    /** @param amend where more is said, null for whoever may not */
    public record Receipt(String title, List<Row> rows, String amend) {}

    static BriefingPage of(
            PartnershipId partnership,
            String theme,
            BriefingView briefing,
            List<ReceiptView> receipts,
            List<AgencyReach> reach,
            Map<AgencyId, String> agencies) {
        String cycle = Addresses.in(partnership, "cycles", briefing.cycle());
        boolean sent = briefing.state() == BriefingState.SENT;
        String here = cycle + "/briefing";
        return new BriefingPage(
                theme,
                sent ? Tag.of("Sent", Tag.Colour.GREEN) : Tag.of("Draft", Tag.Colour.GREY),
                "From version " + briefing.reportNumber() + " of the report"
                        + (sent ? ", sent on " + London.day(briefing.sentAt()) : ", not sent yet"),
                parts(briefing.text()),
                cycle + "/documents/briefing.pdf" + (sent ? "" : "/draft"),
                briefing.mayWord() ? here + "/edit" : null,
                briefing.mayWord() ? here + "/send" : null,
                briefing.version(),
                receipts.stream().map(r -> receipt(partnership, r, agencies)).toList(),
                briefing.mayReceive() ? Addresses.in(partnership, "briefing-receipts", "of", briefing.cycle()) : null,
                reach == null || !sent ? null : table(reach, agencies),
                cycle + "/documents");
    }

    private static List<Part> parts(BriefingText text) {
        return BriefingParts.of(text).stream()
                .map(part -> new Part(part.title(), part.text().lines().toList()))
                .toList();
    }

    private static Receipt receipt(PartnershipId partnership, ReceiptView receipt, Map<AgencyId, String> agencies) {
        return new Receipt(
                receipt.team() + ", " + agencies.get(receipt.agency()),
                List.of(
                        Row.of("Read by", receipt.readBy()),
                        Row.of("Read on", London.day(receipt.readOn())),
                        Row.of(
                                "What we changed",
                                receipt.whatChanged() == null ? "Nothing said yet" : receipt.whatChanged())),
                receipt.mayAmend() ? Addresses.in(partnership, "briefing-receipts", receipt.id()) : null);
    }

    private static Table table(List<AgencyReach> reach, Map<AgencyId, String> agencies) {
        return Table.of(
                        "How far it has come",
                        Cell.of("Agency"),
                        Cell.of("Leads it was sent to").asNumber(),
                        Cell.of("Teams that read it").asNumber(),
                        Cell.of("Teams that changed something").asNumber())
                .rows(reach.stream()
                        .map(r -> List.of(
                                Cell.of(agencies.get(r.agency())),
                                Cell.number(r.leads()),
                                Cell.number(r.teams()),
                                Cell.number(r.changes())))
                        .toList());
    }
}
