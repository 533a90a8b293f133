package org.caseaudit.web.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.concern.ConcernQueries.ConcernView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.concern.ConcernCommand;
import org.caseaudit.domain.concern.ConcernState;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * One concern and what its reader may do about it.
 *
 * @param again whether a manager has it already, so that referring it needs a reason
 */
public record ConcernPage(
        Tag state,
        List<Row> facts,
        String address,
        int version,
        boolean mayRefer,
        boolean mayAct,
        boolean mayResolve,
        boolean again,
        Field manager,
        Field agency,
        List<Choice> agencies,
        Field reason,
        Field action,
        Field outcome) {
    static ConcernPage of(
            PartnershipId partnership,
            ConcernView concern,
            List<AgencyView> agencies,
            StepForm form,
            FormErrors errors) {
        Map<AgencyId, String> names = agencies.stream().collect(Collectors.toMap(AgencyView::id, AgencyView::name));
        return new ConcernPage(
                ConcernWords.state(concern.state(), concern.overdue()),
                facts(concern, names),
                Addresses.in(partnership, "concerns", concern.id()),
                concern.version(),
                concern.possible().contains(ConcernCommand.REFER),
                concern.possible().contains(ConcernCommand.RECORD_ACTION),
                concern.possible().contains(ConcernCommand.RESOLVE),
                concern.state() == ConcernState.REFERRED,
                Field.of("name", "Name of the manager").value(form.manager()).error(errors.at("name")),
                Field.of("agency", "Their agency")
                        .value(form.agency() == null ? null : form.agency().value())
                        .error(errors.at("agency")),
                agencies.stream().map(a -> Choice.of(a.id().value(), a.name())).toList(),
                Field.of("reason", "Why another manager?").value(form.reason()).error(errors.at("reason")),
                Field.of("action", Label.of("What was done for the child?").size(Label.Size.M))
                        .hint("Say what, by whom, when, and how the child is now. No names of the family.")
                        .value(form.action())
                        .error(errors.at("action")),
                Field.of("outcome", Label.of("What came of it for the child?").size(Label.Size.M))
                        .value(form.outcome())
                        .error(errors.at("outcome")));
    }

    private static List<Row> facts(ConcernView concern, Map<AgencyId, String> names) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Concern", concern.text()));
        String by = concern.agency() == null ? "" : " for " + names.get(concern.agency());
        rows.add(Row.of("Raised", London.moment(concern.raisedAt()) + by));
        rows.add(Row.of("To be followed up by", London.day(concern.due())));
        if (concern.managerName() != null) {
            rows.add(Row.of(
                    "Referred to",
                    concern.managerName() + ", " + names.get(concern.managerAgency()) + ", "
                            + London.moment(concern.referredAt())));
        }
        if (concern.actionTaken() != null) {
            rows.add(Row.of("What was done", concern.actionTaken()));
            rows.add(Row.of("Recorded", London.moment(concern.actedAt())));
        }
        if (concern.outcome() != null) {
            rows.add(Row.of("What came of it", concern.outcome()));
            rows.add(Row.of("Resolved", London.moment(concern.resolvedAt())));
        }
        return rows;
    }
}
