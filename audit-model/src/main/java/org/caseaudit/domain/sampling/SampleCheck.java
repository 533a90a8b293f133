package org.caseaudit.domain.sampling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Whether a cycle may call its cases drawn. Solihull's audits spoke of what 11 cases show (Ofsted 2016); "drawn at random"
 * is a claim the report makes to the board, so it needs a record that anybody can check.
 */
public final class SampleCheck {
    private SampleCheck() {}

    /** What stands between the plan and a launch: the plan must say of the cases what the record says. */
    public static List<Fault> blockers(SampleMethod method, List<CaseFile> cases, Optional<StandingSample> sample) {
        if (method == SampleMethod.CHOSEN) {
            return sample.isEmpty()
                    ? List.of()
                    : List.of(new Fault(
                            "sampleMethod",
                            "The cases were drawn; say DRAWN in the plan, or start the sample over and choose them."));
        }
        if (sample.isEmpty()) {
            return List.of(new Fault(
                    "sample",
                    "The plan says that the cases are drawn, but no draw is recorded: import a list of candidates, freeze"
                            + " it and draw, or say CHOSEN in the plan."));
        }
        return byHand(cases, sample).stream()
                .map(c -> new Fault(
                        "cases/" + c.pseudonym(),
                        "This case was registered by hand and not drawn; start the sample over and say CHOSEN in the"
                                + " plan."))
                .toList();
    }

    /** Refuses to draw into a cycle that holds cases somebody chose. */
    public static void requireNoneByHand(List<CaseFile> cases, Optional<StandingSample> sample) {
        List<CaseFile> chosen = byHand(cases, sample);
        if (!chosen.isEmpty()) {
            throw new RuleBroken(
                    RuleBroken.CONFLICT,
                    "Registered by hand in this cycle: "
                            + chosen.stream().map(CaseFile::pseudonym).collect(Collectors.joining(", "))
                            + ". Say CHOSEN in the plan and keep them, or plan a cycle of its own for a drawn sample.");
        }
    }

    private static List<CaseFile> byHand(List<CaseFile> cases, Optional<StandingSample> sample) {
        return cases.stream()
                .filter(c -> sample.flatMap(s -> s.of(c.id())).isEmpty())
                .toList();
    }
}
