package org.caseaudit.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.application.template.TemplateLibrary;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.domain.template.TemplateDefinition;
import org.junit.jupiter.api.Test;

class JsonTest {
    private record Everything(
            String text,
            AgencyId agency,
            LocalDate day,
            Instant moment,
            Map<String, Integer> counts,
            List<Narrative> many) {
        /** Says something about the record; is not a part of it. */
        @SuppressWarnings("unused")
        public boolean isEmpty() {
            return text == null;
        }
    }

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void aRecord_isWrittenWithEveryComponentAndNothingElse() {
        Everything all = new Everything(
                "a",
                new AgencyId(ID),
                LocalDate.of(2026, 3, 29),
                Instant.parse("2026-03-29T00:30:00Z"),
                Map.of("good", 2),
                List.of(new Narrative("s", "m", "v", "")));

        assertThat(Json.write(all))
                .isEqualTo("{\"text\":\"a\",\"agency\":\"" + ID + "\",\"day\":\"2026-03-29\","
                        + "\"moment\":\"2026-03-29T00:30:00Z\",\"counts\":{\"good\":2},"
                        + "\"many\":[{\"summary\":\"s\",\"methodNote\":\"m\",\"childsVoice\":\"v\","
                        + "\"childsVoiceMissingBecause\":\"\"}]}");
        assertThat(Json.read(Json.write(all), Everything.class)).isEqualTo(all);
    }

    @Test
    void everyShippedTemplate_isReadBackAsItWasWritten() {
        // it is kept as one document: a member lost here is a question lost in every form
        assertThat(TemplateLibrary.all())
                .allSatisfy(tool -> assertThat(Json.read(Json.write(tool), TemplateDefinition.class))
                        .isEqualTo(tool));
    }

    @Test
    void anUnknownMember_isRefused() {
        assertThatThrownBy(() -> Json.read("{\"summary\":\"s\",\"sumary\":\"a slip\"}", Narrative.class))
                .isInstanceOf(IllegalStateException.class);
    }
}
