package org.caseaudit.application.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.FactWitness;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.Partnerships;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.briefing.BriefingAddressee;
import org.caseaudit.domain.briefing.BriefingId;
import org.caseaudit.domain.briefing.Briefings;
import org.caseaudit.domain.challenge.BoardChallengeId;
import org.caseaudit.domain.challenge.BoardChallenges;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.Concerns;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.mail.Letter;
import org.caseaudit.domain.mail.Letters;
import org.caseaudit.domain.mail.Reminders;
import org.caseaudit.domain.shared.PersonId;

/**
 * Who is told what by mail when something happened. Hears of it through the history, so that no use case can forget to
 * write and a mail stands or falls with its cause. Nobody is told what they did themselves, and nobody of an agency is told
 * anything of another's work.
 */
@Collaborator
public class Notices implements FactWitness {
    private final Cycles cycles;
    private final Assignments assignments;
    private final Actions actions;
    private final Concerns concerns;
    private final Briefings briefings;
    private final BoardChallenges boardChallenges;
    private final Memberships memberships;
    private final Partnerships partnerships;
    private final Postbox postbox;
    private final Clock clock;

    @Inject
    public Notices(
            Cycles cycles,
            Assignments assignments,
            Actions actions,
            Concerns concerns,
            Briefings briefings,
            BoardChallenges boardChallenges,
            Memberships memberships,
            Partnerships partnerships,
            Postbox postbox,
            Clock clock) {
        this.cycles = cycles;
        this.assignments = assignments;
        this.actions = actions;
        this.concerns = concerns;
        this.briefings = briefings;
        this.boardChallenges = boardChallenges;
        this.memberships = memberships;
        this.partnerships = partnerships;
        this.postbox = postbox;
        this.clock = clock;
    }

    @Override
    public void saw(Actor who, Fact fact) {
        if (fact.what().equals("auditor-reminded")) {
            remind(who, fact);
            return;
        }
        Stream<Letter> letters = switch (fact.what()) {
            case "person-invited" -> invitation(who, fact);
            case "cycle-launched" -> formsOut(who, fact);
            case "form-allocated", "form-handed-over" -> formGiven(who, fact);
            case "agency-invited" -> involvementAsked(who, fact);
            case "form-returned" -> formReturned(who, fact);
            case "form-submitted" -> signOffAsked(who, fact);
            case "report-published" -> actionsAssigned(who, fact);
            case "action-proposed" -> actionAssignedLater(who, fact);
            case "action-handed-over" -> actionHandedOver(who, fact);
            case "new-date-rejected" -> newDateRejected(who, fact);
            case "report-challenged" -> reportChallenged(who, fact);
            case "briefing-sent" -> briefingSent(who, fact);
            case "concern-referred" -> concernReferred(who, fact);
            default -> Stream.empty();
        };
        letters.filter(letter -> !letter.recipient().equals(who.person())).forEach(postbox::put);
    }

    /** Of everything they have out in the audit, and once a day. */
    private void remind(Actor who, Fact fact) {
        Cycle cycle = cycles.get(fact.cycle());
        LocalDate today = clock.instant().atZone(Assignment.ZONE).toLocalDate();
        List<Assignment> out = assignments.of(cycle.id()).stream()
                .filter(form -> form.state().writable())
                .toList();
        postbox.putOnce(new Reminders(who.partnership(), List.of(cycle), List.of(), today)
                .ofAuditor((PersonId) fact.subject(), out));
    }

    private Stream<Letter> invitation(Actor who, Fact fact) {
        String name = partnerships.get(who.partnership()).name();
        return Stream.of(Letters.invitation((PersonId) fact.subject(), name));
    }

    private Stream<Letter> formsOut(Actor who, Fact fact) {
        Letters letters = letters(who, fact);
        Map<PersonId, List<Assignment>> byAuditor =
                assignments.of(fact.cycle()).stream().collect(Collectors.groupingBy(Assignment::auditor));
        return byAuditor.entrySet().stream().map(e -> {
            List<Assignment> forms = e.getValue();
            LocalDate due = forms.stream()
                    .map(Assignment::due)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            AssignmentId only = forms.size() == 1 ? forms.get(0).id() : null;
            return letters.formsOut(e.getKey(), forms.size(), due, only);
        });
    }

    /** Before launch the launch itself tells of it. */
    private Stream<Letter> formGiven(Actor who, Fact fact) {
        Cycle cycle = cycles.get(fact.cycle());
        if (cycle.state() != CycleState.OPEN) {
            return Stream.empty();
        }
        Assignment form = assignments.get((AssignmentId) fact.subject());
        return Stream.of(new Letters(who.partnership(), cycle).formGiven(form.auditor(), form.due(), form.id()));
    }

    private Stream<Letter> involvementAsked(Actor who, Fact fact) {
        Letters letters = letters(who, fact);
        return leads((AgencyId) fact.subject()).map(letters::involvementAsked);
    }

    private Stream<Letter> formReturned(Actor who, Fact fact) {
        Assignment form = assignments.get((AssignmentId) fact.subject());
        return Stream.of(letters(who, fact).formReturned(form.auditor(), form.id()));
    }

    private Stream<Letter> signOffAsked(Actor who, Fact fact) {
        Cycle cycle = cycles.get(fact.cycle());
        if (!cycle.signOffRequired()) {
            return Stream.empty();
        }
        Assignment form = assignments.get((AssignmentId) fact.subject());
        Letters letters = new Letters(who.partnership(), cycle);
        return leads(form.agency()).map(lead -> letters.signOffAsked(lead, form.id()));
    }

    private Stream<Letter> actionsAssigned(Actor who, Fact fact) {
        Letters letters = letters(who, fact);
        Map<PersonId, List<Action>> byOwner = actions.of(fact.cycle()).stream()
                .filter(Action::open)
                .collect(Collectors.groupingBy(action -> action.plan().owner()));
        return byOwner.entrySet().stream().map(e -> {
            List<Action> owned = e.getValue();
            return letters.actionsAssigned(
                    e.getKey(), owned.size(), owned.size() == 1 ? owned.get(0).id() : null);
        });
    }

    /** Into a plan that is out already, because the board sent the report back. */
    private Stream<Letter> actionAssignedLater(Actor who, Fact fact) {
        Cycle cycle = cycles.get(fact.cycle());
        if (!cycle.published()) {
            return Stream.empty();
        }
        Action action = actions.get((ActionId) fact.subject());
        return Stream.of(new Letters(who.partnership(), cycle).actionsAssigned(action.owner(), 1, action.id()));
    }

    private Stream<Letter> actionHandedOver(Actor who, Fact fact) {
        Action action = actions.get((ActionId) fact.subject());
        return Stream.of(letters(who, fact).actionGiven(action.owner(), action.id()));
    }

    private Stream<Letter> newDateRejected(Actor who, Fact fact) {
        Action action = actions.get((ActionId) fact.subject());
        return Stream.of(letters(who, fact).newDateRejected(action.owner(), action.id()));
    }

    /** Who is asked answers; the chair knows of it either way. */
    private Stream<Letter> reportChallenged(Actor who, Fact fact) {
        AgencyId asked = boardChallenges.get((BoardChallengeId) fact.subject()).agency();
        Letters letters = letters(who, fact);
        Set<PersonId> answer = (asked == null ? holding(Role.CHAIR, Role.COORDINATOR) : leads(asked))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.concat(
                answer.stream().map(person -> letters.boardChallenged(person, true)),
                holding(Role.CHAIR)
                        .filter(chair -> !answer.contains(chair))
                        .map(chair -> letters.boardChallenged(chair, false)));
    }

    private Stream<PersonId> holding(Role... roles) {
        Set<Role> wanted = Set.of(roles);
        return memberships.all().stream()
                .filter(m -> wanted.contains(m.role()))
                .map(Membership::person)
                .distinct();
    }

    private Stream<Letter> briefingSent(Actor who, Fact fact) {
        Letters letters = letters(who, fact);
        return briefings.addressees((BriefingId) fact.subject()).stream()
                .map(BriefingAddressee::person)
                .distinct()
                .map(letters::briefingSent);
    }

    private Stream<Letter> concernReferred(Actor who, Fact fact) {
        ConcernId concern = (ConcernId) fact.subject();
        Letters letters = letters(who, fact);
        return leads(concerns.get(concern).manager().agency()).map(lead -> letters.concernReferred(lead, concern));
    }

    private Letters letters(Actor who, Fact fact) {
        return new Letters(who.partnership(), cycles.get(fact.cycle()));
    }

    private Stream<PersonId> leads(AgencyId agency) {
        return memberships.all().stream()
                .filter(m -> m.role() == Role.AGENCY_LEAD && agency.equals(m.agency()))
                .map(Membership::person)
                .distinct();
    }
}
