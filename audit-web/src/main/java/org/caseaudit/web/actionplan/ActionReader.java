package org.caseaudit.web.actionplan;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.caseaudit.application.actionplan.ActionQueries;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.application.actionplan.ActionStep;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.evidence.EvidenceQueries;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.asked.Worded;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The page of one action, as it stands or with what was wrong, and what follows a step that was taken on it. */
@ApplicationScoped
public class ActionReader {
    private static final String STALE =
            "Somebody else was here while you wrote. Look at what stands above now, then send yours again if it is still"
                    + " needed.";

    private static final Map<String, String> TO_ENTER = Map.of(
            "evidence", "Say what was done, and what shows it.",
            "return-reason", "Say what is still missing.",
            "reopen-reason", "Say why it is opened again.",
            "redate-reason", "Say why the date cannot be kept.",
            "hand-over-reason", "Say why it is handed over.",
            "what-shows-it", "Say what shows it.");

    @Inject
    private SignedIn signedIn;

    @Inject
    private ActionQueries actionQueries;

    @Inject
    private EvidenceQueries evidenceQueries;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    JteModel page(PartnershipId partnership, ActionId id, StepForm typed, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        ActionView action = actionQueries.one(actor, id);
        Page page = frame.page(ActionWords.heading(action.text()))
                .backTo("All actions", Addresses.in(partnership, "actions"))
                .with(errors);
        ActionPage.Round round = new ActionPage.Round(
                evidenceQueries.ofAction(actor, id),
                actionQueries.history(actor, id),
                actor.person(),
                UUID.randomUUID().toString());
        List<PersonView> people =
                action.possible().contains(ActionStep.HAND_OVER) ? agencyQueries.people(actor) : List.of();
        ActionForms forms = ActionForms.of(action, cycleQueries.all(actor), people, typed, errors);
        return templates.actionplanAction(page, ActionPage.of(partnership, action, round, forms, typed, errors));
    }

    /** A step that may be refused; what the rule calls its fields, in the words of the page. */
    record Step(Consumer<Actor> taken, UnaryOperator<String> field, String done) {}

    Response take(PartnershipId partnership, ActionId id, StepForm typed, Step step) {
        try {
            step.taken().accept(signedIn.in(partnership));
            notices.say(step.done());
            return SeeOther.at(Addresses.in(partnership, "actions", id));
        } catch (RuleBroken refused) {
            return refused(partnership, id, typed, Worded.of(refused, step.field(), missing(refused, step.field())));
        } catch (Stale stale) {
            return refused(partnership, id, typed, FormErrors.of(null, STALE));
        }
    }

    /** What to enter where nothing is, by field; each new date that waits has a field of its own. */
    private static Map<String, String> missing(RuleBroken refused, UnaryOperator<String> field) {
        Map<String, String> missing = new HashMap<>(TO_ENTER);
        refused.faults().stream()
                .map(fault -> field.apply(fault.field()))
                .filter(name -> name != null && name.startsWith(ActionPage.REJECTION))
                .forEach(name -> missing.put(name, "Say why the date stays."));
        return missing;
    }

    Response refused(PartnershipId partnership, ActionId id, StepForm typed, FormErrors errors) {
        return Response.status(422).entity(page(partnership, id, typed, errors)).build();
    }
}
