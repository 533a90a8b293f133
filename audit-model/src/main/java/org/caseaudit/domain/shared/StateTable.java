package org.caseaudit.domain.shared;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A life cycle as a table. Whatever is not in it is refused, so a forgotten row cannot become a hole.
 *
 * @param <S> the states
 * @param <C> the commands
 */
public final class StateTable<S extends Enum<S>, C extends Enum<C>> {
    /**
     * One legal move.
     *
     * @param who the roles that may make it, in words for the diagram; permission itself is the access class's
     * @param guard what must hold, in words
     * @param reasonNeeded whether a reason must be given
     */
    public record Row<S, C>(S from, C command, S to, String who, String guard, boolean reasonNeeded) {}

    private final String noun;
    private final List<Row<S, C>> rows;

    public StateTable(String noun, Collection<Row<S, C>> rows) {
        this.noun = noun;
        this.rows = List.copyOf(rows);
    }

    public List<Row<S, C>> rows() {
        return rows;
    }

    public Optional<Row<S, C>> find(S from, C command) {
        return rows.stream()
                .filter(r -> r.from() == from && r.command() == command)
                .findFirst();
    }

    public List<C> possible(S from) {
        return rows.stream().filter(r -> r.from() == from).map(Row::command).toList();
    }

    /** The state after the command; refuses with {@link RuleBroken} an illegal move, or a missing reason. */
    public S next(S from, C command, String reason) {
        Row<S, C> row = find(from, command).orElseThrow(() -> illegal(from, command));
        if (row.reasonNeeded()) {
            Faults.reason(reason);
        }
        return row.to();
    }

    private RuleBroken illegal(S from, C command) {
        List<String> possible = slugs(from);
        return refusal(
                from,
                "This " + noun + " is " + words(from) + "; " + words(command) + " is not possible now. Possible: "
                        + (possible.isEmpty() ? "nothing, it has ended" : String.join(", ", possible)) + ".");
    }

    /** What to throw when something is asked that the state does not allow: says the state and what is possible. */
    public RuleBroken refusal(S state, String message) {
        return new RuleBroken(
                RuleBroken.ILLEGAL_TRANSITION,
                message,
                List.of(),
                Map.of("state", state.name(), "possible", slugs(state)));
    }

    private List<String> slugs(S from) {
        return possible(from).stream().map(StateTable::slug).toList();
    }

    public String noun() {
        return noun;
    }

    /** The table as a Mermaid state diagram, for the documentation that cannot drift. */
    public String diagram() {
        StringBuilder out = new StringBuilder("stateDiagram-v2\n");
        for (Row<S, C> row : rows) {
            out.append("    %s --> %s: %s%s\n"
                    .formatted(row.from(), row.to(), words(row.command()), row.reasonNeeded() ? " (reason)" : ""));
        }
        return out.toString();
    }

    /** What a diagram has no room for: who may make each move, what must hold, and whether a reason is asked. */
    public String conditions() {
        StringBuilder out =
                new StringBuilder("| from | command | to | who | guard | reason |\n|---|---|---|---|---|---|\n");
        for (Row<S, C> row : rows) {
            out.append("| %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            row.from(),
                            slug(row.command()),
                            row.to(),
                            row.who(),
                            row.guard(),
                            row.reasonNeeded() ? "yes" : "no"));
        }
        return out.toString();
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
