package org.caseaudit.domain.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedLeadTest {
    @ParameterizedTest(name = "“{0}” names one: {1}")
    @CsvSource({
        "'Chair, CSE steering group', true", // a role is somebody
        "LSCB trainer, true",
        "Local Authority in consultation with partners, true", // one leads, others are asked
        "'Public Health and chair of Early Help Programme board', true", // one person with two hats, in the real list
        "not clear, false",
        "Not clear., false",
        "unclear, false",
        "TBC, false",
        "to be confirmed, false",
        "not yet agreed, false",
        "'', false",
        "'   ', false",
        ", false",
        "-, false",
        "?, false",
        "n/a, false",
        "all agencies, false", // everybody is nobody
        "All partners, false",
        "various, false",
        "All Saints School, true",
    })
    void lead_isClear_whenItNamesOne(String lead, boolean clear) {
        assertThat(ListedLead.namesOne(lead)).isEqualTo(clear);
    }
}
