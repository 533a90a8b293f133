package org.caseaudit.testing;

import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.PlanBuilder.aPlan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.caseaudit.application.actionplan.ActionDesk;
import org.caseaudit.application.actionplan.AddRecommendation;
import org.caseaudit.application.actionplan.CarryActionForward;
import org.caseaudit.application.actionplan.ProposeAction;
import org.caseaudit.application.assignment.AllocateForms;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.LaunchCycle;
import org.caseaudit.application.briefing.DraftBriefing;
import org.caseaudit.application.briefing.GiveReceipt;
import org.caseaudit.application.briefing.SendBriefing;
import org.caseaudit.application.briefing.WordBriefing;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.challenge.ChallengeDesk;
import org.caseaudit.application.challenge.DecideChallenge;
import org.caseaudit.application.challenge.RaiseChallenge;
import org.caseaudit.application.concern.ConcernDesk;
import org.caseaudit.application.concern.RaiseConcern;
import org.caseaudit.application.concern.RecordConcernAction;
import org.caseaudit.application.concern.ReferConcern;
import org.caseaudit.application.concern.ResolveConcern;
import org.caseaudit.application.cycle.AbandonCycle;
import org.caseaudit.application.cycle.InviteAgencies;
import org.caseaudit.application.cycle.PlanCycle;
import org.caseaudit.application.evidence.AttachToAnswer;
import org.caseaudit.application.finding.NameAgencyConcerned;
import org.caseaudit.application.finding.PlaceFinding;
import org.caseaudit.application.grading.SubmitForm;
import org.caseaudit.application.moderation.BeginModeration;
import org.caseaudit.application.moderation.BeginReporting;
import org.caseaudit.application.moderation.DecideItem;
import org.caseaudit.application.moderation.ModerationQueries;
import org.caseaudit.application.moderation.RecordAttendance;
import org.caseaudit.application.report.CloseCycle;
import org.caseaudit.application.report.PublishReport;
import org.caseaudit.application.report.SignOffReport;
import org.caseaudit.application.report.WriteNarrative;
import org.caseaudit.application.sampling.CandidateDocument;
import org.caseaudit.application.sampling.DrawSample;
import org.caseaudit.application.sampling.FreezeFrame;
import org.caseaudit.application.sampling.ImportCandidates;
import org.caseaudit.application.sampling.SampleDesk;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.voice.RecordVoice;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.actionplan.Redating;
import org.caseaudit.domain.actionplan.RedatingId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.briefing.BriefingReceipt;
import org.caseaudit.domain.briefing.BriefingReceiptId;
import org.caseaudit.domain.briefing.BriefingText;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.evidence.EvidenceId;
import org.caseaudit.domain.evidence.FileBytes;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.moderation.Attendance;
import org.caseaudit.domain.moderation.AttendanceId;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.Presence;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.domain.sampling.CandidateEntry;
import org.caseaudit.domain.sampling.DrawOrder;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.domain.voice.Consent;
import org.caseaudit.domain.voice.VoiceContent;
import org.caseaudit.domain.voice.VoiceId;
import org.caseaudit.domain.voice.VoiceKind;
import org.caseaudit.testing.InMemoryPartnership.Team;

/**
 * An audit with the small tool, brought to a moment of its life: one child known to police and health, another to
 * children's services only, both drawn from a list; the school and housing are not invited. Each step is one use case by somebody who may.
 */
public final class RunningAudit {
    public final InMemoryPartnership p;
    public final TemplateVersionId template;
    public final CycleId cycle;
    /** Known to police and health. */
    public final CaseId shared;
    /** Known to children's services only. */
    public final CaseId other;

    private RecommendationId recommendation;
    private ActionId action;
    private Moment reached = Moment.PLANNED;
    private VoiceId voice;
    private ConcernId concern;
    private ChallengeId challenge;
    private EvidenceId evidence;

    private RunningAudit() {
        p = new InMemoryPartnership();
        template = p.published(SmallTemplate.definition());
        cycle = p.use(PlanCycle.class)
                .handle(
                        p.chair,
                        aPlan().with(template).drawn(SampleMethod.DRAWN).build(),
                        null);
        p.use(InviteAgencies.class)
                .handle(p.chair, cycle, List.of(p.police.agency(), p.health.agency(), p.socialCare.agency()));
        listCandidates();
        freeze();
        draw(null);
        shared = drawn(0);
        other = drawn(1);
        knows(p.police, shared);
        knows(p.health, shared);
        knows(p.socialCare, other);
        allocate(shared, p.police);
        allocate(shared, p.health);
        allocate(other, p.socialCare);
    }

    private RunningAudit(RunningAudit real) {
        p = real.p;
        template = real.template;
        cycle = Ids.next(CycleId::new);
        shared = Ids.next(CaseId::new);
        other = Ids.next(CaseId::new);
        recommendation = Ids.next(RecommendationId::new);
        action = Ids.next(ActionId::new);
        voice = Ids.next(VoiceId::new);
        concern = Ids.next(ConcernId::new);
        challenge = Ids.next(ChallengeId::new);
        evidence = Ids.next(EvidenceId::new);
    }

    /** An audit that does not exist, among the same people: what somebody meets who guesses identifiers. */
    public RunningAudit imagined() {
        return new RunningAudit(this);
    }

    /** Two children of the north and two of the south; one of each is drawn, one stands in reserve. */
    public void listCandidates() {
        p.use(ImportCandidates.class).handle(p.chair, candidates(), null);
    }

    public ImportCandidates.Command candidates() {
        return new ImportCandidates.Command(
                cycle,
                new CandidateDocument(List.of(
                        candidate("One", "north"),
                        candidate("Two", "north"),
                        candidate("Three", "south"),
                        candidate("Four", "south"))));
    }

    private static CandidateEntry candidate(String name, String stratum) {
        var identity = new CaseIdentity.IdentityContent("Invented Child " + name, LocalDate.of(2018, 5, 1), null, null);
        return new CandidateEntry("SYN-" + name, stratum, aChild().build(), identity);
    }

    public void freeze() {
        p.use(FreezeFrame.class).handle(p.chair, sample());
    }

    /** @param reason of another draw; null for the first */
    public void draw(String reason) {
        var order = new DrawOrder(2, 1, "3 1 4 1 5 9", "Dice thrown in the sub-group", reason);
        p.use(DrawSample.class).handle(p.chair, new DrawSample.Command(sample(), order));
    }

    /** In memory nothing counts changes but another list. */
    public SampleDesk.Read sample() {
        return new SampleDesk.Read(
                cycle, Math.max(0, p.kept.sampling.lists.of(cycle).size() - 1));
    }

    private CaseId drawn(int index) {
        return p.kept.cases.of(cycle).get(index).id();
    }

    /** As it was the day before the forms were allocated; nobody can go back there, but somebody may try things on it. */
    public void beforeTheForms() {
        p.kept.assignments.of(cycle).forEach(p.kept.assignments::drop);
    }

    public void knows(Team team, CaseId child) {
        p.use(RecordInvolvement.class)
                .handle(
                        p.chair,
                        cycle,
                        List.of(new RecordInvolvement.Answer(child, team.agency(), InvolvementState.KNOWN, null)));
    }

    public void allocate(CaseId child, Team team) {
        var row = new AllocateForms.Row(child, team.agency(), team.auditor().person(), null);
        p.use(AllocateForms.class).handle(p.chair, new AllocateForms.Command(cycle, List.of(row), false));
    }

    /** The audit as it stands at the moment. */
    public static RunningAudit at(Moment moment) {
        RunningAudit audit = new RunningAudit();
        if (moment == Moment.ABANDONED) {
            audit.goOnUntil(Moment.HANDED_IN);
            audit.abandon();
        } else {
            audit.goOnUntil(moment);
        }
        return audit;
    }

    /** Goes on from where it stands; what a test did in between stays. */
    public void goOnUntil(Moment moment) {
        Arrays.stream(Moment.values())
                .filter(m -> m.compareTo(reached) > 0 && m.compareTo(moment) <= 0)
                .forEach(this::step);
        reached = moment;
    }

    private void step(Moment moment) {
        switch (moment) {
            case PLANNED, ABANDONED -> {}
            case OPEN -> open();
            case HANDED_IN -> submit(shared, p.police);
            case MODERATION -> meet(null);
            case REPORTING -> writeReport();
            case SIGNED_OFF -> p.use(SignOffReport.class).handle(p.chair, cycle, 0);
            case PUBLISHED -> p.use(PublishReport.class).handle(p.chair, cycle, 0);
            case CLOSED -> close();
        }
    }

    private void open() {
        launch();
        fill(shared, p.police)
                .answering(SmallTemplate.GOOD, "The officer sat on the floor with the child.")
                .answering(SmallTemplate.OUTSIDE, "The cellar is let to strangers.")
                .answering(SmallTemplate.OTHERS, "Health never rang back.")
                .complete();
        voice = recordVoice(p.police);
        concern = raiseConcern(p.police);
        evidence = attach(shared, p.police);
        fill(shared, p.health).usually("requires-improvement").complete();
        submit(shared, p.health);
        fill(other, p.socialCare).complete();
        submit(other, p.socialCare);
    }

    public void launch() {
        int forms = p.kept.assignments.of(cycle).size();
        p.use(LaunchCycle.class).handle(p.chair, new LaunchCycle.Command(cycle, 0, forms));
    }

    public FormFilling fill(CaseId child, Team team) {
        return new FormFilling(p, team.auditor(), form(child, team));
    }

    public void submit(CaseId child, Team team) {
        p.use(SubmitForm.class).handle(team.auditor(), read(form(child, team)));
    }

    /** A letter, as evidence for the first answer of the form. */
    public EvidenceId attach(CaseId child, Team team) {
        var command = new AttachToAnswer.Command(
                form(child, team), SmallTemplate.SEEN, "letter.pdf", FileBytes.of(SampleFiles.pdf()));
        return p.use(AttachToAnswer.class).handle(team.auditor(), command, null);
    }

    /** What a practitioner said to the agency, with consent. */
    public VoiceId recordVoice(Team team) {
        VoiceContent content = new VoiceContent(
                VoiceKind.PRACTITIONER, "A talk.", LocalDate.of(2026, 3, 1), Consent.YES, null, "I never knew.");
        return p.use(RecordVoice.class)
                .handle(team.auditor(), new RecordVoice.Command(shared, team.agency(), content), null);
    }

    public ConcernId raiseConcern(Team team) {
        var command = new RaiseConcern.Command(shared, null, team.agency(), "The child sleeps in a car.", null);
        return p.use(RaiseConcern.class).handle(team.auditor(), command, null);
    }

    /** The meeting begins; what the police said of health is health's to answer, and health doubts a grade. */
    public void meet(String overrideReason) {
        beginModeration(overrideReason);
        p.use(RecordAttendance.class)
                .handle(p.chair, cycle, List.of(present(p.police), present(p.health), guest(p.health, "Named nurse")));
        p.use(NameAgencyConcerned.class)
                .handle(p.chair, new NameAgencyConcerned.Command(findingAboutHealth(), 0, p.health.agency()));
        challenge =
                p.use(RaiseChallenge.class).handle(p.health.lead(), challengeOf(p.police, SmallTemplate.SECTION), null);
    }

    /** The lead of the agency at the table. */
    public static RecordAttendance.AttendanceRow present(Team team) {
        return new RecordAttendance.AttendanceRow(team.agency(), team.lead().person(), null, Presence.PRESENT);
    }

    /** Somebody of the agency who has no account. */
    public static RecordAttendance.AttendanceRow guest(Team team, String what) {
        return new RecordAttendance.AttendanceRow(team.agency(), null, what, Presence.PRESENT);
    }

    /** Who was recorded first, the lead of the police; exists from the meeting on. */
    public AttendanceId attendance() {
        return p.kept.attendances.of(cycle).stream()
                .map(Attendance::id)
                .findFirst()
                .orElseGet(() -> Ids.next(AttendanceId::new));
    }

    /** What health says when it doubts the grade of another agency for their child. */
    public RaiseChallenge.Command challengeOf(Team challenged, String section) {
        return new RaiseChallenge.Command(
                cycle,
                new ItemKey(shared, section),
                challenged.agency(),
                null,
                null,
                "Not in June.",
                "Our visits book.");
    }

    public void beginModeration(String overrideReason) {
        p.use(BeginModeration.class).handle(p.chair, new BeginModeration.Command(cycle, 0, overrideReason));
    }

    /** Agrees on the grade the first agency gave, whatever the others said, and ends every challenge. */
    public void decideEverything() {
        endChallenges();
        for (var item : p.use(ModerationQueries.class).items(p.chair, cycle)) {
            if (item.decision() == null && !item.grades().isEmpty()) {
                String grade = item.grades().get(0).grade();
                Ruling ruling = new Ruling(DecisionKind.AGREED, grade, "Agreed after talking.", List.of());
                p.use(DecideItem.class)
                        .handle(
                                p.chair,
                                new DecideItem.Command(cycle, new ItemKey(item.caseFile(), item.section()), 0, ruling));
            }
        }
    }

    private void endChallenges() {
        p.kept.challenges.of(cycle).stream()
                .filter(Challenge::open)
                .forEach(c -> p.use(DecideChallenge.class)
                        .handle(
                                p.chair,
                                new ChallengeDesk.Read(c.id(), 0),
                                ChallengeOutcome.NOT_UPHELD,
                                "Both books fit."));
    }

    public void beginReporting() {
        decideEverything();
        p.use(BeginReporting.class).handle(p.chair, cycle, 0);
    }

    /** Everything a report needs before it can be signed off; the action is the police auditor's. */
    private void writeReport() {
        beginReporting();
        p.use(WriteNarrative.class)
                .handle(
                        p.chair,
                        new WriteNarrative.Command(cycle, 0, new Narrative("In short.", "", "", "Both are babies.")));
        p.kept.findings
                .of(cycle)
                .forEach(f -> p.use(PlaceFinding.class)
                        .handle(p.chair, new PlaceFinding.Command(f.id(), 0, Fate.INCLUDED, null)));
        recommendation = p.use(AddRecommendation.class)
                .handle(p.chair, new AddRecommendation.Command(cycle, "See every child alone.", null), null);
        action = p.use(ProposeAction.class)
                .handle(p.chair, new ProposeAction.Command(recommendation, plan(p.police)), null);
    }

    /** What the agency's auditor might be asked to do. */
    public static ActionPlan plan(Team team) {
        return new ActionPlan(
                "Train the officers.",
                team.auditor().person(),
                team.agency(),
                LocalDate.of(2026, 9, 1),
                "All officers are trained.");
    }

    /** Refers the concern to the police. */
    public void refer() {
        p.use(ReferConcern.class)
                .handle(
                        p.chair,
                        new ConcernDesk.Read(concern, 0),
                        new NamedManager("Synthetic Manager", p.police.agency()),
                        null);
    }

    public void act() {
        p.use(RecordConcernAction.class)
                .handle(p.chair, new ConcernDesk.Read(concern, 0), "Seen the same day, in a bed since.");
    }

    /** The concern goes all the way; a cycle cannot be closed over it. */
    public void endConcern() {
        refer();
        act();
        p.use(ResolveConcern.class).handle(p.chair, new ConcernDesk.Read(concern, 0), "The child is safe.");
    }

    /** The briefing is written, sent, and read by a team of the police. */
    public void brief() {
        writeBriefing();
        p.use(SendBriefing.class).handle(p.chair, cycle, 0);
        p.use(GiveReceipt.class).handle(p.police.lead(), new GiveReceipt.Command(cycle, null, receiptContent()), null);
    }

    /** Drafted from the report, and every part of it written. */
    public void writeBriefing() {
        p.use(DraftBriefing.class).handle(p.chair, new DraftBriefing.Command(cycle), null);
        p.use(WordBriefing.class).handle(p.chair, new WordBriefing.Command(cycle, 0, briefingText()));
    }

    public static BriefingText briefingText() {
        return new BriefingText("One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven?");
    }

    public static BriefingReceipt.ReceiptContent receiptContent() {
        return new BriefingReceipt.ReceiptContent(
                "Night shift", "All eight", LocalDate.of(2026, 3, 1), "We ask the child.");
    }

    private void close() {
        endConcern();
        brief();
        p.use(CarryActionForward.class)
                .handle(p.chair, new ActionDesk.Read(action, 0), "Into the re-audit of spring 2027.");
        p.use(CloseCycle.class).handle(p.chair, cycle, 0);
    }

    private void abandon() {
        p.use(AbandonCycle.class)
                .handle(p.chair, new AbandonCycle.Command(cycle, 0, "Overtaken by a review.", "Synthetic Board Chair"));
    }

    public boolean isPlanned() {
        return state() == CycleState.PLANNED;
    }

    /** Whether agencies still answer whom they know, and forms are still allocated; not in an imagined audit. */
    public boolean beforeTheMeeting() {
        return state() == CycleState.PLANNED || state() == CycleState.OPEN;
    }

    public boolean atTheMeeting() {
        return state() == CycleState.MODERATION;
    }

    /** Whether the agencies read the report and act on it. */
    public boolean isPublished() {
        return state() == CycleState.PUBLISHED;
    }

    private CycleState state() {
        return p.kept.cycles.get(cycle).state();
    }

    public AssignmentId form(CaseId child, Team team) {
        return p.kept.assignments.of(cycle, List.of(team.agency())).stream()
                .filter(a -> a.caseFile().equals(child))
                .map(Assignment::id)
                .findFirst()
                .orElseGet(() -> Ids.next(AssignmentId::new)); // in an imagined audit
    }

    public Assignment kept(CaseId child, Team team) {
        return p.kept.assignments.get(form(child, team));
    }

    public static AssignmentDesk.Read read(AssignmentId form) {
        return new AssignmentDesk.Read(form, 0);
    }

    /** Exists from reporting on. */
    public RecommendationId recommendation() {
        return recommendation;
    }

    /** Exists from reporting on; an abandoned audit has none. */
    public ActionId action() {
        return action;
    }

    /** What the police found; exists from the meeting on. */
    public FindingId finding() {
        return p.kept.findings.of(cycle).stream()
                .map(Finding::id)
                .findFirst()
                .orElseGet(() -> Ids.next(FindingId::new));
    }

    /** A new date somebody asked for. */
    public RedatingId redating() {
        return p.kept.actions.redatings(cycle).stream()
                .map(Redating::id)
                .findFirst()
                .orElseGet(() -> Ids.next(RedatingId::new));
    }

    /** What the police said of health; exists from the meeting on. */
    public FindingId findingAboutHealth() {
        return p.kept.findings.of(cycle).stream()
                .filter(f -> f.kind() == FindingKind.ABOUT_ANOTHER_AGENCY)
                .map(Finding::id)
                .findFirst()
                .orElseGet(() -> Ids.next(FindingId::new));
    }

    /** Of a team of the police; exists once the briefing is out. */
    public BriefingReceiptId receipt() {
        return p.kept.receipts.of(cycle).stream()
                .map(BriefingReceipt::id)
                .findFirst()
                .orElseGet(() -> Ids.next(BriefingReceiptId::new));
    }

    /** Recorded by the police; exists from launch on. */
    public VoiceId voice() {
        return voice;
    }

    /** Raised by the auditor of the police; exists from launch on. */
    public ConcernId concern() {
        return concern;
    }

    /** Of a grade the police gave, raised by health; exists from the meeting on, decided with the report. */
    public ChallengeId challenge() {
        return challenge;
    }

    /** Attached by the auditor of the police to their form; exists from launch on. */
    public EvidenceId evidence() {
        return evidence;
    }
}
