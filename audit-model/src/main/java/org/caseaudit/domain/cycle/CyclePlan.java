package org.caseaudit.domain.cycle;

import java.util.List;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.template.TemplateVersionId;

/**
 * Everything the chair decides before launch.
 *
 * @param theme what is audited, for instance neglect
 * @param whyNow why this theme, why now
 * @param boardPriority the board priority it serves
 * @param scope which children, which agencies, which area
 * @param sampleNote how the cases were drawn or why they were chosen
 * @param signOffRequired whether an agency lead signs each form off before it counts as returned; null for what the
 *     partnership has settled
 * @param reAudits the earlier audit this one repeats, to compare with, or null
 */
public record CyclePlan(
        String theme,
        String whyNow,
        String boardPriority,
        String scope,
        List<String> keyLines,
        Windows windows,
        Timetable timetable,
        TemplateVersionId template,
        SampleMethod sampleMethod,
        String sampleNote,
        Boolean signOffRequired,
        CycleId reAudits) {
    private static final int MOST_KEY_LINES = 20;

    public CyclePlan {
        keyLines = keyLines == null ? List.of() : List.copyOf(keyLines);
    }

    /** The same plan, with the default where it does not say whether leads sign off. */
    public CyclePlan signingOffUnlessSaid(boolean byDefault) {
        return signOffRequired != null
                ? this
                : new CyclePlan(
                        theme,
                        whyNow,
                        boardPriority,
                        scope,
                        keyLines,
                        windows,
                        timetable,
                        template,
                        sampleMethod,
                        sampleNote,
                        byDefault,
                        reAudits);
    }

    /** Refuses with every fault at once. */
    void check() {
        Faults faults = new Faults()
                .text("theme", theme, Faults.SHORT_TEXT)
                .text("whyNow", whyNow, Faults.LONG_TEXT)
                .optionalText("boardPriority", boardPriority, Faults.SHORT_TEXT)
                .text("scope", scope, Faults.LONG_TEXT)
                .require(!keyLines.isEmpty(), "keyLines", "Enter at least one key line of enquiry.")
                .require(
                        keyLines.size() <= MOST_KEY_LINES,
                        "keyLines",
                        "Keep to " + MOST_KEY_LINES + " key lines of enquiry or fewer.")
                .require(windows != null, "windows", "Enter the look-back and judgement windows.")
                .require(timetable != null, "timetable", "Enter the timetable.")
                .require(sampleMethod != null, "sampleMethod", "Say whether the cases are drawn or chosen.")
                .optionalText("sampleNote", sampleNote, Faults.LONG_TEXT);
        for (int i = 0; i < keyLines.size(); i++) {
            faults.text("keyLines[" + i + "]", keyLines.get(i), 1_000);
        }
        if (windows != null) {
            windows.check(faults);
        }
        if (timetable != null) {
            timetable.check(faults);
        }
        faults.throwIfAny("The plan cannot be saved like this.");
    }
}
