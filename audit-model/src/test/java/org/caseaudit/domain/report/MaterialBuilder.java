package org.caseaudit.domain.report;

import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.PlanBuilder.aPlan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.casefile.InvolvementId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.grading.DepthList;
import org.caseaudit.domain.grading.DepthNote;
import org.caseaudit.domain.grading.DepthThresholds;
import org.caseaudit.domain.moderation.AgencyGrade;
import org.caseaudit.domain.moderation.Attendance;
import org.caseaudit.domain.moderation.AttendanceId;
import org.caseaudit.domain.moderation.Attendee;
import org.caseaudit.domain.moderation.Decision;
import org.caseaudit.domain.moderation.DecisionId;
import org.caseaudit.domain.moderation.Dissent;
import org.caseaudit.domain.moderation.DissentId;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.MeetingRecord;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.moderation.NotJudged;
import org.caseaudit.domain.moderation.Presence;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.participation.TakingPart;
import org.caseaudit.domain.sampling.SampleRecord;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.OfstedScale;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.domain.voice.Consent;
import org.caseaudit.domain.voice.Voice;
import org.caseaudit.domain.voice.VoiceContent;
import org.caseaudit.domain.voice.VoiceId;
import org.caseaudit.domain.voice.VoiceKind;
import org.caseaudit.testing.SampleBuilder;
import org.caseaudit.testing.SmallTemplate;

/** The material of a report, put together piece by piece; a test adds only what it is about. */
final class MaterialBuilder {
    static final Instant IN_TIME = Instant.parse("2026-04-01T09:00:00Z");
    static final Instant TOO_LATE = Instant.parse("2026-04-15T09:00:00Z");
    static final PersonId OWNER = new PersonId(UUID.randomUUID());
    private static final PersonId CHAIR = new PersonId(UUID.randomUUID());

    private final Cycle cycle;
    private final TemplateVersion template =
            new TemplateVersion(new TemplateVersionId(UUID.randomUUID()), 3, SmallTemplate.definition());
    private final List<CaseFile> cases = new ArrayList<>();
    private final List<Agency> invited = new ArrayList<>();
    private final List<Agency> uninvited = new ArrayList<>();
    private final List<Assignment> forms = new ArrayList<>();
    private final Map<ItemKey, List<AgencyGrade>> grades = new LinkedHashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Dissent> dissents = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Voice> voices = new ArrayList<>();
    private final List<Concern> concerns = new ArrayList<>();
    private SampleRecord sample = SampleRecord.NONE;
    private final List<DepthNote> thin = new ArrayList<>();
    private EarlierAudit earlier;
    private final List<Involvement> involvements = new ArrayList<>();
    private final List<Attendance> attendances = new ArrayList<>();
    private final Map<ItemKey, List<NotJudged>> notJudged = new HashMap<>();
    private Narrative narrative = new Narrative("In short.", "", "", "The children are babies.");

    MaterialBuilder(SampleMethod method) {
        cycle = new Cycle(new CycleId(UUID.randomUUID()), aPlan().drawn(method).build());
    }

    MaterialBuilder() {
        this(SampleMethod.CHOSEN);
    }

    /** Cases drawn from a list; a case for each that is drawn. */
    static MaterialBuilder drawn(SampleBuilder sample) {
        MaterialBuilder material = new MaterialBuilder(SampleMethod.DRAWN);
        material.sample = sample.drawnInto(material.cycle.id(), material::child);
        return material;
    }

    List<CaseFile> children() {
        return List.copyOf(cases);
    }

    CaseFile child() {
        CaseFile child = aChild().inCycle(cycle.id(), cases.size() + 1);
        cases.add(child);
        for (String section : List.of(SmallTemplate.SECTION, TemplateDefinition.OVERALL)) {
            grades.put(new ItemKey(child.id(), section), new ArrayList<>());
        }
        return child;
    }

    Agency agency(String name) {
        Agency agency = new Agency(new AgencyId(UUID.randomUUID()), name, Sector.OTHER, false);
        invited.add(agency);
        return agency;
    }

    Agency outsider(String name) {
        Agency agency = new Agency(new AgencyId(UUID.randomUUID()), name, Sector.OTHER, false);
        uninvited.add(agency);
        return agency;
    }

    /** Allocated and not begun, due on 13 April. */
    Assignment form(CaseFile child, Agency agency) {
        Assignment form = new Assignment(
                new AssignmentId(UUID.randomUUID()),
                child,
                agency.id(),
                new PersonId(UUID.randomUUID()),
                LocalDate.of(2026, 4, 13));
        forms.add(form);
        return form;
    }

    Assignment handedIn(CaseFile child, Agency agency, Instant when) {
        Assignment form = form(child, agency);
        form.save();
        form.submit(when);
        return form;
    }

    MaterialBuilder graded(CaseFile child, String section, Agency agency, String grade) {
        grades.get(new ItemKey(child.id(), section)).add(new AgencyGrade(agency.id(), grade, "Because of the file."));
        return this;
    }

    void notJudged(CaseFile child, String section, Agency agency, String reason) {
        notJudged
                .computeIfAbsent(new ItemKey(child.id(), section), key -> new ArrayList<>())
                .add(new NotJudged(agency.id(), reason));
    }

    void answered(CaseFile child, Agency agency, InvolvementState answer) {
        Involvement involvement = new Involvement(new InvolvementId(UUID.randomUUID()), child, agency.id());
        involvement.answer(answer, null, CHAIR, IN_TIME);
        involvements.add(involvement);
    }

    void came(Attendee who, Presence presence) {
        attendances.add(new Attendance(new AttendanceId(UUID.randomUUID()), cycle.id(), who, presence, CHAIR, IN_TIME));
    }

    void decided(CaseFile child, String section, int number, Ruling ruling) {
        ModerationItem item = item(new ItemKey(child.id(), section));
        Decision decision =
                new Decision(new DecisionId(UUID.randomUUID()), cycle.id(), item, ruling, number, CHAIR, IN_TIME);
        decisions.add(decision);
        dissents.addAll(decision.dissents(item, ruling, () -> new DissentId(UUID.randomUUID())));
    }

    private ModerationItem item(ItemKey key) {
        return new ModerationItem(
                key, OfstedScale.FOUR_GRADES, grades.get(key), notJudged.getOrDefault(key, List.of()));
    }

    Finding finding(FindingKind kind, CaseFile child, Agency agency, String text) {
        Finding finding = new Finding(
                new FindingId(UUID.randomUUID()),
                new Finding.Source(
                        cycle.id(), child == null ? null : child.id(), null, agency == null ? null : agency.id()),
                kind,
                text);
        findings.add(finding);
        return finding;
    }

    Recommendation recommendation(String text, String noActionReason) {
        Recommendation recommendation = new Recommendation(
                new RecommendationId(UUID.randomUUID()), cycle.id(), recommendations.size() + 1, text, noActionReason);
        recommendations.add(recommendation);
        return recommendation;
    }

    Action action(Recommendation recommendation, Agency agency) {
        Action action = new Action(
                new ActionId(UUID.randomUUID()),
                cycle.id(),
                recommendation.id(),
                new ActionPlan("Do it.", OWNER, agency.id(), LocalDate.of(2026, 9, 1), "It is done."));
        actions.add(action);
        return action;
    }

    void heard(CaseFile child, VoiceKind kind, Consent consent) {
        VoiceContent content =
                new VoiceContent(kind, "Talked at school.", LocalDate.of(2026, 3, 20), consent, null, "I was cold.");
        voices.add(new Voice(new VoiceId(UUID.randomUUID()), child, null, content, CHAIR, IN_TIME));
    }

    Concern concern(CaseFile child) {
        Concern concern = new Concern(
                new ConcernId(UUID.randomUUID()),
                new Concern.Source(cycle.id(), child.id(), null, null, CHAIR),
                "The child sleeps in a car.",
                null,
                1,
                IN_TIME);
        concerns.add(concern);
        return concern;
    }

    MaterialBuilder narrated(Narrative text) {
        this.narrative = text;
        return this;
    }

    ReportMaterial build() {
        List<Agency> all = new ArrayList<>(invited);
        all.addAll(uninvited);
        return new ReportMaterial(
                cycle,
                template,
                narrative,
                cases,
                sample,
                invited,
                all.stream().collect(Collectors.toMap(Agency::id, Agency::name)),
                forms,
                meeting(),
                new DepthList(DepthThresholds.DEFAULT, thin),
                new Statements(List.of(), List.of(), voices, concerns),
                findings,
                recommendations,
                actions,
                Map.of(OWNER, "Synthetic Owner"),
                earlier,
                new TakingPart(involvements, attendances));
    }

    private MeetingRecord meeting() {
        return new MeetingRecord(grades.keySet().stream().map(this::item).toList(), decisions, dissents);
    }

    /** What this is to a re-audit, graded with the tool. */
    EarlierAudit asEarlierAudit(TemplateDefinition tool) {
        return new EarlierAudit(cycle, tool, sample, cases.size(), meeting());
    }

    MaterialBuilder reAuditing(EarlierAudit audit) {
        this.earlier = audit;
        return this;
    }

    MaterialBuilder thin(DepthNote note) {
        thin.add(note);
        return this;
    }

    CombinedReport compose() {
        return ReportComposer.compose(build());
    }
}
