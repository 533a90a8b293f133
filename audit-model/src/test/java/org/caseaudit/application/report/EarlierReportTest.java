package org.caseaudit.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.caseaudit.application.shared.Json;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.junit.jupiter.api.Test;

/** A report is frozen as it was signed off; what later versions of the product count besides is not in it. */
class EarlierReportTest {
    @Test
    void aReportSignedOffBeforeThisWasCounted_isStillRead() throws Exception {
        RunningAudit a = RunningAudit.at(Moment.SIGNED_OFF);
        String frozen = a.p.kept.reports.versions(a.cycle).get(0).content();
        JsonNode report = Json.MAPPER.readTree(frozen);
        ObjectNode participation = (ObjectNode) report.get("participation");
        participation.remove("notJudged");
        participation.remove("attendance");
        ObjectNode total = (ObjectNode) participation.get("total");
        total.remove("involvement");
        total.remove("couldNotJudge");
        report.get("sections").forEach(section -> ((ObjectNode) section).remove("couldNotJudge"));

        CombinedReport read = Json.read(report.toString(), CombinedReport.class);

        assertThat(read.participation().total().asked()).isEqualTo(3);
        assertThat(read.participation().total().couldNotJudge())
                .as("not counted is not none")
                .isNull();
        assertThat(read.participation().attendance()).isNull();
    }
}
