package org.caseaudit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caseaudit.domain.shared.StateTable;

/** Reads a matrix of states and commands; every constant of both must stand in it, so that none is forgotten. */
final class StateMatrix {
    private StateMatrix() {}

    static <S extends Enum<S>, C extends Enum<C>> List<Cell<S, C>> read(
            String matrix, Class<S> states, Class<C> commands, StateTable<S, C> table, Supplier<Living<S, C>> birth) {
        List<String[]> lines =
                matrix.lines().map(line -> line.strip().split(" *\\| *")).toList();
        List<C> head = Arrays.stream(lines.get(0))
                .skip(1)
                .map(name -> Enum.valueOf(commands, name))
                .toList();
        assertThat(head).containsExactlyInAnyOrder(commands.getEnumConstants());
        assertThat(lines.stream().skip(1).map(line -> line[0]))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(states.getEnumConstants()).map(Enum::name).toList());
        List<Cell<S, C>> cells = new ArrayList<>();
        for (String[] line : lines.subList(1, lines.size())) {
            S from = Enum.valueOf(states, line[0]);
            Map<C, String> row = new EnumMap<>(commands);
            for (int i = 0; i < head.size(); i++) {
                row.put(head.get(i), line[i + 1]);
            }
            // in the order in which the code names them; that they are the same ones is what is compared
            List<C> possible = table.possible(from).stream()
                    .filter(c -> !row.get(c).equals("-"))
                    .toList();
            row.forEach((command, cell) -> cells.add(new Cell<>(
                    from,
                    command,
                    cell.equals("-") ? null : Enum.valueOf(states, cell.replace("!", "")),
                    cell.endsWith("!"),
                    possible,
                    birth.get().grownInto(from, table))));
        }
        return cells;
    }
}
