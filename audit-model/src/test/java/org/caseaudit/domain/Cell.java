package org.caseaudit.domain;

import java.util.List;
import java.util.Locale;

/** One command in one state: where it should lead, and the living thing it can be tried on. */
final class Cell<S extends Enum<S>, C extends Enum<C>> {
    private final S from;
    private final C command;
    private final S leadsTo;
    private final boolean reasonNeeded;
    private final List<C> possible;
    private final Living<S, C> living;

    /**
     * @param leadsTo null where the command is refused
     * @param possible every command of the row that is not refused
     */
    Cell(S from, C command, S leadsTo, boolean reasonNeeded, List<C> possible, Living<S, C> living) {
        this.from = from;
        this.command = command;
        this.leadsTo = leadsTo;
        this.reasonNeeded = reasonNeeded;
        this.possible = List.copyOf(possible);
        this.living = living;
    }

    void perform(String reason) {
        living.perform(command, reason);
    }

    S stateNow() {
        return living.state();
    }

    boolean legal() {
        return leadsTo != null;
    }

    boolean reasonNeeded() {
        return reasonNeeded;
    }

    S from() {
        return from;
    }

    S leadsTo() {
        return leadsTo;
    }

    /** As a refusal names them. */
    List<String> possible() {
        return possible.stream()
                .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    @Override
    public String toString() {
        return "%s %s %s"
                .formatted(
                        from.getDeclaringClass().getSimpleName().replace("State", ""),
                        from,
                        legal() ? command + " leads to " + leadsTo : command + " is refused");
    }
}
