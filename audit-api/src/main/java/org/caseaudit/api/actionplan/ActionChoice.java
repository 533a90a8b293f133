package org.caseaudit.api.actionplan;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.caseaudit.api.problem.Problem;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;
import org.caseaudit.api.rest.Flag;
import org.caseaudit.application.actionplan.ActionFilter;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which actions are asked for; what is left out asks for all. */
public class ActionChoice {
    @QueryParam("cycle")
    private CycleId cycle;

    @QueryParam("agency")
    private AgencyId agency;

    @QueryParam("state")
    @Parameter(schema = @Schema(implementation = ActionState.class))
    private String state;

    @QueryParam("overdue")
    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
    private String overdue;

    /** Refuses with 400 a state that is none, and what is neither true nor false. */
    public ActionFilter filter() {
        return new ActionFilter(cycle, agency, state == null ? null : state(state), Flag.of("overdue", overdue));
    }

    private static ActionState state(String text) {
        return Arrays.stream(ActionState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.at(
                        ProblemType.MALFORMED_PARAMETER,
                        "state",
                        "Write one of: "
                                + Arrays.stream(ActionState.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))
                                + ".")));
    }
}
