package org.caseaudit.domain.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefingTest {
    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    private static final PersonId CHAIR = new PersonId(new UUID(1, 1));
    private static final AgencyId POLICE = new AgencyId(new UUID(1, 2));

    private static Briefing saying(String whatToDo) {
        return new Briefing(
                new BriefingId(new UUID(1, 3)),
                new CycleId(new UUID(1, 4)),
                1,
                new BriefingText("One.", "Two.", "Three.", "Four.", "Five.", whatToDo, "Seven?"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | 1 | as long as a part may be",
                "501 | 1 | one letter too many",
                "12  | 6 | as many lines as there may be",
                "14  | 7 | one line too many",
            })
    void parts_mustFitOnThePage(int letters, int lines, String story) {
        String text = ("x".repeat(letters / lines - 1) + "\n").repeat(lines - 1);
        String part = text + "x".repeat(letters - text.length());
        boolean fits = letters <= BriefingText.LONGEST && lines <= BriefingText.MOST_LINES;

        if (fits) {
            assertThat(saying(part).text().whatToDo()).isEqualTo(part);
        } else {
            assertThat(ruleBrokenBy(() -> saying(part)).faults())
                    .extracting(Fault::field)
                    .containsExactly("whatToDo");
        }
    }

    @Test
    void briefing_goesOut_whenEveryPartIsWritten() {
        RuleBroken refusal = ruleBrokenBy(() -> saying(" ").send(CHAIR, NOW));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("whatToDo");
    }

    @Test
    void whatIsSent_stays_andHasAChecksumOfItsOwn() {
        Briefing briefing = saying("Six.");
        briefing.send(CHAIR, NOW);

        assertThat(ruleBrokenBy(() -> briefing.write(briefing.text())).code()).isEqualTo(RuleBroken.ILLEGAL_TRANSITION);
        assertThat(briefing.sha256()).hasSize(64);
        Briefing other = saying("Another six.");
        other.send(CHAIR, NOW);
        assertThat(other.sha256()).isNotEqualTo(briefing.sha256());
    }

    private static BriefingReceipt receipt(Briefing briefing, BriefingReceipt.ReceiptContent content) {
        return new BriefingReceipt(new BriefingReceiptId(new UUID(1, 5)), briefing, POLICE, content, CHAIR, NOW);
    }

    @Test
    void receipt_isRefused_beforeTheBriefingIsOut() {
        var content = new BriefingReceipt.ReceiptContent("Night shift", "All", LocalDate.of(2026, 6, 1), null);

        assertThat(ruleBrokenBy(() -> receipt(saying("Six."), content)).code())
                .isEqualTo(RuleBroken.ILLEGAL_TRANSITION);
    }

    @Test
    void receipt_saysWhatIsMissing_allAtOnce() {
        Briefing briefing = saying("Six.");
        briefing.send(CHAIR, NOW);

        RuleBroken refusal = ruleBrokenBy(
                () -> receipt(briefing, new BriefingReceipt.ReceiptContent(" ", null, LocalDate.of(2026, 6, 2), null)));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("team", "readBy", "readOn");
    }

    @Test
    void whatWasChanged_isAdded_andNeverBlankedOut() {
        Briefing briefing = saying("Six.");
        briefing.send(CHAIR, NOW);
        LocalDate day = LocalDate.of(2026, 6, 1);
        BriefingReceipt receipt = receipt(briefing, new BriefingReceipt.ReceiptContent("Night shift", "All", day, " "));
        assertThat(receipt.content().whatChanged()).isNull();

        receipt.write(new BriefingReceipt.ReceiptContent("Night shift", "All", day, "We ask the child."), CHAIR, NOW);

        assertThat(ruleBrokenBy(() -> receipt.write(
                                new BriefingReceipt.ReceiptContent("Night shift", "All", day, ""), CHAIR, NOW))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("whatChanged");
        assertThat(receipt.content().whatChanged()).isEqualTo("We ask the child.");
    }
}
