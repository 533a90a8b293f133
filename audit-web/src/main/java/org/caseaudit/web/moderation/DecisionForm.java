package org.caseaudit.web.moderation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.moderation.ModerationQueries.DecisionView;
import org.caseaudit.application.moderation.ModerationQueries.GradeView;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.moderation.Ruling.DissentingVoice;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.web.form.TypedText;

/**
 * What is chosen and typed about one item.
 *
 * @param number of the decision that was read, which a later one must not overwrite unseen
 * @param grade code of a grade, {@link #NONE} for no common one, null for nothing chosen
 * @param dissents the agencies ticked, with what was typed for each, which may be nothing
 * @param reasons what was typed for any agency, ticked or not
 */
record DecisionForm(
        int number,
        DecisionKind kind,
        String grade,
        String reason,
        Map<AgencyId, String> dissents,
        Map<AgencyId, String> reasons) {
    /** The choice of no common grade; no code of a scale begins like this. */
    static final String NONE = "-";

    private static final String REASON = "dissent-reason-";

    static String ticked(AgencyId agency) {
        return "dissent-" + agency.value();
    }

    static String reasonOf(AgencyId agency) {
        return REASON + agency.value();
    }

    /** Nothing was sent: what stands decided, or the grade everybody gave. */
    static DecisionForm of(ItemView item) {
        DecisionView standing = item.decision();
        if (standing == null) {
            DecisionKind only = item.suggestion() == null ? null : DecisionKind.AGREED;
            return new DecisionForm(item.number(), only, item.suggestion(), null, Map.of(), Map.of());
        }
        Map<AgencyId, String> dissents =
                standing.dissents().stream().collect(Collectors.toMap(GradeView::agency, GradeView::reason));
        return new DecisionForm(
                item.number(),
                standing.kind(),
                standing.grade() == null ? NONE : standing.grade(),
                standing.reason(),
                dissents,
                dissents);
    }

    /** Who wrote a reason means it, ticked or not; so nothing typed is lost for a forgotten tick. */
    static DecisionForm sent(MultivaluedMap<String, String> fields) {
        Map<AgencyId, String> reasons = new LinkedHashMap<>();
        fields.keySet().stream()
                .filter(name -> name.startsWith(REASON))
                .forEach(name -> reasons.put(agency(name.substring(REASON.length())), text(fields, name)));
        Map<AgencyId, String> dissents = new LinkedHashMap<>();
        reasons.forEach((agency, reason) -> {
            if (reason != null || fields.containsKey(ticked(agency))) {
                dissents.put(agency, reason);
            }
        });
        return new DecisionForm(
                number(fields.getFirst("number")),
                kind(fields.getFirst("kind")),
                text(fields, "grade"),
                text(fields, "reason"),
                dissents,
                reasons);
    }

    Ruling ruling() {
        return new Ruling(
                kind,
                NONE.equals(grade) ? null : grade,
                reason,
                dissents.entrySet().stream()
                        .map(d -> new DissentingVoice(d.getKey(), d.getValue()))
                        .toList());
    }

    /** The same words about what stands now, after another decision came in between. */
    DecisionForm onTopOf(ItemView item) {
        return new DecisionForm(item.number(), kind, grade, reason, dissents, reasons);
    }

    private static AgencyId agency(String id) {
        return Id.parse(AgencyId.class, id);
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return TypedText.of(fields.getFirst(name));
    }

    private static DecisionKind kind(String sent) {
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> kind.name().equals(sent))
                .findFirst()
                .orElse(null);
    }

    private static int number(String sent) {
        try {
            return Integer.parseInt(sent);
        } catch (NumberFormatException notOurs) {
            return -1; // no decision has it, so it is as stale as can be
        }
    }

    /** The agencies the rule counts as it was given them. */
    List<AgencyId> dissenting() {
        return List.copyOf(dissents.keySet());
    }
}
