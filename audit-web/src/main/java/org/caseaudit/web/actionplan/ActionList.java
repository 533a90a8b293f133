package org.caseaudit.web.actionplan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caseaudit.application.actionplan.ActionFilter;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Link;
import org.caseaudit.web.govuk.Paging;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * Actions that were looked for, and by what.
 *
 * @param counted how many there are, in words
 * @param lists where a list from elsewhere is taken in: reports that are being written; none for who writes none
 * @param paging null where one page holds them all
 */
public record ActionList(
        String address,
        String counted,
        List<Line> lines,
        Field agency,
        List<Choice> agencies,
        Field state,
        List<Choice> states,
        Field cycle,
        List<Choice> cycles,
        Field overdue,
        List<Choice> overdueOnly,
        boolean filtered,
        Paging paging,
        List<Link> lists) {
    private static final int ON_A_PAGE = 50;

    /** @param late how late it is in words, or null */
    public record Line(String text, String href, String who, String theme, String due, String late, Tag state) {}

    static ActionList of(
            PartnershipId partnership,
            List<ActionView> found,
            FilterForm form,
            List<AgencyView> agencies,
            List<CycleView> cycles,
            boolean writes) {
        String address = Addresses.in(partnership, "actions");
        ActionFilter chosen = form.filter();
        int last = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int current = Math.min(form.page(), last);
        List<ActionView> shown = found.subList((current - 1) * ON_A_PAGE, Math.min(current * ON_A_PAGE, found.size()));
        return new ActionList(
                address,
                counted(found),
                shown.stream().map(action -> line(partnership, action)).toList(),
                Field.of("agency", "Agency")
                        .value(chosen.agency() == null ? "" : chosen.agency().value()),
                choices(
                        "All agencies",
                        agencies.stream()
                                .map(a -> Choice.of(a.id().value(), a.name()))
                                .toList()),
                Field.of("state", "Where it stands").value(chosen.state() == null ? "" : chosen.state()),
                choices(
                        "All",
                        Arrays.stream(ActionState.values())
                                .map(each -> Choice.of(each, ActionTag.name(each)))
                                .toList()),
                Field.of("cycle", "Audit")
                        .value(chosen.cycle() == null ? "" : chosen.cycle().value()),
                choices(
                        "All audits",
                        cycles.stream()
                                .filter(c -> c.state() == CycleState.PUBLISHED || c.state() == CycleState.CLOSED)
                                .map(c -> Choice.of(
                                        c.id().value(),
                                        c.theme() + ", "
                                                + London.day(c.timetable().meeting())))
                                .toList()),
                Field.withoutLabel("overdue"),
                List.of(Choice.of("yes", "Only overdue ones").checked(chosen.overdue())),
                !chosen.equals(ActionFilter.ALL),
                last == 1 ? null : Paging.of(current, last, number -> form.address(address, number)),
                writes ? lists(partnership, cycles) : List.of());
    }

    private static List<Link> lists(PartnershipId partnership, List<CycleView> cycles) {
        return cycles.stream()
                .filter(cycle -> cycle.state() == CycleState.REPORTING)
                .map(cycle -> Link.to(
                        Addresses.in(partnership, "cycles", cycle.id(), "action-list"),
                        "Take in an existing action list for " + cycle.theme()))
                .toList();
    }

    private static List<Choice> choices(String all, List<Choice> some) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", all)));
        choices.addAll(some);
        return choices;
    }

    private static String counted(List<ActionView> found) {
        long overdue = found.stream().filter(ActionView::overdue).count();
        long open = found.stream().filter(action -> action.state().open()).count();
        if (found.isEmpty()) {
            return "No action is like that.";
        }
        return found.size() + (found.size() == 1 ? " action: " : " actions: ") + open + " open, of these " + overdue
                + " overdue; " + (found.size() - open) + " ended.";
    }

    private static Line line(PartnershipId partnership, ActionView action) {
        return new Line(
                ActionWords.heading(action.text()),
                Addresses.in(partnership, "actions", action.id()),
                action.ownerName() + ", " + action.agencyName(),
                action.theme(),
                London.day(action.deadline()),
                action.overdue() ? "Overdue" : null,
                ActionTag.of(action.state()));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
