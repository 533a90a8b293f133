package org.caseaudit.domain;

import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.PlanBuilder.aPlan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionCommand;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.briefing.Briefing;
import org.caseaudit.domain.briefing.BriefingCommand;
import org.caseaudit.domain.briefing.BriefingId;
import org.caseaudit.domain.briefing.BriefingState;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.challenge.ChallengeCommand;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.challenge.ChallengeState;
import org.caseaudit.domain.challenge.Challenged;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.ConcernCommand;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.ConcernState;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleCommand;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.ReportCommand;
import org.caseaudit.domain.report.ReportId;
import org.caseaudit.domain.report.ReportState;
import org.caseaudit.domain.sampling.CandidateList;
import org.caseaudit.domain.sampling.CandidateListId;
import org.caseaudit.domain.sampling.Frame;
import org.caseaudit.domain.sampling.SampleCommand;
import org.caseaudit.domain.sampling.SampleState;
import org.caseaudit.domain.sampling.Stratum;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.StateTable;
import org.caseaudit.testing.RunningAudit;

/** Something with a life, with each command as the entity's own method. */
record Living<S extends Enum<S>, C extends Enum<C>>(Supplier<S> now, BiConsumer<C, String> commands) {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    S state() {
        return now.get();
    }

    void perform(C command, String reason) {
        commands.accept(command, reason);
    }

    /** Lives until it is in the state, by the shortest way. */
    Living<S, C> grownInto(S wanted, StateTable<S, C> table) {
        way(state(), wanted, table).forEach(command -> perform(command, "On the way."));
        return this;
    }

    private List<C> way(S from, S to, StateTable<S, C> table) {
        record Path<X, Y>(X state, List<Y> commands) {}
        Deque<Path<S, C>> open = new ArrayDeque<>(List.of(new Path<>(from, List.of())));
        Set<S> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Path<S, C> path = open.poll();
            if (path.state() == to) {
                return path.commands();
            }
            if (seen.add(path.state())) {
                for (var row : table.rows()) {
                    if (row.from() == path.state()) {
                        List<C> commands = new ArrayList<>(path.commands());
                        commands.add(row.command());
                        open.add(new Path<>(row.to(), commands));
                    }
                }
            }
        }
        throw new AssertionError("No way leads to " + to);
    }

    static Supplier<Living<CycleState, CycleCommand>> cycle() {
        return () -> {
            Cycle cycle = new Cycle(new CycleId(UUID.randomUUID()), aPlan().build());
            return new Living<>(cycle::state, (command, reason) -> {
                switch (command) {
                    case LAUNCH -> cycle.launch(NOW);
                    case POSTPONE -> cycle.postpone(Timetable.around(DAY), reason, "Synthetic Board Chair");
                    case BEGIN_MODERATION -> cycle.beginModeration(reason);
                    case REOPEN -> cycle.reopen(reason);
                    case BEGIN_REPORTING -> cycle.beginReporting();
                    case PUBLISH -> cycle.publish();
                    case CLOSE -> cycle.close();
                    case ABANDON -> cycle.abandon(reason, "Synthetic Board Chair");
                }
            });
        };
    }

    static Supplier<Living<AssignmentState, AssignmentCommand>> form() {
        return () -> {
            Assignment form = new Assignment(
                    new AssignmentId(UUID.randomUUID()),
                    aChild().inCycle(new CycleId(UUID.randomUUID()), 1),
                    new AgencyId(UUID.randomUUID()),
                    somebody(),
                    DAY);
            return new Living<>(form::state, (command, reason) -> {
                switch (command) {
                    case SAVE -> form.save();
                    case SUBMIT -> form.submit(NOW);
                    case WITHDRAW -> form.withdraw();
                    case RETURN -> form.returnToAuditor(reason);
                    case SIGN_OFF -> form.signOff(somebody(), NOW);
                    case EXCUSE -> form.excuse(NilReturn.NO_RECORDS, reason);
                    case HAND_OVER -> form.handOver(somebody());
                    case MARK_NOT_RETURNED -> form.markNotReturned();
                    case REOPEN -> form.reopen();
                }
            });
        };
    }

    static Supplier<Living<ActionState, ActionCommand>> action() {
        return () -> {
            Action action = new Action(
                    new ActionId(UUID.randomUUID()),
                    new CycleId(UUID.randomUUID()),
                    new RecommendationId(UUID.randomUUID()),
                    new ActionPlan("Do it.", somebody(), new AgencyId(UUID.randomUUID()), DAY, "It is done."));
            return new Living<>(action::state, (command, reason) -> {
                switch (command) {
                    case ACCEPT -> action.accept();
                    case EVIDENCE -> action.evidence("It was done.");
                    case RETURN -> action.returnToOwner(reason);
                    case CLOSE -> action.close(NOW);
                    case REOPEN -> action.reopen(reason);
                    case CARRY_FORWARD -> action.carryForward(reason);
                    case HAND_OVER -> action.handOver(somebody(), reason);
                }
            });
        };
    }

    static Supplier<Living<ReportState, ReportCommand>> report() {
        return () -> {
            Report report = new Report(new ReportId(UUID.randomUUID()), new CycleId(UUID.randomUUID()));
            return new Living<>(report::state, (command, reason) -> {
                switch (command) {
                    case SIGN_OFF -> report.signOff();
                    case PRESENT -> report.present();
                    case ACCEPT -> report.accept();
                    case RETURN -> report.returnToDraft(reason);
                }
            });
        };
    }

    static Supplier<Living<ConcernState, ConcernCommand>> concern() {
        return () -> {
            Concern concern = new Concern(
                    new ConcernId(UUID.randomUUID()),
                    new Concern.Source(
                            new CycleId(UUID.randomUUID()), new CaseId(UUID.randomUUID()), null, null, somebody()),
                    "The child sleeps in a car.",
                    null,
                    1,
                    NOW);
            return new Living<>(concern::state, (command, reason) -> {
                switch (command) {
                    case REFER ->
                        concern.refer(
                                new NamedManager("Synthetic Manager", new AgencyId(UUID.randomUUID())),
                                reason,
                                somebody(),
                                NOW);
                    case RECORD_ACTION -> concern.recordAction("Seen the same day.", somebody(), NOW);
                    case RESOLVE -> concern.resolve("The child is safe.", somebody(), NOW);
                }
            });
        };
    }

    static Supplier<Living<ChallengeState, ChallengeCommand>> challenge() {
        return () -> {
            Challenged grade = new Challenged(
                    new CycleId(UUID.randomUUID()),
                    new ItemKey(new CaseId(UUID.randomUUID()), "work"),
                    null,
                    new AgencyId(UUID.randomUUID()),
                    "good",
                    "Seen at home twice.");
            Challenge challenge = new Challenge(
                    new ChallengeId(UUID.randomUUID()),
                    grade,
                    new Challenge.Doubt(new AgencyId(UUID.randomUUID()), "Not in June.", "Our visits book."),
                    somebody(),
                    NOW);
            return new Living<>(challenge::state, (command, reason) -> {
                switch (command) {
                    case REPLY -> challenge.reply("Our log says otherwise.", somebody(), NOW);
                    case DECIDE -> challenge.decide(ChallengeOutcome.NOT_UPHELD, reason, somebody(), NOW);
                }
            });
        };
    }

    static Supplier<Living<BriefingState, BriefingCommand>> briefing() {
        return () -> {
            Briefing briefing = new Briefing(
                    new BriefingId(UUID.randomUUID()), new CycleId(UUID.randomUUID()), 1, RunningAudit.briefingText());
            return new Living<>(briefing::state, (command, reason) -> briefing.send(somebody(), NOW));
        };
    }

    static Supplier<Living<SampleState, SampleCommand>> sample() {
        return () -> {
            CandidateList list = new CandidateList(
                    new CandidateListId(UUID.randomUUID()), new CycleId(UUID.randomUUID()), 1, 1, somebody(), NOW);
            Frame frame = new Frame(List.of(new Stratum("all", List.of("K0001"))));
            return new Living<>(list::state, (command, reason) -> {
                switch (command) {
                    case RELIST -> list.relist(2, somebody(), NOW);
                    case FREEZE -> list.freeze(frame, somebody(), NOW);
                    case DRAW -> list.draw(reason);
                    case REPLACE -> list.replace(reason);
                    case START_OVER -> list.giveUp(reason, somebody(), NOW);
                }
            });
        };
    }

    private static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }
}
