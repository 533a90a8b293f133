package org.caseaudit.web.agency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseaudit.application.assignment.OwedQueries.AgencyOwes;
import org.caseaudit.application.assignment.OwedQueries.CycleOwed;
import org.caseaudit.application.assignment.OwedQueries.OwedForm;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.assignment.FormState;
import org.caseaudit.web.cycle.CycleWords;
import org.caseaudit.web.govuk.Link;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * What the agencies somebody leads owe.
 *
 * @param agencies their names; one for most leads
 * @param running one block for each agency and audit that is not over
 * @param earlier audits whose report is out, with what is still to be read of them
 */
public record OwedView(List<String> agencies, List<Block> running, List<Earlier> earlier, String findings) {
    private static final Set<CycleState> OVER = Set.of(CycleState.PUBLISHED, CycleState.CLOSED);

    /**
     * One agency in one audit.
     *
     * @param agency null for those who lead one, whose name is the page's title
     * @param home the audit's own page
     * @param standing how many forms are there, of how many
     * @param tasks what is to be done besides the forms, and what can be read
     */
    public record Block(
            String id,
            String agency,
            String theme,
            String home,
            Tag state,
            String dates,
            String standing,
            List<Link> tasks,
            List<OfAuditor> auditors) {}

    /** One auditor's forms. */
    public record OfAuditor(String name, List<FormRow> forms) {}

    /**
     * @param href where it is read, null before it is out
     * @param late whether the day has passed
     */
    public record FormRow(String pseudonym, String href, Tag state, String due, boolean late, List<Link> actions) {}

    public record Earlier(String theme, String agency, List<Link> links) {}

    static OwedView of(PartnershipId partnership, List<AgencyOwes> owed) {
        boolean several = owed.size() > 1;
        List<Block> running = new ArrayList<>();
        List<Earlier> earlier = new ArrayList<>();
        for (AgencyOwes agency : owed) {
            String name = several ? agency.agencyName() : null;
            for (CycleOwed cycle : agency.cycles()) {
                if (OVER.contains(cycle.state())) {
                    earlier.add(new Earlier(cycle.theme(), name, afterTheMeeting(partnership, cycle)));
                } else {
                    String id = "audit-" + (running.size() + 1);
                    running.add(new Blocks(partnership, agency, cycle).block(id, name));
                }
            }
        }
        List<String> names = owed.stream().map(AgencyOwes::agencyName).toList();
        return new OwedView(names, running, earlier, Addresses.in(partnership, "findings"));
    }

    public boolean isNobodys() {
        return agencies.isEmpty();
    }

    public String title() {
        return agencies.size() == 1 ? agencies.get(0) : "Your agencies";
    }

    /** What there is to read once the grades lie side by side. */
    private static List<Link> afterTheMeeting(PartnershipId partnership, CycleOwed cycle) {
        List<Link> links = new ArrayList<>();
        links.add(Link.to(Addresses.in(partnership, "cycles", cycle.cycle(), "grades"), "Grades side by side"));
        links.add(Link.to(Addresses.in(partnership, "cycles", cycle.cycle(), "challenges"), "Challenges"));
        if (cycle.state() != CycleState.MODERATION) {
            links.add(Link.to(
                    Addresses.in(partnership, "cycles", cycle.cycle(), "comparison"),
                    "How the agreed grades differ from yours"));
        }
        return links;
    }

    private record Blocks(PartnershipId partnership, AgencyOwes agency, CycleOwed cycle) {
        Block block(String id, String agencyName) {
            return new Block(
                    id,
                    agencyName,
                    cycle.theme(),
                    Addresses.in(partnership, "cycles", cycle.cycle()),
                    CycleWords.state(cycle.state()),
                    dates(),
                    standing(),
                    tasks(),
                    auditors());
        }

        private String dates() {
            return "Forms due " + London.day(cycle.timetable().formsDue()) + ", meeting "
                    + London.day(cycle.timetable().meeting());
        }

        private String standing() {
            int all = cycle.forms().size();
            if (all == 0) {
                return "No forms yet.";
            }
            long done = cycle.forms().stream()
                    .filter(form -> form.state().handedIn() || form.state() == AssignmentState.EXCUSED)
                    .count();
            return done + " of " + all + (all == 1 ? " form is" : " forms are") + " settled.";
        }

        private List<Link> tasks() {
            List<Link> tasks = new ArrayList<>();
            if (cycle.unanswered() > 0) {
                tasks.add(Link.to(
                        Addresses.in(partnership, "cycles", cycle.cycle(), "involvement"),
                        "Say whether you know " + children(cycle.unanswered())));
            }
            if (!cycle.toAllocate().isEmpty()) {
                tasks.add(Link.to(
                        Addresses.in(partnership, "agency", agency.agency(), "cycles", cycle.cycle(), "allocate"),
                        "Name who fills the form for "
                                + children(cycle.toAllocate().size())));
            }
            if (cycle.state() == CycleState.MODERATION || cycle.state() == CycleState.REPORTING) {
                tasks.addAll(afterTheMeeting(partnership, cycle));
            }
            return tasks;
        }

        private static String children(int count) {
            return count == 1 ? "1 child" : count + " children";
        }

        private List<OfAuditor> auditors() {
            Map<PersonId, List<OwedForm>> byAuditor = new LinkedHashMap<>();
            cycle.forms()
                    .forEach(form -> byAuditor
                            .computeIfAbsent(form.auditor(), any -> new ArrayList<>())
                            .add(form));
            return byAuditor.values().stream()
                    .map(forms -> new OfAuditor(
                            forms.get(0).auditorName(),
                            forms.stream().map(this::row).toList()))
                    .toList();
        }

        private FormRow row(OwedForm form) {
            boolean outstanding = form.state().writable() || form.state() == AssignmentState.NOT_RETURNED;
            String due = London.day(form.due());
            return new FormRow(
                    form.pseudonym(),
                    cycle.state() == CycleState.PLANNED
                            ? null
                            : Addresses.in(partnership, "assignments", form.assignment()),
                    FormState.tag(form.state()),
                    outstanding ? due + ", " + London.left(form.daysLeft()) : form.late() ? due + ", came late" : due,
                    outstanding && form.daysLeft() < 0,
                    actions(form));
        }

        private List<Link> actions(OwedForm form) {
            List<Link> actions = new ArrayList<>();
            action(actions, form, AssignmentCommand.SIGN_OFF, "read", "Read and sign off");
            action(actions, form, AssignmentCommand.RETURN, "return", "Return");
            action(actions, form, AssignmentCommand.HAND_OVER, "hand-over", "Hand over");
            action(actions, form, AssignmentCommand.EXCUSE, "nothing-to-return", "Nothing to return");
            return actions;
        }

        private void action(List<Link> actions, OwedForm form, AssignmentCommand command, String page, String words) {
            if (form.possible().contains(command)) {
                actions.add(Link.to(Addresses.in(partnership, "assignments", form.assignment(), page), words));
            }
        }
    }
}
