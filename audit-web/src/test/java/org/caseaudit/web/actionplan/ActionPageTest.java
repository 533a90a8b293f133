package org.caseaudit.web.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.caseaudit.application.actionplan.ActionQueries.ActionFact;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.application.actionplan.ActionQueries.ImpactView;
import org.caseaudit.application.actionplan.ActionQueries.RedatingView;
import org.caseaudit.application.actionplan.ActionStep;
import org.caseaudit.application.evidence.EvidenceQueries.EvidenceView;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.actionplan.Impact;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.actionplan.RedatingId;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.evidence.EvidenceId;
import org.caseaudit.domain.evidence.FileType;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.testing.Rendered;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the page of an action offers, and what of its past stays visible. */
class ActionPageTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:30:00Z");
    private static final PersonId OWNER = new PersonId(UUID.randomUUID());
    private static final PersonId SOMEBODY = new PersonId(UUID.randomUUID());
    private static final ActionId ACTION = new ActionId(UUID.randomUUID());

    private static ActionView action(ActionState state, String reason, ActionStep... possible) {
        return new ActionView(
                ACTION,
                new CycleId(UUID.randomUUID()),
                "Neglect",
                new RecommendationId(UUID.randomUUID()),
                "Weigh every baby.",
                OWNER,
                "Synthetic Owner",
                new AgencyId(UUID.randomUUID()),
                "Synthetic Health",
                LocalDate.of(2026, 12, 1),
                "Nine of ten are weighed.",
                state,
                false,
                "Seven of ten.",
                reason,
                null,
                List.of(
                        redating(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 1), NOW),
                        redating(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1), null)),
                List.of(new ImpactView(Impact.TOO_EARLY, "Ask again in spring.", "Synthetic Chair", NOW)),
                List.of(possible),
                7);
    }

    private static RedatingView redating(LocalDate from, LocalDate to, Instant approved) {
        return new RedatingView(
                new RedatingId(UUID.randomUUID()),
                from,
                to,
                "Ill.",
                OWNER,
                "Synthetic Owner",
                NOW,
                approved,
                null,
                null);
    }

    private static EvidenceView file(String name, PersonId by) {
        return new EvidenceView(
                new EvidenceId(UUID.randomUUID()), null, null, ACTION, name, FileType.PDF, 2048, "0", by, NOW, 0);
    }

    private static Document page(ActionView action, FormErrors errors) {
        ActionPage.Round round = new ActionPage.Round(
                List.of(file("own.pdf", OWNER), file("other.pdf", SOMEBODY)),
                List.of(
                        new ActionFact(NOW, "Synthetic Owner", "action-evidenced", null, "Seven of ten."),
                        new ActionFact(NOW, "Synthetic Chair", "action-redated", "2026-09-01 to 2026-12-01", "Ill.")),
                OWNER,
                "the-key");
        ActionForms forms = ActionForms.of(action, List.of(), List.of(), StepForm.NONE, errors);
        ActionPage view =
                ActionPage.of(new PartnershipId(UUID.randomUUID()), action, round, forms, StepForm.NONE, errors);
        return Jsoup.parse(
                Rendered.html(Rendered.TEMPLATES.actionplanAction(Rendered.page("Weigh every baby.", errors), view)));
    }

    private static List<String> buttons(Document page) {
        return page.select("main button").eachText();
    }

    @Test
    void nothing_isOffered_thatWouldBeRefused() {
        assertThat(buttons(page(action(ActionState.ACCEPTED, null), FormErrors.NONE)))
                .isEmpty();
    }

    @Test
    void owner_isOfferedToShowWhatWasDone_andToRemoveOnlyTheirOwnFile() {
        Document page = page(
                action(
                        ActionState.ACCEPTED,
                        "What of the others?",
                        ActionStep.ATTACH,
                        ActionStep.EVIDENCE,
                        ActionStep.ASK_NEW_DATE),
                FormErrors.NONE);

        assertThat(buttons(page))
                .containsExactly("Remove own.pdf", "Add this file", "Say that it is done", "Ask for this date");
        assertThat(page.select("#returned").text()).contains("What of the others?");
        assertThat(page.select("form[enctype=multipart/form-data] input")
                        .first()
                        .attr("name"))
                .as("the token comes before the file")
                .isEqualTo("_csrf");
    }

    @Test
    void chair_isOfferedToJudge_andToApproveTheDateThatWaits() {
        Document page = page(
                action(
                        ActionState.EVIDENCED,
                        null,
                        ActionStep.CLOSE,
                        ActionStep.RETURN,
                        ActionStep.GIVE_NEW_DATE,
                        ActionStep.APPROVE_NEW_DATE,
                        ActionStep.CARRY_FORWARD),
                FormErrors.NONE);

        assertThat(buttons(page))
                .containsExactly(
                        "Yes, close this action",
                        "Return it",
                        "Give it this date",
                        "Carry it forward",
                        "Approve 1 December 2026 to 1 February 2027",
                        "Keep the date");
    }

    @Test
    void dateItHadBefore_staysVisible_andWhatHappenedIsToldInWords() {
        Document page = page(action(ActionState.CLOSED, null, ActionStep.CHECK_IMPACT), FormErrors.NONE);

        assertThat(page.text()).contains("1 December 2026 (before: 1 September 2026)");
        assertThat(page.select("#history").text())
                .contains("What was done", "New date, 1 September 2026 to 1 December 2026");
        assertThat(page.text()).contains("Too early to tell", "Ask again in spring.");
    }

    @Test
    void formAtFault_isOpen() {
        FormErrors errors = FormErrors.of("return-reason", "Enter something here.");
        Document page = page(action(ActionState.EVIDENCED, null, ActionStep.RETURN, ActionStep.CARRY_FORWARD), errors);

        assertThat(page.select("details[open] summary").eachText()).containsExactly("No, return it to its owner");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#return-reason");
    }

    @Test
    void everyStep_hasItsPlaceOnThePage() {
        Document page = page(action(ActionState.EVIDENCED, null, ActionStep.values()), FormErrors.NONE);

        assertThat(page.select("main form").eachAttr("action").stream()
                        .map(address -> address.substring(address.lastIndexOf('/') + 1)))
                .containsAll(Arrays.asList(
                        "accept",
                        "files",
                        "evidence",
                        "redate",
                        "approve",
                        "return",
                        "close",
                        "reopen",
                        "carry-forward",
                        "impact"));
    }
}
