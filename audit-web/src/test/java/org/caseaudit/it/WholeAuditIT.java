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
             "items":64,"unanimous":49,"spread":15,"oneAgency":0,"agreedToDiffer":2,"dissents":3,"challenges":1,
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
        JsonNode disagreements = published("/disagreements");
        assertThat(disagreements).hasSize(15);
        assertThat(disagreements.findValues("dissents"))
                .filteredOn(dissents -> !dissents.isEmpty())
                .hasSize(2)
                .allSatisfy(dissents -> assertThat(dissents)
                        .allSatisfy(d -> assertThat(d.get("reason").asText()).isNotBlank()));
    }

    @Test
    void publishedReport_holdsBothSidesOfTheChallenge_andWhatCameOfIt() {
        JsonNode challenges = published("/challenges");
        assertThat(challenges).hasSize(1);
        assertThat(challenges.at("/0/challenged").asText()).isEqualTo("Exampleshire Police");
        assertThat(challenges.at("/0/text").asText()).startsWith("The grade says that nobody asked about the father.");
        assertThat(challenges.at("/0/evidence").asText()).startsWith("Pre-birth assessment, pages 4 to 9");
        assertThat(challenges.at("/0/reply").asText()).startsWith("Neither was in what we were sent.");
        assertThat(challenges.at("/0/outcome").asText()).isEqualTo("UPHELD");
        assertThat(challenges.at("/0/reason").asText()).startsWith("The assessment was read at the meeting.");
    }

    @Test
    void publishedReport_givesNoCoefficientForEightCases_andKeepsNilReturnsApart() {
        assertThat(published("/agreement").findValuesAsText("sentence"))
                .hasSize(8)
                .filteredOn(sentence -> sentence.contains("There are too few cases for a coefficient: 8 of the 10"))
                .hasSize(7); // in the eighth, oversight, each agency graded its own part
        assertThat(published("/participation/total/excused"))
                .hasToString("{\"NOT_KNOWN\":1,\"NO_RECORDS\":1,\"NOT_INFORMED\":1}");
        assertThat(published("/participation/total/notReturned").asInt()).isZero();
        assertThat(published("/participation/overrideReason").isNull())
                .as("every form was settled when the meeting began")
                .isTrue();
    }

    /** Counted by hand: one form of dashes in seven graded sections and three short texts, one text copied once. */
    @Test
    void depthList_catchesTheEmptyPoliceForm_andTheReportTellsOfIt() {
        JsonNode depth = Demo.as("chair")
                .get(Demo.cycle("PUBLISHED") + "/depth")
                .orFail()
                .body();
        assertThat(depth.at("/thresholds").toString()).isEqualTo("{\"shortText\":40,\"copyWords\":40,\"alike\":0.8}");
        assertThat(depth.get("notes"))
                .extracting(
                        n -> n.get("agencyName").asText() + " " + n.get("kind").asText() + " "
                                + n.get("section").asText() + " " + n.get("pseudonyms") + " "
                                + n.get("count").asInt())
                .containsExactlyInAnyOrder(
                        "Exampleshire Police VERY_SHORT involvement [\"C04\"] 3",
                        "Exampleshire Police GRADED_BUT_EMPTY lived-experience [\"C04\"] 1",
                        "Exampleshire Police GRADED_BUT_EMPTY recognition [\"C04\"] 1",
                        "Exampleshire Police GRADED_BUT_EMPTY assessment [\"C04\"] 1",
                        "Exampleshire Police GRADED_BUT_EMPTY health-learning [\"C04\"] 1",
                        "Exampleshire Police GRADED_BUT_EMPTY help-and-change [\"C04\"] 1",
                        "Exampleshire Police GRADED_BUT_EMPTY working-together [\"C04\"] 1",
                        "Exampleshire Police GRADED_BUT_EMPTY oversight [\"C04\"] 1",
                        "Exampleshire Housing COPIED help-and-change [\"C03\",\"C06\"] 2");
        assertThat(published("/thinAnswers/places")).hasSize(9);
        assertThat(published("/thinAnswers/thresholds")).isEqualTo(depth.get("thresholds"));
    }

    private static JsonNode published(String part) {
        return Demo.as("board-1")
                .get(Demo.cycle("PUBLISHED") + "/report/published")
                .orFail()
                .body()
                .at("/content" + part);
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
