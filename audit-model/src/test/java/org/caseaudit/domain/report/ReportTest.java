package org.caseaudit.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final Report report = new Report(new ReportId(UUID.randomUUID()), new CycleId(UUID.randomUUID()));

    @Test
    void write_isRefused_onceSignedOff_andSaysWhatIsPossible() {
        report.signOff();

        RuleBroken refusal = catchThrowableOfType(RuleBroken.class, () -> report.write(Narrative.EMPTY));

        assertThat(refusal.code()).isEqualTo(RuleBroken.ILLEGAL_TRANSITION);
        assertThat(refusal.details())
                .containsEntry("state", "SIGNED_OFF")
                .containsEntry("possible", List.of("return", "present"));
    }

    @Test
    void write_isRefusedForGood_onceAccepted() {
        report.signOff();
        report.present();
        report.accept();

        RuleBroken refusal = catchThrowableOfType(RuleBroken.class, () -> report.write(Narrative.EMPTY));

        assertThat(refusal.details()).as("nobody can return it any more").containsEntry("possible", List.of());
        assertThat(refusal).hasMessageNotContaining("Return it");
    }

    @Test
    void signOff_countsItsVersions_alsoAfterTheBoardReturnedOne() {
        assertThat(report.signOff()).isEqualTo(1);
        report.present();
        report.returnToDraft("The figures of health are missing.");

        assertThat(report.signOff()).isEqualTo(2);
    }

    @Test
    void narrative_isRefused_whenOneTextIsTooLong() {
        String tooLong = "x".repeat(Faults.LONG_TEXT + 1);

        RuleBroken refusal =
                catchThrowableOfType(RuleBroken.class, () -> report.write(new Narrative("s", tooLong, "v", "")));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("methodNote");
    }
}
