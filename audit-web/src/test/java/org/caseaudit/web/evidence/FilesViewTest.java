package org.caseaudit.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseaudit.application.evidence.EvidenceQueries.EvidenceView;
import org.caseaudit.domain.evidence.EvidenceId;
import org.caseaudit.domain.evidence.FileLimit;
import org.caseaudit.domain.evidence.FileType;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.testing.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesViewTest {
    private static final PartnershipId PARTNERSHIP = new PartnershipId(UUID.randomUUID());
    private static final EvidenceId FILE = new EvidenceId(UUID.randomUUID());

    private static List<EvidenceView> one(String name) {
        return List.of(
                new EvidenceView(FILE, null, "seen", null, name, FileType.PDF, 2_200_000, "", null, Instant.EPOCH, 0));
    }

    private static String shown(FilesView view) {
        return Rendered.html(Rendered.TEMPLATES.evidenceFiles(Rendered.page("Files", FormErrors.NONE), view));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0 bytes",
        "1,1 byte",
        "1023,1023 bytes",
        "1024,1 KB",
        "1048575,1023 KB",
        "1048576,1 MB",
        "2202010,2.1 MB"
    })
    void size_isToldAsPeopleSayIt(int bytes, String words) {
        assertThat(FilesView.size(bytes)).isEqualTo(words);
    }

    @Test
    void whoMayAdd_getsTheForm_withTheTokenBeforeTheFile() {
        String page = shown(FilesView.of(
                PARTNERSHIP, one("a.pdf"), "/here", new FileLimit(10), FormErrors.of("file", "The file is empty.")));

        assertThat(page)
                .contains("enctype=\"multipart/form-data\"")
                .contains("PDF, PNG, JPEG, DOCX, XLSX, ODT, TXT or CSV, at most 10 MB")
                .contains("The file is empty.")
                .contains("/files/" + FILE.value() + "/remove");
        assertThat(page.indexOf("name=\"_csrf\"")).isLessThan(page.indexOf("name=\"file\""));
    }

    @Test
    void whoOnlyReads_takesFilesAndAddsNone() {
        assertThat(shown(FilesView.of(PARTNERSHIP, one("<b>.pdf"))))
                .contains("/files/" + FILE.value() + "/content\" download")
                .contains("&lt;b&gt;.pdf")
                .doesNotContain("<form", "remove");
    }
}
