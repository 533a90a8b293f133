package org.caseaudit.web.document;

import java.util.List;
import org.caseaudit.application.document.DocumentQueries.Genuine;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * @param asked whether a checksum was sent
 * @param lines what it belongs to; none when it is of nothing that went out here
 */
public record ChecksumView(String action, Field checksum, boolean asked, List<String> lines, boolean outdated) {
    static ChecksumView notAsked(PartnershipId partnership) {
        return new ChecksumView(Addresses.in(partnership, "checksums"), field(null), false, List.of(), false);
    }

    static ChecksumView of(PartnershipId partnership, String asked, List<Genuine> found) {
        return new ChecksumView(
                Addresses.in(partnership, "checksums"),
                field(asked),
                true,
                found.stream().map(ChecksumView::line).toList(),
                !found.isEmpty() && found.stream().noneMatch(Genuine::newest));
    }

    static Field field(String typed) {
        return Field.of("checksum", "Checksum (SHA-256)")
                .hint("64 letters and digits, at the foot of each page. Spaces do not matter.")
                .value(typed);
    }

    private static String line(Genuine genuine) {
        String what = genuine.document() == null
                ? "the combined report"
                : DocumentName.find(genuine.document())
                        .map(name -> DocumentWords.name(name.kind()) + " (" + DocumentWords.format(name.format()) + ")")
                        .orElse("the learning briefing");
        return "“" + genuine.theme() + "”: " + what + ", version " + genuine.number() + " of "
                + London.moment(genuine.at());
    }
}
