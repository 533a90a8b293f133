package org.caseaudit.domain.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.caseaudit.domain.shared.Faults;

/**
 * How far back auditors look, and the later part of it on which they judge (real tools read one or two years and judge
 * the last six months).
 */
@Embeddable
public record Windows(
        @Column(name = "look_back_from", nullable = false) LocalDate lookBackFrom,
        @Column(name = "judge_from", nullable = false) LocalDate judgeFrom,
        @Column(name = "window_to", nullable = false) LocalDate to) {
    void check(Faults faults) {
        faults.require(lookBackFrom != null, "windows.lookBackFrom", "Enter the date from which auditors look back.")
                .require(judgeFrom != null, "windows.judgeFrom", "Enter the date from which auditors judge practice.")
                .require(to != null, "windows.to", "Enter the last day of the period.");
        if (lookBackFrom != null && judgeFrom != null && to != null) {
            faults.require(
                            !judgeFrom.isBefore(lookBackFrom),
                            "windows.judgeFrom",
                            "The judgement window begins before the look-back window; choose a later date.")
                    .require(
                            !to.isBefore(judgeFrom),
                            "windows.to",
                            "The period ends before the judgement window begins; choose a later date.");
        }
    }
}
