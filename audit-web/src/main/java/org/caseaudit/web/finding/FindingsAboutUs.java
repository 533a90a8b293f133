package org.caseaudit.web.finding;

import java.util.List;
import java.util.Map;
import org.caseaudit.application.finding.FindingQueries.FindingView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.Tag.Colour;
import org.caseaudit.web.govuk.TaskItem;
import org.caseaudit.web.layout.Addresses;

/** What others found about the reader's agencies; what can still be replied to is marked. */
public record FindingsAboutUs(List<TaskItem> items) {
    private static final int AT_A_GLANCE = 120;

    static FindingsAboutUs of(PartnershipId partnership, List<FindingView> findings, Map<AgencyId, String> agencies) {
        return new FindingsAboutUs(findings.stream()
                .map(finding -> TaskItem.of(
                                shortened(finding.text()),
                                Addresses.in(partnership, "findings", finding.id()),
                                standing(finding))
                        .hint(FindingPage.from(finding, agencies)))
                .toList());
    }

    private static Tag standing(FindingView finding) {
        if (finding.reply() != null) {
            return Tag.of("Replied to", Colour.BLUE);
        }
        return finding.mayReply() ? Tag.of("Right of reply", Colour.ORANGE) : Tag.of("No reply", Colour.GREY);
    }

    private static String shortened(String text) {
        if (text.length() <= AT_A_GLANCE) {
            return text;
        }
        int space = text.lastIndexOf(' ', AT_A_GLANCE);
        return text.substring(0, space > 0 ? space : AT_A_GLANCE) + " …";
    }
}
