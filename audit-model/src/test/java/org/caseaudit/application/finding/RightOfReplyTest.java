package org.caseaudit.application.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseaudit.testing.SmallAudit.GOOD;

import org.caseaudit.application.finding.FindingQueries.FindingView;
import org.caseaudit.application.report.ReturnReport;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.SmallAudit;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;

/** Health wrote into their form about the police; the police answer. */
class RightOfReplyTest {
    private final SmallAudit audit = new SmallAudit();
    private final InMemoryPartnership p = audit.p;

    private FindingId atTheMeeting() {
        audit.launch()
                .handIn(
                        audit.c01,
                        p.health,
                        GOOD,
                        form -> form.answering(SmallTemplate.OTHERS, "The police did not come to any conference.")
                                .answering(SmallTemplate.GOOD, "The nurse stayed until the grandmother came."))
                .handIn(audit.c01, p.police, GOOD)
                .beginMeeting();
        return p.use(FindingQueries.class).all(p.chair, audit.cycle).stream()
                .filter(f -> f.kind() == FindingKind.ABOUT_ANOTHER_AGENCY)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void reply_isTheLeadsOfTheAgencyNamed_untilSignOff() {
        FindingId finding = atTheMeeting();
        name(p.coordinator, finding, p.police.agency());
        reply(p.police.lead(), finding, "We were not invited.");
        reply(p.police.lead(), finding, "We were invited once, by post.");
        assertThat(one(p.health.auditor(), finding).reply()).isEqualTo("We were invited once, by post.");
        audit.agreeOnTheRest(GOOD).beginReporting().writeReport().signOff();
        assertThatThrownBy(() -> reply(p.police.lead(), finding, "Too late."))
                .hasFieldOrPropertyWithValue("code", RuleBroken.ILLEGAL_TRANSITION);
        p.use(ReturnReport.class).handle(p.chair, new ReturnReport.Command(audit.cycle, 0, "The police have a point."));
        reply(p.police.lead(), finding, "We have the envelope.");
        assertThat(audit.draft().findings().get(FindingKind.ABOUT_ANOTHER_AGENCY))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.about()).isEqualTo(p.police.name());
                    assertThat(f.reply()).isEqualTo("We have the envelope.");
                });
    }

    @Test
    void reply_isRefused_toEverybodyElse() {
        FindingId finding = atTheMeeting();
        assertThatThrownBy(() -> reply(p.police.lead(), finding, "Nobody has named us yet."))
                .isInstanceOf(NotAllowed.class);
        name(p.chair, finding, p.police.agency());
        assertThatThrownBy(() -> reply(p.police.auditor(), finding, "An auditor is not the agency."))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reply(p.health.lead(), finding, "It is not about us."))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reply(p.school.lead(), finding, "We have no form in this case."))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reply(p.police.lead(), finding, " ")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void reply_isPossible_fromAnAgencyOutsideTheAudit() {
        FindingId finding = atTheMeeting();
        assertThatThrownBy(() -> one(p.housing.lead(), finding)).isInstanceOf(NotFound.class);
        name(p.chair, finding, p.housing.agency());
        assertThat(p.use(FindingQueries.class).aboutOwnAgencies(p.housing.lead()))
                .extracting(FindingView::id)
                .containsExactly(finding);
        reply(p.housing.lead(), finding, "We knew nothing of the child.");
        assertThat(one(p.chair, finding).reply()).startsWith("We knew nothing");
    }

    @Test
    void finding_isHiddenAgain_whenTheCycleIsReopened() {
        FindingId finding = atTheMeeting();
        name(p.chair, finding, p.police.agency());
        assertThat(p.use(FindingQueries.class).all(p.police.lead(), audit.cycle))
                .hasSize(2);
        audit.reopen();
        assertThatThrownBy(() -> p.use(FindingQueries.class).all(p.police.lead(), audit.cycle))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reply(p.police.lead(), finding, "Not now.")).isInstanceOf(NotFound.class);
        assertThat(p.use(FindingQueries.class).aboutOwnAgencies(p.police.lead()))
                .isEmpty();
    }

    @Test
    void name_isRefused_whenItMakesNoSense() {
        FindingId finding = atTheMeeting();
        FindingId goodPractice = p.use(FindingQueries.class).all(p.chair, audit.cycle).stream()
                .filter(f -> f.kind() == FindingKind.GOOD_PRACTICE)
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> name(p.chair, goodPractice, p.police.agency())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> name(p.chair, finding, p.health.agency()))
                .as("health cannot be another agency to itself")
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> name(p.chair, finding, null)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> name(p.chair, finding, new AgencyId(java.util.UUID.randomUUID())))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> name(p.health.lead(), finding, p.police.agency()))
                .isInstanceOf(NotAllowed.class);
        name(p.chair, finding, p.socialCare.agency());
        name(p.chair, finding, p.police.agency());
        reply(p.police.lead(), finding, "It was our night shift.");
        assertThatThrownBy(() -> name(p.chair, finding, p.socialCare.agency()))
                .as("a reply does not change its speaker")
                .hasFieldOrPropertyWithValue("code", RuleBroken.CONFLICT);
    }

    @Test
    void fate_isTheOfficesUntilPublication() {
        FindingId finding = atTheMeeting();
        audit.agreeOnTheRest(GOOD).beginReporting().writeReport();
        assertThat(one(p.chair, finding).fate()).isEqualTo(Fate.INCLUDED);
        assertThat(one(p.police.lead(), finding).fate()).isNull();
        audit.signOff().publish();
        assertThat(one(p.police.lead(), finding).fate()).isEqualTo(Fate.INCLUDED);
    }

    private void name(Actor who, FindingId finding, AgencyId agency) {
        p.use(NameAgencyConcerned.class).handle(who, new NameAgencyConcerned.Command(finding, 0, agency));
    }

    private void reply(Actor who, FindingId finding, String words) {
        p.use(ReplyToFinding.class).handle(who, new ReplyToFinding.Command(finding, 0, words));
    }

    private FindingView one(Actor who, FindingId finding) {
        return p.use(FindingQueries.class).one(who, finding);
    }
}
