package org.caseaudit.domain.mail;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;

/**
 * Who is reminded today of their own forms and actions. At most one a day for a person and a cycle: everything of that
 * person stands in it. Somebody else's progress never counts.
 */
public final class Reminders {
    /** Not before people are at work. */
    public static final LocalTime FROM = LocalTime.of(7, 0);

    /** Days before actions are due. */
    static final List<Integer> BEFORE_ACTIONS = List.of(7);

    private static final int DAYS_IN_A_WEEK = 7;

    private final PartnershipId partnership;
    private final Map<CycleId, Cycle> cycles;
    private final List<Integer> beforeForms;
    private final LocalDate today;

    /** @param beforeForms how many days before a form is due its auditor is reminded, as the partnership has settled */
    public Reminders(PartnershipId partnership, List<Cycle> cycles, List<Integer> beforeForms, LocalDate today) {
        this.partnership = partnership;
        this.cycles = cycles.stream().collect(Collectors.toMap(Cycle::id, Function.identity()));
        this.beforeForms = List.copyOf(beforeForms);
        this.today = today;
    }

    private record Recipient(PersonId person, CycleId cycle) {}

    /** @param beingFilled forms that are out and not handed in */
    public Map<MailId, Letter> ofForms(List<Assignment> beingFilled) {
        Map<Recipient, List<Assignment>> byAuditor =
                beingFilled.stream().collect(Collectors.groupingBy(f -> new Recipient(f.auditor(), f.cycle())));
        return keyed(byAuditor.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(f -> isDay(beforeForms, f.due())))
                .map(e -> formsDue(e.getKey(), e.getValue()))
                .toList());
    }

    private Letter formsDue(Recipient to, List<Assignment> forms) {
        LocalDate first = forms.stream()
                .map(Assignment::due)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return letters(to)
                .formsDue(
                        to.person(),
                        forms.size(),
                        first,
                        today,
                        forms.size() == 1 ? forms.get(0).id() : null);
    }

    /**
     * What somebody of the office asks an auditor for at once: all they have out, and no second time on a day on which they
     * were reminded already.
     */
    public Map<MailId, Letter> ofAuditor(PersonId auditor, List<Assignment> beingFilled) {
        Map<Recipient, List<Assignment>> byCycle = beingFilled.stream()
                .filter(form -> form.auditor().equals(auditor))
                .collect(Collectors.groupingBy(form -> new Recipient(auditor, form.cycle())));
        return keyed(byCycle.entrySet().stream()
                .map(e -> formsDue(e.getKey(), e.getValue()))
                .toList());
    }

    /** @param inHand actions of published reports their owners have not yet evidenced */
    public Map<MailId, Letter> ofActions(List<Action> inHand) {
        Map<Recipient, List<Action>> byOwner = inHand.stream()
                .filter(a -> a.deadline().isBefore(today.plusDays(DAYS_IN_A_WEEK + 1)))
                .collect(Collectors.groupingBy(a -> new Recipient(a.owner(), a.cycle())));
        return keyed(byOwner.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(a -> isDay(BEFORE_ACTIONS, a.deadline())))
                .map(e -> actionsDue(e.getKey(), e.getValue()))
                .toList());
    }

    private Letter actionsDue(Recipient to, List<Action> actions) {
        LocalDate first = actions.stream()
                .map(Action::deadline)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return letters(to)
                .actionsDue(
                        to.person(),
                        actions.size(),
                        first,
                        today,
                        actions.size() == 1 ? actions.get(0).id() : null);
    }

    private Letters letters(Recipient to) {
        return new Letters(partnership, Objects.requireNonNull(cycles.get(to.cycle()), "cycle"));
    }

    private Map<MailId, Letter> keyed(List<Letter> letters) {
        Map<MailId, Letter> keyed = new LinkedHashMap<>();
        letters.forEach(letter -> keyed.put(MailId.ofReminder(letter, today), letter));
        return keyed;
    }

    /** On the days before, then every day of the first week it is late, then once a week. */
    private boolean isDay(List<Integer> before, LocalDate due) {
        int left = Math.toIntExact(ChronoUnit.DAYS.between(today, due));
        int late = -left;
        return before.contains(left) || (late > 0 && (late <= DAYS_IN_A_WEEK || late % DAYS_IN_A_WEEK == 0));
    }
}
