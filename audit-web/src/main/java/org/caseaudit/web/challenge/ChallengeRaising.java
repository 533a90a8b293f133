package org.caseaudit.web.challenge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseaudit.application.finding.FindingQueries.FindingView;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.web.challenge.ChallengeNames.Names;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.layout.Addresses;

/**
 * The question why another agency's grade or finding is doubted.
 *
 * @param hidden what is challenged, to be sent along
 * @param agencies to speak for; none for those who serve one
 */
public record ChallengeRaising(
        String theme,
        List<Row> facts,
        Map<String, String> hidden,
        Field agency,
        List<Choice> agencies,
        Field text,
        Field evidence,
        String action) {
    /** What is challenged, as it stands. */
    record Challenged(String pseudonym, List<Row> facts) {
        /** Refuses with NotFound an agency that gave no grade there. */
        static Challenged grade(Names names, ItemView item, AgencyId agency) {
            return item.grades().stream()
                    .filter(given -> given.agency().equals(agency))
                    .findFirst()
                    .map(given -> new Challenged(
                            item.pseudonym(),
                            List.of(
                                    Row.of("Case", item.pseudonym()),
                                    Row.of("About", item.title()),
                                    Row.of(
                                            "Grade of " + given.agencyName(),
                                            names.tool()
                                                    .scale()
                                                    .find(given.grade())
                                                    .map(Grade::name)
                                                    .orElse(given.grade())),
                                    Row.of("Their reason", given.reason()))))
                    .orElseThrow(() -> new NotFound("moderation item"));
        }

        static Challenged finding(Names names, FindingView finding) {
            return new Challenged(
                    names.pseudonym(finding.caseFile()),
                    List.of(
                            Row.of("Case", names.pseudonym(finding.caseFile())),
                            Row.of("Finding of " + names.agency(finding.agency()), finding.text())));
        }
    }

    static ChallengeRaising of(
            PartnershipId partnership,
            Names names,
            Challenged challenged,
            Actor actor,
            RaisingForm form,
            FormErrors errors) {
        return new ChallengeRaising(
                names.cycle().theme(),
                challenged.facts(),
                hidden(form),
                Field.of(
                                "agency",
                                Label.of("For which agency do you challenge it?")
                                        .size(Label.Size.M))
                        .value(form.agency() == null ? null : form.agency().value())
                        .error(errors.at("agency")),
                own(names, actor),
                Field.of("text", Label.of("What do you doubt, and why?").size(Label.Size.M))
                        .hint("Question the grade or the finding, not the people. No names.")
                        .value(form.text())
                        .error(errors.at("text")),
                Field.of("evidence", Label.of("What does your doubt rest on?").size(Label.Size.M))
                        .hint("For instance what your own record says, with the date.")
                        .value(form.evidence())
                        .error(errors.at("evidence")),
                Addresses.in(partnership, "cycles", names.cycle().id(), "challenges"));
    }

    private static List<Choice> own(Names names, Actor actor) {
        List<Choice> own = actor.agencies().stream()
                .map(agency -> Choice.of(agency.value(), names.agency(agency)))
                .toList();
        return own.size() > 1 ? own : List.of();
    }

    private static Map<String, String> hidden(RaisingForm form) {
        Map<String, String> hidden = new TreeMap<>();
        put(hidden, "case", form.subject().caseFile());
        put(hidden, "challenged", form.subject().challenged());
        put(hidden, "finding", form.subject().finding());
        if (form.subject().section() != null) {
            hidden.put("section", form.subject().section());
        }
        if (form.key() != null) {
            hidden.put("key", form.key());
        }
        return hidden;
    }

    private static void put(Map<String, String> hidden, String name, Id id) {
        if (id != null) {
            hidden.put(name, id.value().toString());
        }
    }
}
