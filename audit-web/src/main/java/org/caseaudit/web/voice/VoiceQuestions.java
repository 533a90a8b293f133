package org.caseaudit.web.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.voice.VoiceQueries.VoiceView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.voice.Consent;
import org.caseaudit.domain.voice.VoiceContent;
import org.caseaudit.domain.voice.VoiceKind;
import org.caseaudit.web.asked.Asked;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.govuk.Choice;

/** What is asked of a voice. */
final class VoiceQuestions {
    /** What is to be entered in a field that is empty. */
    static final Map<String, String> TO_ENTER =
            Map.of("how", "Say how you know what they said.", "text", "Enter what they said.");

    /** As they stand on the page; what is wrong is told in the same order. */
    static final List<String> IN_ORDER =
            List.of("agency", "kind", "text", "how", "gatheredOn", "consent", "consentNote");

    private VoiceQuestions() {}

    /** @param stands null for a new one */
    static List<Asked> of(VoiceView stands, Typed typed, FormErrors errors) {
        return List.of(
                Asked.oneOf(
                        "kind",
                        "Whose voice is it?",
                        null,
                        Arrays.stream(VoiceKind.values())
                                .map(each -> Choice.of(each, VoiceWords.kind(each)))
                                .toList(),
                        stands == null ? null : stands.kind().name(),
                        typed,
                        errors),
                Asked.words(
                        "text",
                        "What did they say?",
                        "In their own words where you can. No names.",
                        6,
                        stands == null ? null : stands.text(),
                        typed,
                        errors),
                Asked.line(
                        "how",
                        "How do you know?",
                        "For instance a conversation, a drawing or a survey, and with whom",
                        stands == null ? null : stands.how(),
                        typed,
                        errors),
                Asked.day(
                        "gatheredOn",
                        "On which day was it gathered?",
                        "For example 27 3 2026",
                        stands == null ? null : stands.gatheredOn(),
                        typed,
                        errors),
                Asked.oneOf(
                        "consent",
                        "Did they agree that the audit uses it?",
                        "Only with a yes it is read by the other agencies and quoted in the report.",
                        Arrays.stream(Consent.values())
                                .map(each -> Choice.of(each, VoiceWords.consent(each)))
                                .toList(),
                        stands == null ? null : stands.consent().name(),
                        typed,
                        errors),
                Asked.words(
                        "consentNote",
                        "Who agreed and how, or why was nobody asked?",
                        "You can leave this empty",
                        2,
                        stands == null ? null : stands.consentNote(),
                        typed,
                        errors));
    }

    /** Asked of those alone who serve several agencies. */
    static Asked agency(List<AgencyView> own, Typed typed, FormErrors errors) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Select an agency")));
        own.forEach(agency -> choices.add(Choice.of(agency.id().value(), agency.name())));
        return Asked.pick("agency", "For which agency do you record it?", choices, null, typed, errors);
    }

    static VoiceContent content(Typed typed) {
        return new VoiceContent(
                typed.one(VoiceKind.class, "kind"),
                typed.text("how"),
                typed.day("gatheredOn"),
                typed.one(Consent.class, "consent"),
                typed.text("consentNote"),
                typed.text("text"));
    }

    /** Null for none. */
    static AgencyId agency(Typed typed) {
        String chosen = typed.text("agency");
        return chosen == null ? null : Id.parse(AgencyId.class, chosen);
    }

    /** What the rule says of a choice names what the API takes; a page offers words. */
    static String words(String field, String message) {
        return switch (field) {
            case "consent" -> "Select whether they agreed.";
            case "kind" -> "Select whose voice it is.";
            default -> message;
        };
    }
}
