package org.caseaudit.web.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.challenge.ChallengeQueries;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.moderation.AttendanceQueries;
import org.caseaudit.application.moderation.GroundsQueries;
import org.caseaudit.application.moderation.ModerationQueries;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.application.moderation.ReadinessQueries;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleCommand;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.web.cycle.ReportAddress;
import org.caseaudit.web.form.FormErrors;

/** Reads what the pages of the meeting show, each with the same few questions however big the audit is. */
@ApplicationScoped
public class MeetingReader {
    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private ModerationQueries moderationQueries;

    @Inject
    private GroundsQueries groundsQueries;

    @Inject
    private ReadinessQueries readinessQueries;

    @Inject
    private AttendanceQueries attendanceQueries;

    @Inject
    private ChallengeQueries challengeQueries;

    @Inject
    private CaseQueries caseQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private TemplateQueries templateQueries;

    CycleView cycle(Actor actor, MeetingPlace place) {
        return cycleQueries.one(actor, place.cycle());
    }

    static boolean isBefore(CycleView cycle) {
        return cycle.state() == CycleState.PLANNED || cycle.state() == CycleState.OPEN;
    }

    BeginView begin(Actor actor, MeetingPlace place, CycleView cycle, String typed, FormErrors errors) {
        return BeginView.of(
                place,
                cycle,
                readinessQueries.of(actor, place.cycle()),
                CycleAccess.manages(actor),
                CycleAccess.decides(actor),
                typed,
                errors);
    }

    MeetingOverview.Material overview(Actor actor, MeetingPlace place, Show show) {
        return new MeetingOverview.Material(
                place,
                cycle(actor, place),
                moderationQueries.items(actor, place.cycle()),
                attendanceQueries.of(actor, place.cycle()),
                challengeQueries.of(actor, place.cycle()),
                agencies(actor),
                show);
    }

    MeetingOverview view(Actor actor, MeetingOverview.Material material) {
        return MeetingOverview.of(
                material,
                CycleAccess.manages(actor),
                CycleAccess.decides(actor),
                ReportAddress.of(material.place().partnership(), actor, material.cycle()));
    }

    /** Refuses with NotFound a case of which the actor sees nothing. */
    CaseInMeeting.Table table(Actor actor, MeetingPlace place, CaseId caseFile, Show show, String inHand) {
        CycleView cycle = cycle(actor, place);
        List<ItemView> all = moderationQueries.items(actor, place.cycle());
        if (all.stream().noneMatch(i -> i.caseFile().equals(caseFile))) {
            throw new NotFound("case");
        }
        GradingScale scale =
                templateQueries.one(actor, cycle.template()).definition().scale();
        return new CaseInMeeting.Table(place, cycle.theme(), caseFile, all, scale, show, inHand);
    }

    /**
     * The case with the item in hand.
     *
     * @param typed what was typed about that item, null for nothing
     */
    CaseInMeeting view(
            Actor actor, CaseInMeeting.Table table, DecisionForm typed, FormErrors errors, boolean conflict) {
        boolean manages = CycleAccess.manages(actor);
        ItemView item = table.hand();
        boolean running = cycle(actor, table.place()).possible().contains(CycleCommand.BEGIN_REPORTING);
        ItemInHand hand = item == null
                ? null
                : ItemInHand.of(
                        material(actor, table, item),
                        conflict,
                        manages && running ? fields(table, item, typed, errors) : null);
        return CaseInMeeting.of(table, caseQueries.one(actor, table.caseFile()), manages, hand);
    }

    private ItemInHand.Material material(Actor actor, CaseInMeeting.Table table, ItemView item) {
        ItemKey key = new ItemKey(item.caseFile(), item.section());
        return new ItemInHand.Material(
                table.place(),
                item,
                table.scale(),
                groundsQueries.of(actor, table.place().cycle(), key),
                challengeQueries.of(actor, table.place().cycle()),
                agencies(actor));
    }

    private static DecisionFields fields(
            CaseInMeeting.Table table, ItemView item, DecisionForm typed, FormErrors errors) {
        String action = table.place().at("cases", item.caseFile(), "items", item.section()) + "?show="
                + table.show().code();
        return DecisionFields.of(action, item, table.scale(), typed == null ? DecisionForm.of(item) : typed, errors);
    }

    Map<AgencyId, String> agencies(Actor actor) {
        return agencyQueries.agencies(actor).stream().collect(Collectors.toMap(AgencyView::id, AgencyView::name));
    }
}
