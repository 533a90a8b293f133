package org.caseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job: one themed audit from plan to published report, as the different people, over HTTP. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WholeAuditIT {
    /** Counted by hand in neglect-audit.json; DemoDataTest counts the same without the product. */
    private static final String COUNTED_BY_HAND = """
            {"cycle":"Neglect: is life better for the child?","cases":8,"agencies":7,"assignments":56,"returned":53,"late":1,
             "excused":{"NOT_KNOWN":1,"NO_RECORDS":1,"NOT_INFORMED":1},"notReturned":0,
             "items":64,"unanimous":49,"spread":15,"oneAgency":0,"agreedToDiffer":2,"dissents":3,
             "gradesBefore":{"outstanding":5,"good":21,"requires-improvement":19,"inadequate":8},
             "gradesAfter":{"outstanding":0,"good":4,"requires-improvement":3,"inadequate":1},
             "findings":{"GOOD_PRACTICE":7,"DEVELOPMENT":7,"OUTSIDE_THEME":2,"ABOUT_ANOTHER_AGENCY":1},"actions":4}
            """;

    @Test
    void demoAudit_givesTheFiguresCountedByHand() throws Exception {
        assertThat(Demo.figures()).isEqualTo(new ObjectMapper().readTree(COUNTED_BY_HAND));
    }

    @Test
    void publishedReport_keepsEachDissentWithItsReason() {
        JsonNode report = Demo.as("board-1")
                .get(Demo.cycle("PUBLISHED") + "/report/published")
                .orFail()
                .body();
        assertThat(report.at("/content/disagreements")).hasSize(15);
        assertThat(report.at("/content/disagreements").findValues("dissents"))
                .filteredOn(dissents -> !dissents.isEmpty())
                .hasSize(2)
                .allSatisfy(dissents -> assertThat(dissents)
                        .allSatisfy(d -> assertThat(d.get("reason").asText()).isNotBlank()));
    }

    @Test
    void publishedReport_keepsApartWhatIsMissing_andTellsWhoCame() {
        JsonNode participation = Demo.as("board-1")
                .get(Demo.cycle("PUBLISHED") + "/report/published")
                .orFail()
                .body()
                .at("/content/participation");

        assertThat(participation.at("/total/involvement").toString())
                .isEqualTo("{\"UNKNOWN\":0,\"KNOWN\":53,\"NOT_KNOWN\":1,\"NO_RECORDS\":1,\"NOT_INFORMED\":1}");
        assertThat(participation.at("/total/couldNotJudge").asInt()).isEqualTo(2);
        assertThat(participation.get("notJudged"))
                .hasSize(2)
                .allSatisfy(n -> assertThat(n.get("reason").asText()).isNotBlank());
        JsonNode years = Demo.as("board-1")
                .get(Demo.partnership() + "/participation")
                .orFail()
                .body();
        assertThat(years.at("/total/attended").asInt())
                .as("five of seven agencies were at the table")
                .isEqualTo(5);
        assertThat(participation.get("attendance").toString())
                .contains("Named nurse for safeguarding")
                .doesNotContain("example.org");
    }

    @Test
    void everyLookAtAnIdentity_isInTheHistory() {
        JsonNode history = Demo.as("chair")
                .get(Demo.cycle("PUBLISHED") + "/history?size=200&page=1")
                .orFail()
                .body();
        long looks = 0;
        int pages = 1 + history.get("total").asInt() / 200;
        for (int page = 1; page <= pages; page++) {
            JsonNode facts = Demo.as("chair")
                    .get(Demo.cycle("PUBLISHED") + "/history?size=200&page=" + page)
                    .orFail()
                    .body()
                    .get("items");
            for (JsonNode fact : facts) {
                looks += fact.get("what").asText().equals("identity-looked-at") ? 1 : 0;
            }
        }
        assertThat(looks).isEqualTo(7); // each of the seven leads looked once
    }
}
