package org.caseaudit.dev.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Counts the demo's figures from its data, without the product, so that the product's can be held against them. */
class DemoDataTest {
    private final DemoData data = DemoData.neglectAudit();

    private boolean nil(String caseName, String agency) {
        return data.nilReturns().stream()
                .anyMatch(n -> n.caseName().equals(caseName) && n.agency().equals(agency));
    }

    private Set<String> gradesOf(String caseName, String section) {
        Set<String> grades = new HashSet<>();
        data.agencies().stream()
                .filter(agency -> !nil(caseName, agency))
                .forEach(agency -> grades.add(data.grade(caseName, agency, section)));
        return grades;
    }

    @Test
    void fifteenOfSixtyFourItems_differ_andEachHasItsDecision() {
        Set<String> spread = new HashSet<>();
        data.cases()
                .forEach(c -> data.sections().stream()
                        .filter(s -> gradesOf(c.pseudonym(), s).size() > 1)
                        .forEach(s -> spread.add(c.pseudonym() + "/" + s)));
        assertThat(data.cases().size() * data.sections().size()).isEqualTo(64);
        assertThat(spread).hasSize(15);
        assertThat(data.decisions())
                .extracting(d -> d.caseName() + "/" + d.section())
                .containsExactlyInAnyOrderElementsOf(spread);
    }

    @Test
    void overallGrades_beforeTheMeeting_areFiftyThree() {
        Map<String, Integer> counts = new HashMap<>();
        data.cases()
                .forEach(c -> data.agencies().stream()
                        .filter(agency -> !nil(c.pseudonym(), agency))
                        .forEach(
                                agency -> counts.merge(data.grade(c.pseudonym(), agency, "overall"), 1, Integer::sum)));
        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("outstanding", 5, "good", 21, "requires-improvement", 19, "inadequate", 8));
    }

    @Test
    void twoItems_areAgreedToDiffer_withThreeDissents() {
        assertThat(data.decisions())
                .filteredOn(d -> d.kind().equals("AGREED_TO_DIFFER"))
                .hasSize(2)
                .flatExtracting(DemoData.DemoDecision::dissents)
                .hasSize(3);
    }

    @Test
    void everyDissent_isOfAnAgencyThatGradedDifferently() {
        data.decisions()
                .forEach(d -> d.dissents()
                        .forEach(voice -> assertThat(data.grade(d.caseName(), voice.agency(), d.section()))
                                .isNotEqualTo(d.grade())));
    }

    @Test
    void candidatesOfTheSecondAudit_areTwentyFourInTwoGroups_andSynthetic() {
        List<String[]> lines = DemoData.candidates()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        assertThat(lines).hasSize(24).allMatch(cells -> cells[9].startsWith("Synthetic Candidate"));
        assertThat(lines.stream().map(cells -> cells[0]))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("SYN-"));
        assertThat(lines.stream().collect(Collectors.groupingBy(cells -> cells[1], Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.of("child in need", 14L, "child protection", 10L));
    }

    @Test
    void theChallenge_isOfAGradeAnotherAgencyGave_andTheMeetingSettlesIt() {
        DemoData.DemoChallenge challenge = data.challenge();

        assertThat(challenge.challenger()).isNotEqualTo(challenge.challenged());
        assertThat(nil(challenge.caseName(), challenge.challenger())).isFalse();
        assertThat(nil(challenge.caseName(), challenge.challenged())).isFalse();
        assertThat(data.differences())
                .anyMatch(d -> d.caseName().equals(challenge.caseName())
                        && d.section().equals(challenge.section())
                        && d.agency().equals(challenge.challenged()));
        assertThat(data.decisions())
                .anyMatch(d ->
                        d.caseName().equals(challenge.caseName()) && d.section().equals(challenge.section()));
    }

    @Test
    void theEmptyForm_isHandedInByPoliceWhoKnowTheChild_andHoldsNoFinding() {
        assertThat(data.empty()).containsExactly(new DemoData.Form("C04", "police"));
        assertThat(nil("C04", "police")).isFalse();
        assertThat(data.findings())
                .noneMatch(f -> f.caseName().equals("C04") && f.agency().equals("police"));
        // graded all the same: seven sections and the case as a whole
        assertThat(data.sections()).hasSize(8).allMatch(s -> data.grade("C04", "police", s) != null);
    }

    @Test
    void theCopiedText_standsInTwoForms_andIsLongEnoughToBeCompared() {
        assertThat(data.copied()).singleElement().satisfies(copy -> {
            assertThat(copy.caseNames()).hasSize(2).noneMatch(c -> nil(c, copy.agency()));
            assertThat(copy.text().split(" "))
                    .hasSizeGreaterThanOrEqualTo(
                            data.settings().at("/depth/copyWords").asInt());
        });
        // what the forms share anyway is shorter, or the whole audit would be pointed out
        assertThat(DemoData.answers("neglect").answers().values())
                .allMatch(a -> a.value().split(" ").length
                        < data.settings().at("/depth/copyWords").asInt());
    }

    @Test
    void whatCouldNotBeJudged_leavesEveryFigureAsItIs() {
        assertThat(data.notJudged())
                .isNotEmpty()
                .noneMatch(n -> nil(n.caseName(), n.agency()))
                .noneMatch(n -> n.section().equals("overall"))
                .allSatisfy(n -> assertThat(gradesOf(n.caseName(), n.section()))
                        .as("the others agree")
                        .hasSize(1));
    }

    @Test
    void everyFinding_isInAFormThatIsHandedIn() {
        assertThat(data.findings()).noneMatch(f -> nil(f.caseName(), f.agency()));
    }
}
