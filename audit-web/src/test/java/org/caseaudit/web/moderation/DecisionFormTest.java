package org.caseaudit.web.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.Ruling.DissentingVoice;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.form.FormErrors;
import org.junit.jupiter.api.Test;

/** What is typed about an item becomes what the rule is asked, and what it refuses is told at the field. */
class DecisionFormTest {
    private static final AgencyId POLICE = new AgencyId(new UUID(1, 1));
    private static final AgencyId SCHOOL = new AgencyId(new UUID(1, 2));

    private final MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();

    private DecisionForm form() {
        sent.putSingle(DecisionForm.reasonOf(POLICE), "");
        sent.putIfAbsent(DecisionForm.reasonOf(SCHOOL), List.of(""));
        return DecisionForm.sent(sent);
    }

    @Test
    void nothingSent_decidesNothing() {
        assertThat(form().ruling().kind()).isNull();
        assertThat(form().ruling().dissents()).isEmpty();
        assertThat(form().number()).as("as stale as can be").isEqualTo(-1);
    }

    @Test
    void agreedToDiffer_namesWhoIsTicked_withWhatTheyWrote() {
        sent.putSingle("number", "2");
        sent.putSingle("kind", "AGREED_TO_DIFFER");
        sent.putSingle("grade", DecisionForm.NONE);
        sent.putSingle(DecisionForm.ticked(SCHOOL), "yes");
        sent.putSingle(DecisionForm.reasonOf(SCHOOL), " She told us. \r\n");

        DecisionForm form = form();
        assertThat(form.number()).isEqualTo(2);
        assertThat(form.ruling().kind()).isEqualTo(DecisionKind.AGREED_TO_DIFFER);
        assertThat(form.ruling().grade()).as("no common grade").isNull();
        assertThat(form.ruling().dissents()).containsExactly(new DissentingVoice(SCHOOL, "She told us."));
    }

    @Test
    void aReasonWithoutTick_isMeantAllTheSame() {
        sent.putSingle(DecisionForm.reasonOf(SCHOOL), "She told us.");

        assertThat(form().ruling().dissents()).containsExactly(new DissentingVoice(SCHOOL, "She told us."));
    }

    @Test
    void aMissingReason_isToldAtItsAgency() {
        sent.putSingle(DecisionForm.ticked(SCHOOL), "yes");
        RuleBroken refused = RuleBroken.faults(
                "No.",
                List.of(
                        new Fault("kind", "x"),
                        new Fault("grade", "x"),
                        new Fault("dissents[0].reason", "Enter something here.")));

        FormErrors errors = DecisionErrors.of(refused, form(), Map.of(SCHOOL, "The school"));
        assertThat(errors.at("kind")).isEqualTo("Select what the meeting decided");
        assertThat(errors.at("grade")).isEqualTo("Select the grade");
        assertThat(errors.at(DecisionForm.reasonOf(SCHOOL))).isEqualTo("Enter why The school keeps its grade");
    }
}
