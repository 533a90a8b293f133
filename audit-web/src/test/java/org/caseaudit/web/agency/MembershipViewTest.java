package org.caseaudit.web.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.caseaudit.application.assignment.OpenWorkQueries.OpenWorkView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.form.FormErrors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipViewTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AUDITOR     | 0 | Jo has no forms for Police in audits that have not come to their meeting.
            AUDITOR     | 1 | Jo has one form for Police in an audit that has not come to its meeting.
            AUDITOR     | 3 | Jo has 3 forms for Police in audits that have not come to their meeting.
            AUDITOR     |   | You work for an agency yourself, so you are not told how many forms Jo has for Police.
            AGENCY_LEAD | 0 |
            """)
    void howMuchThereIsToHandOver_isSaidInWords(Role role, Integer forms, String words) {
        OpenWorkView work = new OpenWorkView(
                new MembershipId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                role,
                new AgencyId(UUID.randomUUID()),
                forms,
                List.of(),
                4);

        MembershipView view =
                MembershipView.of(new PartnershipId(UUID.randomUUID()), work, "Jo", "Police", null, FormErrors.NONE);

        assertThat(view.work()).isEqualTo(words);
        assertThat(view.version()).isEqualTo(4);
    }
}
