package org.caseaudit.application.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseaudit.testing.SmallAudit.GOOD;
import static org.caseaudit.testing.SmallAudit.OVERALL;
import static org.caseaudit.testing.SmallAudit.REQUIRES_IMPROVEMENT;

import java.util.List;
import org.caseaudit.application.moderation.ComparisonQueries.ComparisonView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.moderation.Ruling.DissentingVoice;
import org.caseaudit.domain.report.CombinedReport.Disagreement;
import org.caseaudit.domain.report.CombinedReport.GivenResponse;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.testing.FormFilling;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.SmallAudit;
import org.junit.jupiter.api.Test;

/**
 * The first child: police good, health requires improvement. The work is agreed as good; as a whole they agree to differ,
 * good for those who can live with it, and health dissents. The second child: police good alone, the meeting lower.
 */
class RespondToGradeTest {
    private final SmallAudit audit = new SmallAudit();
    private final InMemoryPartnership p = audit.p;
    private final ItemKey work = new ItemKey(audit.c01, "work");

    private void met() {
        audit.launch()
                .handIn(audit.c01, p.police, GOOD)
                .handIn(audit.c01, p.health, REQUIRES_IMPROVEMENT)
                .handIn(audit.c02, p.police, GOOD)
                .beginMeeting()
                .decide(
                        audit.c01,
                        OVERALL,
                        new Ruling(
                                DecisionKind.AGREED_TO_DIFFER,
                                GOOD,
                                "Talked through twice.",
                                List.of(new DissentingVoice(p.health.agency(), "Four months without weighing."))))
                .decide(
                        audit.c02,
                        OVERALL,
                        new Ruling(DecisionKind.AGREED, REQUIRES_IMPROVEMENT, "One visit is not enough.", List.of()))
                .agreeOnTheRest(GOOD);
    }

    @Test
    void compare_shows_whereAndWhyTheAgreedGradeIsNotTheirs() {
        met();
        audit.beginReporting();
        List<ComparisonView> health = compare(p.health.lead());
        assertThat(health)
                .containsExactly(
                        new ComparisonView(
                                audit.c01,
                                "C01",
                                "work",
                                "The work",
                                p.health.agency(),
                                REQUIRES_IMPROVEMENT,
                                FormFilling.reason(REQUIRES_IMPROVEMENT),
                                DecisionKind.AGREED,
                                GOOD,
                                "Read aloud and talked through.",
                                true,
                                false,
                                null,
                                null,
                                true),
                        new ComparisonView(
                                audit.c01,
                                "C01",
                                OVERALL,
                                "The case as a whole",
                                p.health.agency(),
                                REQUIRES_IMPROVEMENT,
                                FormFilling.reason(REQUIRES_IMPROVEMENT),
                                DecisionKind.AGREED_TO_DIFFER,
                                GOOD,
                                "Talked through twice.",
                                true,
                                true,
                                "Four months without weighing.",
                                null,
                                true));
        assertThat(compare(p.police.auditor()))
                .as("only the whole of the second child differs for the police")
                .filteredOn(ComparisonView::differs)
                .extracting(ComparisonView::pseudonym, ComparisonView::section)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("C02", OVERALL));
        assertThat(compare(p.police.lead()))
                .as("nothing to say where they agree")
                .filteredOn(ComparisonView::mayRespond)
                .extracting(ComparisonView::pseudonym, ComparisonView::section)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("C02", OVERALL));
        assertThat(compare(p.coordinator)).noneMatch(ComparisonView::mayRespond);
        assertThat(compare(p.socialCare.lead())).as("returned nothing").isEmpty();
        assertThat(compare(p.coordinator)).hasSize(6);
    }

    @Test
    void compare_isHidden_beforeReportingAndFromTheBoard() {
        met();
        assertThatThrownBy(() -> compare(p.health.lead())).isInstanceOf(NotFound.class);
        audit.beginReporting();
        assertThatThrownBy(() -> compare(p.boardMember)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> compare(p.housing.lead())).isInstanceOf(NotFound.class);
    }

    @Test
    void response_standsBesideTheDisagreement_andCanBeChangedUntilSignOff() {
        met();
        audit.beginReporting();
        respond(p.health.auditor(), work, null, "We weighed him again in May.");
        assertThatThrownBy(() -> respond(p.health.lead(), work, null, "Two people, one response."))
                .as("somebody of the agency has written in between")
                .isInstanceOf(Stale.class);
        respond(p.health.lead(), work, 0, "We weighed him again in May: two kilos.");
        assertThat(compare(p.health.lead()).get(0).response().text()).endsWith("two kilos.");
        assertThat(p.kept.responses.of(audit.cycle)).hasSize(1);
        assertThat(disagreement("C01", "work").responses())
                .containsExactly(new GivenResponse(p.health.name(), "We weighed him again in May: two kilos."));
        audit.writeReport().signOff();
        assertThatThrownBy(() -> respond(p.health.lead(), work, 0, "Too late."))
                .hasFieldOrPropertyWithValue("code", RuleBroken.ILLEGAL_TRANSITION);
    }

    @Test
    void response_ofOneAgencyAlone_bringsTheItemAmongTheDisagreements() {
        met();
        audit.beginReporting();
        ItemKey whole = new ItemKey(audit.c02, OVERALL);
        respond(p.police.auditor(), whole, null, "It was the third visit.");
        Disagreement told = disagreement("C02", OVERALL);
        assertThat(told.distance()).as("no agency differs from another").isZero();
        assertThat(told.grades())
                .singleElement()
                .satisfies(g -> assertThat(g.grade()).isEqualTo(GOOD));
        assertThat(told.grade()).isEqualTo(REQUIRES_IMPROVEMENT);
        assertThat(told.responses()).hasSize(1);
    }

    @Test
    void response_isRefused_whereItMakesNoSense() {
        met();
        assertThatThrownBy(() -> respond(p.health.auditor(), work, null, "Too early."))
                .hasFieldOrPropertyWithValue("code", RuleBroken.ILLEGAL_TRANSITION);
        audit.beginReporting();
        assertThatThrownBy(() -> respond(p.police.auditor(), work, null, "We agree."))
                .as("the agreed grade is theirs")
                .hasFieldOrPropertyWithValue("code", RuleBroken.CONFLICT);
        assertThatThrownBy(() -> respond(p.socialCare.auditor(), work, null, "We gave none."))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> respond(p.chair, work, null, "The chair agrees."))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> respond(p.school.auditor(), work, null, "Not in the case."))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> respond(p.health.auditor(), work, null, " ")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> respond(p.health.auditor(), work, 3, "There is none yet."))
                .isInstanceOf(Stale.class);
    }

    private List<ComparisonView> compare(Actor who) {
        return p.use(ComparisonQueries.class).compare(who, audit.cycle);
    }

    private void respond(Actor who, ItemKey item, Integer version, String text) {
        p.use(RespondToGrade.class).handle(who, new RespondToGrade.Command(audit.cycle, item, null, version, text));
    }

    private Disagreement disagreement(String pseudonym, String section) {
        return audit.draft().disagreements().stream()
                .filter(d -> d.pseudonym().equals(pseudonym) && d.section().equals(section))
                .findFirst()
                .orElseThrow();
    }
}
