package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * The office reminds of, locks, unlocks, excuses or hands over many forms at once; a dry run says exactly which ones would
 * change and why the others stay. Only forms that take the order change.
 *
 * <p>Refuses everybody but chair and coordinator; a form of another cycle; before launch and after the meeting has begun;
 * and, unless it is a dry run, excusing without kind or reason, handing over without an auditor of each agency, and when one
 * of the forms to change is not as it was read. Then none is changed.
 */
@UseCase
public class ChangeForms {
    private final CycleDesk desk;
    private final FormCells cells;
    private final FormMoves moves;
    private final Memberships memberships;
    private final Recorder recorder;

    @Inject
    public ChangeForms(CycleDesk desk, FormCells cells, FormMoves moves, Memberships memberships, Recorder recorder) {
        this.desk = desk;
        this.cells = cells;
        this.moves = moves;
        this.memberships = memberships;
        this.recorder = recorder;
    }

    /** Who goes on with the agency's forms. */
    public record Successor(AgencyId agency, PersonId auditor) {}

    /**
     * @param kind of the nil return, to excuse
     * @param reason to excuse
     * @param successors to hand over
     */
    public record Order(FormsOrder order, NilReturn kind, String reason, List<Successor> successors) {
        public Order {
            successors = successors == null ? List.of() : List.copyOf(successors);
        }
    }

    public record Command(CycleId cycle, List<AssignmentDesk.Read> forms, Order order, boolean dryRun) {
        public Command {
            forms = List.copyOf(forms);
        }
    }

    /** What has changed, or in a dry run would change. */
    public FormsChange handle(Actor actor, Command command) {
        Cycle cycle = desk.toManage(actor, command.cycle());
        cycle.requireState("Forms are chased while the cycle is open.", CycleState.OPEN);
        Order order = command.order();
        new Faults()
                .require(order.order() != null, "order", "Say what is to be done with the forms.")
                .require(!command.forms().isEmpty(), "forms", "Select at least one form.")
                .throwIfAny("Nothing was changed.");
        Map<AssignmentId, Integer> versions = command.forms().stream()
                .collect(Collectors.toMap(
                        AssignmentDesk.Read::assignment, AssignmentDesk.Read::version, (first, again) -> first));
        List<FormCells.Named> named = cells.of(cycle.id(), versions.keySet());
        FormsChange change = change(order, named);
        if (!command.dryRun()) {
            change.changing().forEach(cell -> Versions.require(cell.version(), versions.get(cell.id())));
            Set<AssignmentId> changing =
                    change.changing().stream().map(FormsChange.Cell::id).collect(Collectors.toSet());
            List<Assignment> forms = named.stream()
                    .map(FormCells.Named::form)
                    .filter(form -> changing.contains(form.id()))
                    .toList();
            requireFitting(order, forms);
            carryOut(actor, cycle, order, forms);
        }
        return change;
    }

    private static FormsChange change(Order order, List<FormCells.Named> named) {
        List<FormsChange.Cell> changing = new ArrayList<>();
        List<FormsChange.Cell> staying = new ArrayList<>();
        for (FormCells.Named cell : named) {
            Optional<AssignmentState> next = order.order().leads(cell.form());
            String why = next.isEmpty() ? why(cell.form().state()) : whyNotTo(order, cell.form());
            (why == null ? changing : staying)
                    .add(view(cell, next.orElse(cell.form().state()), why));
        }
        return new FormsChange(changing, staying);
    }

    private static String why(AssignmentState state) {
        return switch (state) {
            case SUBMITTED, SIGNED_OFF -> "It is handed in.";
            case EXCUSED -> "The agency has nothing to return.";
            case NOT_RETURNED -> "It is locked; unlock it first.";
            case ASSIGNED, IN_PROGRESS, RETURNED -> "It is not locked.";
        };
    }

    private static String whyNotTo(Order order, Assignment form) {
        boolean already =
                order.order() == FormsOrder.HAND_OVER && form.auditor().equals(successor(order, form));
        return already ? "This person is its auditor already." : null;
    }

    private static PersonId successor(Order order, Assignment form) {
        return order.successors().stream()
                .filter(s -> form.agency().equals(s.agency()))
                .map(Successor::auditor)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static FormsChange.Cell view(FormCells.Named cell, AssignmentState becomes, String why) {
        Assignment form = cell.form();
        return new FormsChange.Cell(
                form.id(),
                form.caseFile(),
                cell.pseudonym(),
                form.agency(),
                cell.agencyName(),
                form.auditor(),
                cell.auditorName(),
                form.state(),
                becomes,
                form.version(),
                why);
    }

    private void requireFitting(Order order, List<Assignment> forms) {
        if (order.order() == FormsOrder.EXCUSE) {
            new Faults()
                    .require(order.kind() != null, "kind", "Say which: NOT_KNOWN, NO_RECORDS or NOT_INFORMED.")
                    .text("reason", order.reason(), Faults.LONG_TEXT)
                    .throwIfAny("A nil return needs its kind and a sentence of explanation.");
        }
        if (order.order() == FormsOrder.HAND_OVER) {
            requireAuditors(order, forms);
        }
    }

    private void requireAuditors(Order order, List<Assignment> forms) {
        Map<PersonId, Set<Seat>> seats = memberships.all().stream()
                .filter(m -> m.role() == Role.AUDITOR)
                .collect(Collectors.groupingBy(m -> m.person(), Collectors.mapping(m -> m.seat(), Collectors.toSet())));
        List<Fault> faults = forms.stream()
                .filter(form -> !seats.getOrDefault(successor(order, form), Set.of())
                        .contains(new Seat(Role.AUDITOR, form.agency())))
                .map(Assignment::agency)
                .distinct()
                .map(agency -> new Fault("successors/" + agency.value(), "Select an auditor of the agency."))
                .toList();
        if (!faults.isEmpty()) {
            throw RuleBroken.faults("No form was handed over.", faults);
        }
    }

    private void carryOut(Actor actor, Cycle cycle, Order order, List<Assignment> forms) {
        if (order.order() == FormsOrder.REMIND) {
            remind(actor, cycle, forms);
            return;
        }
        for (Assignment form : forms) {
            switch (order.order()) {
                case LOCK -> moves.lock(actor, form);
                case UNLOCK -> moves.unlock(actor, form);
                case EXCUSE -> moves.excuse(actor, form, order.kind(), order.reason());
                case HAND_OVER -> moves.handOver(actor, form, successor(order, form));
                case REMIND -> throw new IllegalStateException("A person is reminded, not a form");
            }
        }
    }

    /** One fact, and so one mail, for each auditor. */
    private void remind(Actor actor, Cycle cycle, List<Assignment> forms) {
        forms.stream()
                .collect(Collectors.groupingBy(Assignment::auditor, Collectors.counting()))
                .forEach((auditor, count) -> recorder.record(
                        actor,
                        Fact.of("auditor-reminded", "person", auditor)
                                .in(cycle.id())
                                .detail(count + (count == 1 ? " form" : " forms"))));
    }
}
