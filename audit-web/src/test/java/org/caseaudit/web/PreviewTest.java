package org.caseaudit.web;

import java.nio.file.*;
import java.util.*;
import org.caseaudit.domain.assignment.*;
import org.caseaudit.web.grading.PreviewAccess;
import org.caseaudit.web.testing.*;
import org.junit.jupiter.api.Test;

class PreviewTest {
    @Test
    void preview() throws Exception {
        Path out = Path.of("/tmp/formprev/out");
        Files.createDirectories(out);
        for (var e : PreviewAccess.pages().entrySet()) {
            String html = e.getValue()
                    .replaceAll(
                            "/assets/[0-9a-f]{12}/",
                            "/work/form/audit-web/src/main/resources/org/caseaudit/web/assets/");
            Files.writeString(out.resolve(e.getKey() + ".html"), html);
        }
    }
}
