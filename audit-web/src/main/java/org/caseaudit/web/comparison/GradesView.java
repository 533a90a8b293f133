package org.caseaudit.web.comparison;

import java.util.List;
import java.util.Set;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.moderation.ModerationQueries.DecisionView;
import org.caseaudit.application.moderation.ModerationQueries.GradeView;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.Tag.Colour;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.parts.GradeTag;

/** The grades of one case, section by section. */
public record GradesView(String theme, List<Item> items) {
    /** @param decision null before the meeting decides */
    public record Item(String id, String title, Tag status, List<Given> grades, List<Kept> notJudged, Met decision) {}

    /** @param challenge where it is questioned, null where the reader cannot */
    public record Given(String agency, Tag grade, String reason, String challenge) {}

    /** What an agency says without a grade, or against the common one. */
    public record Kept(String agency, String reason) {}

    /** What the meeting made of it. @param grade null where it found no common grade */
    public record Met(String words, Tag grade, String reason, List<Kept> dissents) {}

    static GradesView of(
            PartnershipId partnership, CycleView cycle, GradingScale scale, Actor actor, List<ItemView> items) {
        return new Maker(partnership, cycle, scale, actor).view(items);
    }

    private record Maker(PartnershipId partnership, CycleView cycle, GradingScale scale, Actor actor) {
        /** While the meeting and the report can still take it up; whether the report is signed off is told on sending. */
        private static final Set<CycleState> ARGUABLE = Set.of(CycleState.MODERATION, CycleState.REPORTING);

        GradesView view(List<ItemView> items) {
            return new GradesView(cycle.theme(), items.stream().map(this::item).toList());
        }

        private Item item(ItemView item) {
            return new Item(
                    "item-" + item.section(),
                    item.title(),
                    status(item),
                    item.grades().stream().map(grade -> given(item, grade)).toList(),
                    item.notJudged().stream()
                            .map(one -> new Kept(one.agencyName(), one.reason()))
                            .toList(),
                    item.decision() == null ? null : met(item.decision()));
        }

        private static Tag status(ItemView item) {
            if (item.status() == ItemStatus.SPREAD) {
                String apart = item.distance() == 1 ? "1 step apart" : item.distance() + " steps apart";
                return Tag.of(
                        item.straddlesGood() ? apart + ", good or not" : apart,
                        item.straddlesGood() ? Colour.ORANGE : Colour.YELLOW);
            }
            return switch (item.status()) {
                case UNANIMOUS -> Tag.of("All the same", Colour.GREEN);
                case ONE_AGENCY -> Tag.of("One agency only", Colour.GREY);
                default -> Tag.of("Nobody graded it", Colour.GREY);
            };
        }

        private Given given(ItemView item, GradeView grade) {
            boolean ofAnother = !actor.agencies().isEmpty() && !actor.agencies().contains(grade.agency());
            return new Given(
                    grade.agencyName(),
                    GradeTag.of(scale, grade.grade()),
                    grade.reason(),
                    ofAnother && ARGUABLE.contains(cycle.state())
                            ? Addresses.in(partnership, "cycles", cycle.id(), "challenges", "new") + "?case="
                                    + item.caseFile().value() + "&section=" + item.section() + "&agency="
                                    + grade.agency().value()
                            : null);
        }

        private Met met(DecisionView decision) {
            return new Met(
                    decision.kind() == DecisionKind.AGREED
                            ? "The meeting agreed on one grade"
                            : "The meeting agreed to differ",
                    decision.grade() == null ? null : GradeTag.of(scale, decision.grade()),
                    decision.reason(),
                    decision.dissents().stream()
                            .map(dissent -> new Kept(dissent.agencyName(), dissent.reason()))
                            .toList());
        }
    }
}
