package org.caseaudit.domain.shared;

import java.util.Arrays;
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
        List<String> possible = possible(from).stream().map(StateTable::slug).toList();
        String message =
                "This " + noun + " is " + words(from) + "; " + words(command) + " is not possible now. Possible: "
                        + (possible.isEmpty() ? "nothing, it has ended" : String.join(", ", possible)) + ".";
        return new RuleBroken(
                RuleBroken.ILLEGAL_TRANSITION, message, List.of(), Map.of("state", from.name(), "possible", possible));
    }

    /** The table as a Mermaid state diagram, for the documentation that cannot drift. */
    public String diagram() {
        StringBuilder out = new StringBuilder("stateDiagram-v2\n");
        for (Row<S, C> row : rows) {
            out.append("    ")
                    .append(row.from())
                    .append(" --> ")
                    .append(row.to())
                    .append(": ");
            out.append(words(row.command()))
                    .append(row.reasonNeeded() ? " (reason)" : "")
                    .append('\n');
        }
        out.append("\n| from | command | to | who | guard | reason |\n|---|---|---|---|---|---|\n");
        for (Row<S, C> row : rows) {
            out.append(String.join(
                            " | ",
                            Arrays.asList(
                                    "| " + row.from(),
                                    slug(row.command()),
                                    row.to().toString(),
                                    row.who(),
                                    row.guard(),
                                    row.reasonNeeded() ? "yes |" : "no |")))
                    .append('\n');
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
