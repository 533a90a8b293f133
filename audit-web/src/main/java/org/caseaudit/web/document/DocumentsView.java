package org.caseaudit.web.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.document.DocumentQueries.DocumentView;
import org.caseaudit.application.document.DocumentQueries.Offers;
import org.caseaudit.domain.document.DocumentKind;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Link;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * @param theme of the audit
 * @param signedOff documents of the newest signed-off version
 * @param drafts as they would be now; for the office
 * @param files for spreadsheets, calendars and other programs
 * @param briefing where the learning briefing is read, null for nobody's
 * @param draftBriefing where its first wording is asked for, null for whoever may not
 * @param exit where all of the partnership is taken, null for whoever may not
 * @param checksums where a checksum is asked about
 */
public record DocumentsView(
        String theme,
        List<Item> signedOff,
        List<Item> drafts,
        List<Item> files,
        String briefing,
        String draftBriefing,
        String checksums,
        Field checksum,
        String calendar,
        String exit) {
    /**
     * Something to take, in one format or several.
     *
     * @param tag null where there is nothing to mark
     * @param when which version it is, null for what is as of today
     */
    public record Item(String name, String about, Tag tag, String when, List<Link> links) {}

    static DocumentsView of(PartnershipId partnership, Offers offers, List<DocumentView> documents) {
        String cycle = Addresses.in(partnership, "cycles", offers.cycle());
        return new DocumentsView(
                offers.theme(),
                items(cycle, documents.stream().filter(d -> !d.draft()).toList()),
                items(cycle, documents.stream().filter(DocumentView::draft).toList()),
                files(cycle, offers),
                offers.briefing() ? cycle + "/briefing" : null,
                offers.draftBriefing() ? cycle + "/briefing" : null,
                Addresses.in(partnership, "checksums"),
                ChecksumView.field(null),
                Addresses.in(partnership, "calendar"),
                offers.everything() ? Addresses.in(partnership, "exit") : null);
    }

    private static List<Item> items(String cycle, List<DocumentView> documents) {
        Map<DocumentKind, List<DocumentView>> byKind = new LinkedHashMap<>();
        documents.forEach(
                d -> byKind.computeIfAbsent(d.kind(), k -> new ArrayList<>()).add(d));
        return byKind.values().stream().map(formats -> item(cycle, formats)).toList();
    }

    private static Item item(String cycle, List<DocumentView> formats) {
        DocumentView any = formats.get(0);
        return new Item(
                DocumentWords.name(any.kind()),
                DocumentWords.about(any.kind()),
                DocumentWords.tag(any.edition()),
                any.draft() ? null : when(any),
                formats.stream().map(d -> link(cycle, d)).toList());
    }

    private static String when(DocumentView document) {
        String from = document.kind() == DocumentKind.BRIEFING
                ? "From version " + document.number() + " of the report, sent on "
                : "Version " + document.number() + ", signed off on ";
        return from + London.day(document.at());
    }

    private static Link link(String cycle, DocumentView document) {
        DocumentName name = DocumentName.find(document.document()).orElseThrow();
        return Link.to(
                cycle + "/documents/" + document.document() + (document.draft() ? "/draft" : ""),
                DocumentWords.format(name.format()));
    }

    private static List<Item> files(String cycle, Offers offers) {
        List<Item> files = new ArrayList<>();
        if (offers.actionPlan()) {
            files.add(file(
                    "Action plan",
                    "As it is today, for a spreadsheet.",
                    Link.to(cycle + "/action-plan.xlsx", "Excel"),
                    Link.to(cycle + "/action-plan.csv", "CSV")));
        }
        files.add(file(
                "Deadlines",
                "Form deadline, meeting and action deadlines for your calendar.",
                Link.to(cycle + "/calendar.ics", "iCalendar")));
        if (offers.allData()) {
            files.add(new Item(
                    "All data",
                    "Everything you may read, as CSV and JSON, with what each column means. Grades by case: do not pass it on.",
                    Tag.of("Restricted", Tag.Colour.RED),
                    null,
                    List.of(Link.to(cycle + "/data.zip", "ZIP"))));
        }
        return files;
    }

    private static Item file(String name, String about, Link... links) {
        return new Item(name, about, null, null, List.of(links));
    }
}
