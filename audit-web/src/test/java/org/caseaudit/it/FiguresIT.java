package org.caseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.caseaudit.dev.ApiAnswer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Anybody signed in can recompute a figure; that all published values come out is shown without the server. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FiguresIT {
    @BeforeEach
    void membersAreThere() {
        Demo.figures();
    }

    @Test
    void agreement_isRecomputedByAnybodySignedIn() {
        JsonNode figures = Demo.as("schools-auditor")
                .post(
                        "/api/figures/agreement",
                        Map.of("grades", List.of(List.of(1, 2, 2), List.of(1, 2, 3)), "steps", 4, "goodThrough", 2))
                .orFail()
                .body();
        assertThat(figures.get("pairs").asInt()).isEqualTo(3);
        assertThat(figures.get("samePairs").asInt()).isEqualTo(2);
        assertThat(figures.at("/spread/straddling").asInt()).isEqualTo(1);
        assertThat(figures.at("/alpha/nominal").asDouble()).isCloseTo(1 - (5.0 * 2) / 22, within(1e-9));
        assertThat(figures.get("sentence").asText()).isNotBlank();
    }

    @Test
    void raggedMatrix_isRefused_namingTheElement() {
        ApiAnswer answer = Demo.as("schools-auditor")
                .post(
                        "/api/figures/agreement",
                        Map.of("grades", List.of(List.of(1, 2, 9), List.of(1, 2)), "steps", 4, "goodThrough", 2));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("faults").findValuesAsText("field"))
                .anyMatch(field -> field.startsWith("grades["));
    }

    @Test
    void outsider_getsNoFigures() {
        assertThat(Demo.as("outsider")
                        .post("/api/figures/proportion", Map.of("eligible", 100, "sampled", 8, "good", 5))
                        .status())
                .isEqualTo(403);
    }
}
