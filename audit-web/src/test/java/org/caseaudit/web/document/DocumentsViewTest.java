package org.caseaudit.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseaudit.application.document.DocumentQueries.DocumentView;
import org.caseaudit.application.document.DocumentQueries.Genuine;
import org.caseaudit.application.document.DocumentQueries.Offers;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.document.DocumentKind;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.govuk.Link;
import org.junit.jupiter.api.Test;

class DocumentsViewTest {
    private static final Instant SIGNED_OFF = Instant.parse("2026-05-04T10:00:00Z");
    private static final PartnershipId PARTNERSHIP = new PartnershipId(new UUID(1, 1));
    private static final CycleId CYCLE = new CycleId(new UUID(2, 2));
    private static final String HERE = "/partnerships/" + PARTNERSHIP.value() + "/cycles/" + CYCLE.value();

    private static DocumentView document(String name, boolean draft) {
        DocumentKind kind = DocumentName.find(name).orElseThrow().kind();
        return new DocumentView(
                name, kind, kind.edition(), draft, draft ? null : (Integer) 2, draft ? null : SIGNED_OFF);
    }

    private static DocumentsView view(boolean office, DocumentView... documents) {
        return DocumentsView.of(
                PARTNERSHIP, new Offers(CYCLE, "Neglect", true, office, office, true, false), List.of(documents));
    }

    @Test
    void formatsOfADocument_areOneItem() {
        DocumentsView view = view(false, document("report-public.pdf", false), document("report-public.docx", false));

        assertThat(view.signedOff()).singleElement().satisfies(item -> {
            assertThat(item.when()).isEqualTo("Version 2, signed off on 4 May 2026");
            assertThat(item.tag().text()).isEqualTo("Public");
            assertThat(item.links())
                    .extracting(Link::text, Link::href)
                    .containsExactly(
                            tuple("PDF", HERE + "/documents/report-public.pdf"),
                            tuple("Word", HERE + "/documents/report-public.docx"));
        });
        assertThat(view.drafts()).isEmpty();
    }

    @Test
    void drafts_standApart_withAddressesOfTheirOwn() {
        DocumentsView view =
                view(true, document("report-restricted.pdf", false), document("report-restricted.pdf", true));

        assertThat(view.drafts()).singleElement().satisfies(item -> {
            assertThat(item.when()).isNull();
            assertThat(item.tag().text()).isEqualTo("Restricted");
            assertThat(item.links())
                    .extracting(Link::href)
                    .containsExactly(HERE + "/documents/report-restricted.pdf/draft");
        });
    }

    @Test
    void allDataAndEverything_areOfferedToWhomTheyAreGiven() {
        assertThat(view(true).files()).extracting(DocumentsView.Item::name).contains("All data");
        assertThat(view(true).exit()).endsWith("/exit");
        assertThat(view(false).files())
                .extracting(DocumentsView.Item::name)
                .containsExactly("Action plan", "Deadlines");
        assertThat(view(false).exit()).isNull();
    }

    @Test
    void checksum_isExplained() {
        Genuine old = new Genuine(CYCLE, "Neglect", null, 1, SIGNED_OFF, false);
        Genuine file = new Genuine(CYCLE, "Neglect", "board-summary.pdf", 1, SIGNED_OFF, false);

        ChecksumView view = ChecksumView.of(PARTNERSHIP, "0123", List.of(old, file));

        assertThat(view.lines())
                .containsExactly(
                        "“Neglect”: the combined report, version 1 of 4 May 2026 at 11:00",
                        "“Neglect”: Board summary (PDF), version 1 of 4 May 2026 at 11:00");
        assertThat(view.outdated()).isTrue();
        assertThat(ChecksumView.of(PARTNERSHIP, "0123", List.of()).outdated()).isFalse();
    }
}
