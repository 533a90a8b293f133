package org.caseaudit.web.mywork;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseaudit.application.mywork.MyWork;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.cycle.Milestone;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.cycle.CycleWords;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.TaskItem;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/** @param groups kinds of work, the most urgent first; a kind of which there is none is left out */
public record MyWorkView(List<Group> groups) {
    /** One kind of work. @param id unique on the page */
    public record Group(String id, String heading, List<TaskItem> items) {}

    /** What waits for somebody in one partnership. */
    record Partnership(PartnershipId id, String name, MyWork work) {}

    /** Names the partnership of each item only for those who serve several. */
    static MyWorkView of(List<Partnership> partnerships) {
        boolean several = partnerships.size() > 1;
        List<Group> groups = new ArrayList<>();
        group(groups, "concerns", "Concerns to act on", partnerships, p -> concerns(p, several));
        group(groups, "forms", "Forms to fill in", partnerships, p -> forms(p, several));
        group(groups, "involvement", "Do you know these children?", partnerships, p -> involvement(p, several));
        group(groups, "sign-off", "Forms to sign off", partnerships, p -> signOff(p, several));
        group(groups, "replies", "Waiting for your agency’s reply", partnerships, p -> replies(p, several));
        group(groups, "board", "What the board wants to know", partnerships, p -> board(p, several));
        group(groups, "reports", "Reports that wait for the board", partnerships, p -> reports(p, several));
        group(groups, "audits", "Audits under way", partnerships, p -> audits(p, several));
        group(groups, "actions", "Actions you own", partnerships, p -> actions(p, several));
        return new MyWorkView(groups);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    private static void group(
            List<Group> groups,
            String id,
            String heading,
            List<Partnership> partnerships,
            Function<Partnership, Stream<TaskItem>> items) {
        List<TaskItem> all = partnerships.stream().flatMap(items).toList();
        if (!all.isEmpty()) {
            groups.add(new Group(id, heading, all));
        }
    }

    private static Stream<TaskItem> forms(Partnership p, boolean several) {
        return p.work().forms().stream().map(f -> {
            String back = f.returnedBecause() == null ? "" : ". Returned: " + f.returnedBecause();
            return TaskItem.of(
                            f.pseudonym() + ", " + f.theme(),
                            Addresses.in(p.id(), "assignments", f.assignment()),
                            form(f.state(), f.daysLeft()))
                    .hint(place(p, several, f.agencyName()) + London.left(f.daysLeft()) + ", due " + London.day(f.due())
                            + back);
        });
    }

    private static Tag form(AssignmentState state, long daysLeft) {
        if (state == AssignmentState.RETURNED) {
            return Tag.of("Returned to you", Tag.Colour.ORANGE);
        }
        if (daysLeft < 0) {
            return Tag.of("Late", Tag.Colour.RED);
        }
        return state == AssignmentState.ASSIGNED
                ? Tag.of("Not started", Tag.Colour.GREY)
                : Tag.of("In progress", Tag.Colour.BLUE);
    }

    private static Stream<TaskItem> involvement(Partnership p, boolean several) {
        return p.work().involvement().stream()
                .map(i -> TaskItem.of(
                                i.theme(),
                                Addresses.in(p.id(), "cycles", i.cycle(), "involvement"),
                                Tag.of(
                                        i.unanswered() + " of " + i.cases() + " to answer",
                                        i.daysLeft() < 0 ? Tag.Colour.RED : Tag.Colour.BLUE))
                        .hint(place(p, several, i.agencyName()) + London.left(i.daysLeft()) + ", wanted by "
                                + London.day(i.wantedBy())));
    }

    private static Stream<TaskItem> signOff(Partnership p, boolean several) {
        return p.work().toSignOff().stream()
                .map(f -> TaskItem.of(
                                f.pseudonym() + ", " + f.theme(),
                                Addresses.in(p.id(), "assignments", f.assignment(), "read"),
                                Tag.of("To sign off", Tag.Colour.BLUE))
                        .hint(place(p, several, f.agencyName()) + "from " + f.auditorName() + ", submitted "
                                + London.day(f.submittedAt())));
    }

    private static Stream<TaskItem> concerns(Partnership p, boolean several) {
        return p.work().concerns().stream()
                .map(c -> TaskItem.of(
                                "A concern about " + c.pseudonym(),
                                Addresses.in(p.id(), "concerns", c.concern()),
                                c.overdue() ? Tag.of("Overdue", Tag.Colour.RED) : Tag.of("Open", Tag.Colour.ORANGE))
                        .hint(place(p, several, c.theme()) + London.left(c.daysLeft()) + ", due "
                                + London.day(c.due())));
    }

    private static Stream<TaskItem> replies(Partnership p, boolean several) {
        Stream<TaskItem> challenges = p.work().challenges().stream()
                .map(c -> TaskItem.of(
                                "A challenge about " + c.pseudonym(),
                                Addresses.in(p.id(), "challenges", c.challenge()),
                                Tag.of("To answer", Tag.Colour.ORANGE))
                        .hint(place(p, several, c.agencyName()) + c.theme()));
        Stream<TaskItem> findings = p.work().findings().stream()
                .map(f -> TaskItem.of(
                                "What another agency found about yours",
                                Addresses.in(p.id(), "findings", f.finding()),
                                Tag.of("Right of reply", Tag.Colour.BLUE))
                        .hint(place(p, several, f.agencyName()) + f.text()));
        return Stream.concat(challenges, findings);
    }

    private static Stream<TaskItem> board(Partnership p, boolean several) {
        return p.work().boardChallenges().stream()
                .map(c -> TaskItem.of(
                                c.text(),
                                Addresses.in(p.id(), "reports", c.cycle()),
                                c.mine()
                                        ? Tag.of("To answer", Tag.Colour.ORANGE)
                                        : Tag.of("Waits for the agency", Tag.Colour.GREY))
                        .hint(place(p, several, c.agencyName()) + c.theme()));
    }

    private static Stream<TaskItem> reports(Partnership p, boolean several) {
        return p.work().reports().stream()
                .map(r -> TaskItem.of(
                                r.theme(),
                                Addresses.in(p.id(), "reports", r.cycle()),
                                Tag.of("To decide", Tag.Colour.PURPLE))
                        .hint(place(p, several, null) + "Meeting " + London.day(r.meeting())));
    }

    private static Stream<TaskItem> audits(Partnership p, boolean several) {
        return p.work().audits().stream()
                .map(a -> TaskItem.of(a.theme(), Addresses.in(p.id(), "cycles", a.cycle()), CycleWords.state(a.state()))
                        .hint(place(p, several, null) + words(a.next()) + " on " + London.day(a.day()) + ", "
                                + London.left(a.daysLeft())));
    }

    private static String words(Milestone next) {
        return switch (next) {
            case FORMS_OUT -> "Forms go out";
            case FORMS_DUE -> "Forms are due";
            case MEETING -> "Meeting";
            case REPORT_DUE -> "The board is to have the report";
        };
    }

    private static Stream<TaskItem> actions(Partnership p, boolean several) {
        return p.work().actions().stream()
                .map(a -> TaskItem.of(
                                a.text(),
                                Addresses.in(p.id(), "actions", a.action()),
                                a.overdue() ? Tag.of("Overdue", Tag.Colour.RED) : Tag.of("Open", Tag.Colour.BLUE))
                        .hint(place(p, several, a.agencyName()) + London.left(a.daysLeft()) + ", due "
                                + London.day(a.deadline())));
    }

    /** The agency or the audit, and for those who serve several the partnership. */
    private static String place(Partnership p, boolean several, String what) {
        String words = Stream.of(what, several ? p.name() : null)
                .filter(w -> w != null && !w.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return words.isEmpty() ? "" : words + " · ";
    }
}
