package org.caseaudit.testing;

import static org.caseaudit.testing.ChildBuilder.aChild;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.actionplan.AcceptAction;
import org.caseaudit.application.actionplan.ActionDesk;
import org.caseaudit.application.actionplan.AddRecommendation;
import org.caseaudit.application.actionplan.CheckImpact;
import org.caseaudit.application.actionplan.CloseAction;
import org.caseaudit.application.actionplan.EvidenceAction;
import org.caseaudit.application.actionplan.ImportActionList;
import org.caseaudit.application.actionplan.ProposeAction;
import org.caseaudit.application.actionplan.RedateAction;
import org.caseaudit.application.actionplan.RejectRedating;
import org.caseaudit.application.actionplan.StrikeListedAction;
import org.caseaudit.application.actionplan.TakeListedAction;
import org.caseaudit.application.assignment.AllocateForms;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.LaunchCycle;
import org.caseaudit.application.board.AnswerBoardChallenge;
import org.caseaudit.application.board.ChallengeReport;
import org.caseaudit.application.briefing.DraftBriefing;
import org.caseaudit.application.briefing.GiveReceipt;
import org.caseaudit.application.briefing.SendBriefing;
import org.caseaudit.application.briefing.WordBriefing;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.casefile.RegisterCase;
import org.caseaudit.application.challenge.ChallengeDesk;
import org.caseaudit.application.challenge.DecideChallenge;
import org.caseaudit.application.challenge.RaiseChallenge;
import org.caseaudit.application.challenge.ReplyToChallenge;
import org.caseaudit.application.concern.RaiseConcern;
import org.caseaudit.application.cycle.InviteAgencies;
import org.caseaudit.application.cycle.PlanCycle;
import org.caseaudit.application.finding.AddFinding;
import org.caseaudit.application.finding.FindingQueries;
import org.caseaudit.application.finding.FindingQueries.FindingView;
import org.caseaudit.application.finding.NameAgencyConcerned;
import org.caseaudit.application.finding.PlaceFinding;
import org.caseaudit.application.finding.ReplyToFinding;
import org.caseaudit.application.grading.SaveEntry;
import org.caseaudit.application.grading.SubmitForm;
import org.caseaudit.application.moderation.BeginModeration;
import org.caseaudit.application.moderation.BeginReporting;
import org.caseaudit.application.moderation.DecideItem;
import org.caseaudit.application.moderation.ModerationQueries;
import org.caseaudit.application.moderation.RecordAttendance;
import org.caseaudit.application.moderation.RecordAttendance.AttendanceRow;
import org.caseaudit.application.moderation.RespondToGrade;
import org.caseaudit.application.report.PublishReport;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.application.report.SignOffReport;
import org.caseaudit.application.report.WriteNarrative;
import org.caseaudit.application.voice.RecordVoice;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.actionplan.Impact;
import org.caseaudit.domain.actionplan.ListedAction;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.briefing.BriefingReceipt;
import org.caseaudit.domain.briefing.BriefingText;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.challenge.BoardChallengeId;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CyclePlan;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.cycle.Windows;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.moderation.Presence;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.moderation.Ruling.DissentingVoice;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.domain.template.GivenGrade;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.voice.Consent;
import org.caseaudit.domain.voice.VoiceContent;
import org.caseaudit.domain.voice.VoiceKind;
import org.caseaudit.testing.InMemoryPartnership.Team;

/**
 * A whole audit in which every text has a word of its own, up to the published report and what followed it. Each word is
 * known to belong into the report, into the data alone, or into neither, so that a document can be searched for what is
 * missing and for what should not be there.
 */
public final class UniqueWordsAudit {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String[] GRADES = {"outstanding", "good", "requires-improvement", "inadequate"};

    public final InMemoryPartnership p = new InMemoryPartnership();
    public final CycleId cycle;

    /** Words that must be in the restricted report. */
    public final List<String> told = new ArrayList<>();
    /** Words that are in the data of the audit, and need not be in its report. */
    public final List<String> kept = new ArrayList<>();
    /** Words that must be in no document: who the children are, what they did not agree to, what concerns are about. */
    public final List<String> secret = new ArrayList<>();

    private final Function<String, String> wording;
    private final List<Team> teams = List.of(p.socialCare, p.police, p.health);
    private final List<CaseId> children = new ArrayList<>();

    private UniqueWordsAudit(int cases, Function<String, String> wording) {
        this.wording = wording;
        cycle = plan(cases);
        handIn();
        meet();
        report();
        follow();
    }

    public static UniqueWordsAudit of(int cases) {
        return new UniqueWordsAudit(cases, word -> "What is written here is " + word + ".");
    }

    /** @param wording puts a word among others */
    public static UniqueWordsAudit of(int cases, Function<String, String> wording) {
        return new UniqueWordsAudit(cases, wording);
    }

    /** The report as it was signed off. */
    public CombinedReport content() {
        return p.use(ReportQueries.class).published(p.chair, cycle).content();
    }

    private String told(String what) {
        return in(told, what);
    }

    private String kept(String what) {
        return in(kept, what);
    }

    private String secret(String what) {
        return in(secret, what);
    }

    private String in(List<String> words, String what) {
        return wording.apply(word(words, what));
    }

    private static String word(List<String> words, String what) {
        String word = String.format(Locale.ROOT, "%s%03dz", what, words.size());
        words.add(word);
        return word;
    }

    private CycleId plan(int cases) {
        CycleId planned = p.use(PlanCycle.class)
                .handle(
                        p.chair,
                        new CyclePlan(
                                "Theme " + word(told, "theme"),
                                told("whynow"),
                                "Priority " + word(told, "priority"),
                                told("scope"),
                                List.of(
                                        "Was it " + word(told, "keyline") + "?",
                                        "Was it " + word(told, "keyline") + "?"),
                                new Windows(
                                        LocalDate.of(2024, 3, 1), LocalDate.of(2025, 9, 1), LocalDate.of(2026, 2, 28)),
                                Timetable.around(LocalDate.of(2026, 4, 20)),
                                p.published(SmallTemplate.definition()),
                                SampleMethod.CHOSEN,
                                told("samplenote"),
                                false,
                                null),
                        null);
        p.use(InviteAgencies.class)
                .handle(p.chair, planned, teams.stream().map(Team::agency).toList());
        for (int i = 0; i < cases; i++) {
            children.add(register(planned, i));
        }
        return planned;
    }

    private CaseId register(CycleId planned, int number) {
        LocalDate born = LocalDate.of(2011, 1, 1).plusDays(97L * number);
        CaseIdentity.IdentityContent identity = new CaseIdentity.IdentityContent(
                word(secret, "firstname") + " " + word(secret, "lastname"),
                born,
                secret("address"),
                word(secret, "record"));
        secret.add(born.toString());
        CaseId child = p.use(RegisterCase.class)
                .handle(p.chair, new RegisterCase.Command(planned, aChild().build(), identity), null);
        for (Team team : teams) {
            p.use(RecordInvolvement.class)
                    .handle(
                            p.chair,
                            planned,
                            List.of(new RecordInvolvement.Answer(child, team.agency(), InvolvementState.KNOWN, null)));
            var row = new AllocateForms.Row(child, team.agency(), team.auditor().person(), null);
            p.use(AllocateForms.class).handle(p.chair, new AllocateForms.Command(planned, List.of(row), false));
        }
        return child;
    }

    private void handIn() {
        p.use(LaunchCycle.class)
                .handle(
                        p.chair,
                        new LaunchCycle.Command(
                                cycle, 0, p.kept.assignments.of(cycle).size()));
        for (int child = 0; child < children.size(); child++) {
            boolean last = child == children.size() - 1;
            for (int team = 0; team < teams.size(); team++) {
                if (!last || team == 0) { // of the last case most forms are still out when the meeting begins
                    fill(children.get(child), teams.get(team), child + team);
                }
            }
        }
        CaseId first = children.get(0);
        hear(first, VoiceKind.CHILD, Consent.YES, told("childsays"), told("childhow"));
        hear(first, VoiceKind.PARENT, Consent.NO, secret("parentsays"), secret("parenthow"));
        p.use(RaiseConcern.class)
                .handle(
                        p.police.auditor(),
                        new RaiseConcern.Command(first, null, p.police.agency(), secret("concern"), null),
                        null);
    }

    /** Every agency gives another grade than the next, so that every item is one to differ on. */
    private void fill(CaseId child, Team team, int which) {
        AssignmentId form = form(child, team);
        String grade = GRADES[which % GRADES.length];
        save(team, form, EntryKind.ANSWER, SmallTemplate.SEEN, new EntryText("yes", "Entry of November."));
        save(team, form, EntryKind.ANSWER, SmallTemplate.GOOD, new EntryText(kept("before"), null));
        rewrite(team, form, EntryKind.ANSWER, SmallTemplate.GOOD, new EntryText(told("good"), null));
        save(team, form, EntryKind.ANSWER, SmallTemplate.DEVELOPMENT, new EntryText(told("develop"), null));
        save(team, form, EntryKind.ANSWER, SmallTemplate.OUTSIDE, new EntryText(told("outside"), null));
        save(team, form, EntryKind.ANSWER, SmallTemplate.OTHERS, new EntryText(told("others"), null));
        boolean alone = child.equals(children.get(children.size() - 1)); // nobody to disagree with
        String why = alone ? "See the record." : told("gradereason");
        save(team, form, EntryKind.GRADE, SmallTemplate.SECTION, new EntryText("good", kept("firstreason")));
        rewrite(team, form, EntryKind.GRADE, SmallTemplate.SECTION, new EntryText(grade, why));
        boolean judges = which != 2; // the health trust cannot judge the first case as a whole
        save(
                team,
                form,
                EntryKind.GRADE,
                TemplateDefinition.OVERALL,
                judges
                        ? new EntryText(grade, alone ? why : told("wholereason"))
                        : new EntryText(GivenGrade.COULD_NOT_JUDGE, told("cannotjudge")));
        p.use(SubmitForm.class).handle(team.auditor(), new AssignmentDesk.Read(form, 0));
    }

    private void save(Team team, AssignmentId form, EntryKind kind, String code, EntryText text) {
        p.use(SaveEntry.class).handle(team.auditor(), new SaveEntry.Command(form, kind, code, text, 0, false));
    }

    /** Once more, over what was saved first. */
    private void rewrite(Team team, AssignmentId form, EntryKind kind, String code, EntryText text) {
        p.use(SaveEntry.class).handle(team.auditor(), new SaveEntry.Command(form, kind, code, text, 1, false));
    }

    private AssignmentId form(CaseId child, Team team) {
        return p.kept.assignments.of(cycle, List.of(team.agency())).stream()
                .filter(a -> a.caseFile().equals(child))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void hear(CaseId child, VoiceKind kind, Consent consent, String text, String how) {
        VoiceContent content = new VoiceContent(kind, how, DAY, consent, null, text);
        p.use(RecordVoice.class)
                .handle(p.police.auditor(), new RecordVoice.Command(child, p.police.agency(), content), null);
    }

    private void meet() {
        p.use(BeginModeration.class).handle(p.chair, new BeginModeration.Command(cycle, 0, told("override")));
        p.use(RecordAttendance.class)
                .handle(
                        p.chair,
                        cycle,
                        List.of(new AttendanceRow(
                                p.health.agency(), null, "Guest " + word(told, "guest"), Presence.PRESENT)));
        challenge();
        p.use(ModerationQueries.class).items(p.chair, cycle).forEach(item -> {
            if (item.grades().isEmpty()) {
                return;
            }
            boolean spread = item.status() == ItemStatus.SPREAD;
            String grade = item.grades().get(0).grade();
            List<DissentingVoice> dissents = item.grades().stream()
                    .filter(g -> !g.grade().equals(grade))
                    .map(g -> new DissentingVoice(g.agency(), told("dissent")))
                    .toList();
            Ruling ruling = spread
                    ? new Ruling(DecisionKind.AGREED_TO_DIFFER, grade, told("decision"), dissents)
                    : new Ruling(DecisionKind.AGREED, grade, "As it is.", List.of());
            p.use(DecideItem.class)
                    .handle(
                            p.chair,
                            new DecideItem.Command(cycle, new ItemKey(item.caseFile(), item.section()), 0, ruling));
        });
        p.use(BeginReporting.class).handle(p.chair, cycle, 0);
    }

    private void challenge() {
        ItemKey item = new ItemKey(children.get(0), SmallTemplate.SECTION);
        ChallengeId challenge = p.use(RaiseChallenge.class)
                .handle(
                        p.health.lead(),
                        new RaiseChallenge.Command(
                                cycle, item, p.police.agency(), null, null, told("challenge"), told("evidence")),
                        null);
        p.use(ReplyToChallenge.class).handle(p.police.lead(), new ChallengeDesk.Read(challenge, 0), told("reply"));
        p.use(DecideChallenge.class)
                .handle(
                        p.chair,
                        new ChallengeDesk.Read(challenge, 0),
                        ChallengeOutcome.NOT_UPHELD,
                        told("challengeoutcome"));
    }

    private void report() {
        p.use(RespondToGrade.class)
                .handle(
                        p.police.lead(),
                        new RespondToGrade.Command(
                                cycle,
                                new ItemKey(children.get(0), SmallTemplate.SECTION),
                                null,
                                null,
                                told("response")));
        p.use(AddFinding.class)
                .handle(
                        p.chair,
                        new AddFinding.Command(cycle, null, null, FindingKind.DEVELOPMENT, told("meetingfound")),
                        null);
        place();
        p.use(WriteNarrative.class)
                .handle(
                        p.chair,
                        new WriteNarrative.Command(
                                cycle,
                                0,
                                new Narrative(
                                        told("summary"),
                                        told("methodnote"),
                                        told("childsvoice"),
                                        told("missingvoice"))));
        recommend();
        p.use(SignOffReport.class).handle(p.chair, cycle, 0);
        p.use(PublishReport.class).handle(p.chair, cycle, 0);
    }

    /** The first finding outside the theme is left out; what is said of another agency, that agency answers. */
    private void place() {
        Map<FindingKind, List<FindingView>> findings = p.use(FindingQueries.class).all(p.chair, cycle).stream()
                .collect(Collectors.groupingBy(FindingView::kind));
        FindingView leftOut = findings.get(FindingKind.OUTSIDE_THEME).get(0);
        findings.values().stream().flatMap(List::stream).forEach(finding -> {
            if (finding.kind() == FindingKind.ABOUT_ANOTHER_AGENCY) {
                p.use(NameAgencyConcerned.class)
                        .handle(p.chair, new NameAgencyConcerned.Command(finding.id(), 0, p.housing.agency()));
                p.use(ReplyToFinding.class)
                        .handle(p.housing.lead(), new ReplyToFinding.Command(finding.id(), 0, told("findingreply")));
            }
            boolean out = finding == leftOut;
            p.use(PlaceFinding.class)
                    .handle(
                            p.chair,
                            new PlaceFinding.Command(
                                    finding.id(),
                                    0,
                                    out ? Fate.LEFT_OUT : Fate.INCLUDED,
                                    out ? told("leftoutbecause") : null));
        });
    }

    private void recommend() {
        RecommendationId recommendation = p.use(AddRecommendation.class)
                .handle(p.chair, new AddRecommendation.Command(cycle, told("recommend"), null), null);
        p.use(ProposeAction.class).handle(p.chair, new ProposeAction.Command(recommendation, plan()), null);
        p.use(AddRecommendation.class)
                .handle(p.chair, new AddRecommendation.Command(cycle, told("recommend"), told("noaction")), null);
        importList();
    }

    private ActionPlan plan() {
        return new ActionPlan(
                told("action"), p.police.lead().person(), p.police.agency(), LocalDate.of(2026, 9, 1), told("measure"));
    }

    /** Of a list from elsewhere one line becomes an action and one is struck. */
    private void importList() {
        String source = word(told, "source");
        String line = "%s,%s,%s,%s%n";
        String csv = "source,action,lead,measure\n"
                + line.formatted(source, word(kept, "listed"), word(kept, "lead"), word(kept, "listmeasure"))
                + line.formatted(source, word(kept, "listed"), word(kept, "lead"), word(kept, "listmeasure"));
        p.use(ImportActionList.class).handle(p.chair, cycle, csv.getBytes(StandardCharsets.UTF_8));
        List<ListedAction> lines = p.kept.listedActions.of(cycle);
        p.use(TakeListedAction.class)
                .handle(p.chair, new TakeListedAction.Command(lines.get(0).id(), 0, plan()));
        p.use(StrikeListedAction.class)
                .handle(p.chair, new StrikeListedAction.Command(lines.get(1).id(), 0, kept("struck")));
    }

    /** One action is done and looked at again, a later date of another is asked for and not given; the board asks, the police answers. */
    private void follow() {
        List<ActionDesk.Read> actions = p.kept.actions.of(cycle).stream()
                .map(action -> new ActionDesk.Read(action.id(), 0))
                .toList();
        p.use(AcceptAction.class).handle(p.police.lead(), actions.get(0));
        p.use(EvidenceAction.class).handle(p.police.lead(), actions.get(0), kept("done"));
        p.use(CloseAction.class).handle(p.chair, actions.get(0));
        p.use(CheckImpact.class)
                .handle(p.chair, new CheckImpact.Command(actions.get(0), Impact.values()[0], kept("impact")));
        p.use(AcceptAction.class).handle(p.police.lead(), actions.get(1));
        p.use(RedateAction.class).handle(p.police.lead(), actions.get(1), LocalDate.of(2026, 12, 1), kept("redating"));
        p.use(RejectRedating.class)
                .handle(
                        p.chair,
                        actions.get(1),
                        p.kept.actions.redatings(cycle).get(0).id(),
                        kept("rejected"));
        BoardChallengeId asked = p.use(ChallengeReport.class)
                .handle(p.boardMember, new ChallengeReport.Command(cycle, p.police.agency(), kept("boardasks")), null);
        p.use(AnswerBoardChallenge.class)
                .handle(p.police.lead(), new AnswerBoardChallenge.Command(asked, 0, kept("boardanswer")));
        brief();
    }

    private void brief() {
        p.use(DraftBriefing.class).handle(p.chair, new DraftBriefing.Command(cycle), null);
        BriefingText text = new BriefingText(
                word(kept, "background"),
                word(kept, "whyitmatters"),
                word(kept, "whatwefound"),
                word(kept, "whatworks"),
                word(kept, "tochange"),
                word(kept, "todo"),
                word(kept, "questions"));
        p.use(WordBriefing.class).handle(p.chair, new WordBriefing.Command(cycle, 0, text));
        p.use(SendBriefing.class).handle(p.chair, cycle, 0);
        BriefingReceipt.ReceiptContent read =
                new BriefingReceipt.ReceiptContent(word(kept, "team"), word(kept, "readby"), DAY, kept("changed"));
        p.use(GiveReceipt.class).handle(p.police.lead(), new GiveReceipt.Command(cycle, p.police.agency(), read), null);
    }
}
