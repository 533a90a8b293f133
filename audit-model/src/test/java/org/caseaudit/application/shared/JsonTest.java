package org.caseaudit.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.caseaudit.application.template.TemplateLibrary;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.template.AnswerContent;
import org.caseaudit.domain.template.TemplateDefinition;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void record_isWrittenByItsComponents_withTypedIdsAsText() {
        AgencyId agency = new AgencyId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
        assertThat(Json.write(new Seat(Role.AUDITOR, agency)))
                .isEqualTo("{\"role\":\"AUDITOR\",\"agency\":\"00000000-0000-4000-8000-000000000001\"}");
        assertThat(Json.read(Json.write(new Seat(Role.AUDITOR, agency)), Seat.class))
                .isEqualTo(new Seat(Role.AUDITOR, agency));
    }

    @Test
    void questionsOfARecord_areNotPartOfIt() {
        assertThat(Json.write(new AnswerContent("yes", "seen"))).isEqualTo("{\"value\":\"yes\",\"evidence\":\"seen\"}");
    }

    @Test
    void everyShippedTemplate_comesBackFromTheDatabaseAsItWas() {
        for (TemplateDefinition template : TemplateLibrary.all()) {
            assertThat(Json.read(Json.write(template), TemplateDefinition.class))
                    .isEqualTo(template);
        }
    }
}
