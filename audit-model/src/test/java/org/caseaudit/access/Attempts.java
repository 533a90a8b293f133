package org.caseaudit.access;

import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.PlanBuilder.aPlan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caseaudit.application.actionplan.AcceptAction;
import org.caseaudit.application.actionplan.ActionDesk;
import org.caseaudit.application.actionplan.ActionFilter;
import org.caseaudit.application.actionplan.ActionQueries;
import org.caseaudit.application.actionplan.AddRecommendation;
import org.caseaudit.application.actionplan.AmendAction;
import org.caseaudit.application.actionplan.ApproveRedating;
import org.caseaudit.application.actionplan.CarryActionForward;
import org.caseaudit.application.actionplan.CheckImpact;
import org.caseaudit.application.actionplan.CloseAction;
import org.caseaudit.application.actionplan.EvidenceAction;
import org.caseaudit.application.actionplan.HandOverAction;
import org.caseaudit.application.actionplan.ImportActionList;
import org.caseaudit.application.actionplan.ListedActionQueries;
import org.caseaudit.application.actionplan.PlanFormat;
import org.caseaudit.application.actionplan.ProposeAction;
import org.caseaudit.application.actionplan.RedateAction;
import org.caseaudit.application.actionplan.RejectRedating;
import org.caseaudit.application.actionplan.ReopenAction;
import org.caseaudit.application.actionplan.ReturnAction;
import org.caseaudit.application.actionplan.StrikeListedAction;
import org.caseaudit.application.actionplan.TakeActionPlan;
import org.caseaudit.application.actionplan.TakeListedAction;
import org.caseaudit.application.actionplan.WordRecommendation;
import org.caseaudit.application.agency.AddAgency;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.CorrectPerson;
import org.caseaudit.application.agency.DescribeAgency;
import org.caseaudit.application.agency.EndMembership;
import org.caseaudit.application.agency.InvitePerson;
import org.caseaudit.application.assignment.AllocateForms;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.AssignmentQueries;
import org.caseaudit.application.assignment.ChangeForms;
import org.caseaudit.application.assignment.ExcuseForm;
import org.caseaudit.application.assignment.FormsOrder;
import org.caseaudit.application.assignment.HandOverForm;
import org.caseaudit.application.assignment.HandOverWork;
import org.caseaudit.application.assignment.LaunchCycle;
import org.caseaudit.application.assignment.LaunchQueries;
import org.caseaudit.application.assignment.OpenWorkQueries;
import org.caseaudit.application.assignment.OwedQueries;
import org.caseaudit.application.assignment.ReturnForm;
import org.caseaudit.application.assignment.SignOffForm;
import org.caseaudit.application.assignment.WithdrawForm;
import org.caseaudit.application.assignment.WorkloadQueries;
import org.caseaudit.application.board.AnswerBoardChallenge;
import org.caseaudit.application.board.BoardQueries;
import org.caseaudit.application.board.ChallengeReport;
import org.caseaudit.application.board.LogQueries;
import org.caseaudit.application.briefing.AmendReceipt;
import org.caseaudit.application.briefing.BriefingQueries;
import org.caseaudit.application.briefing.DraftBriefing;
import org.caseaudit.application.briefing.GiveReceipt;
import org.caseaudit.application.briefing.SendBriefing;
import org.caseaudit.application.briefing.WordBriefing;
import org.caseaudit.application.calendar.CalendarQueries;
import org.caseaudit.application.calendar.OpenCalendarFeed;
import org.caseaudit.application.calendar.ReadCalendarFeed;
import org.caseaudit.application.calendar.RevokeCalendarFeed;
import org.caseaudit.application.calendar.TakeCalendar;
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.casefile.DescribeCase;
import org.caseaudit.application.casefile.InvolvementQueries;
import org.caseaudit.application.casefile.LookAtIdentity;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.casefile.RegisterCase;
import org.caseaudit.application.casefile.SealIdentity;
import org.caseaudit.application.challenge.ChallengeDesk;
import org.caseaudit.application.challenge.ChallengeQueries;
import org.caseaudit.application.challenge.DecideChallenge;
import org.caseaudit.application.challenge.RaiseChallenge;
import org.caseaudit.application.challenge.ReplyToChallenge;
import org.caseaudit.application.concern.ConcernDesk;
import org.caseaudit.application.concern.ConcernQueries;
import org.caseaudit.application.concern.RaiseConcern;
import org.caseaudit.application.concern.RecordConcernAction;
import org.caseaudit.application.concern.ReferConcern;
import org.caseaudit.application.concern.ResolveConcern;
import org.caseaudit.application.concern.UrgentGradeQueries;
import org.caseaudit.application.cycle.AbandonCycle;
import org.caseaudit.application.cycle.AmendPlan;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.InviteAgencies;
import org.caseaudit.application.cycle.PlanCycle;
import org.caseaudit.application.cycle.PostponeCycle;
import org.caseaudit.application.cycle.TimetableQueries;
import org.caseaudit.application.cycledata.TakeCycleData;
import org.caseaudit.application.document.DocumentQueries;
import org.caseaudit.application.document.TakeDocument;
import org.caseaudit.application.document.TakeDraft;
import org.caseaudit.application.evidence.AttachToAction;
import org.caseaudit.application.evidence.AttachToAnswer;
import org.caseaudit.application.evidence.DownloadEvidence;
import org.caseaudit.application.evidence.EvidenceQueries;
import org.caseaudit.application.evidence.RemoveEvidence;
import org.caseaudit.application.exit.TakePartnership;
import org.caseaudit.application.finding.AddFinding;
import org.caseaudit.application.finding.FindingQueries;
import org.caseaudit.application.finding.NameAgencyConcerned;
import org.caseaudit.application.finding.PlaceFinding;
import org.caseaudit.application.finding.ReplyToFinding;
import org.caseaudit.application.grading.DepthQueries;
import org.caseaudit.application.grading.FormQueries;
import org.caseaudit.application.grading.RestoreRevision;
import org.caseaudit.application.grading.SaveEntry;
import org.caseaudit.application.grading.SubmitForm;
import org.caseaudit.application.grading.TakeCopy;
import org.caseaudit.application.history.HistoryQueries;
import org.caseaudit.application.mail.MailQueries;
import org.caseaudit.application.moderation.AttendanceQueries;
import org.caseaudit.application.moderation.BeginModeration;
import org.caseaudit.application.moderation.BeginReporting;
import org.caseaudit.application.moderation.ComparisonQueries;
import org.caseaudit.application.moderation.ConfirmUnanimous;
import org.caseaudit.application.moderation.DecideItem;
import org.caseaudit.application.moderation.GroundsQueries;
import org.caseaudit.application.moderation.ModerationQueries;
import org.caseaudit.application.moderation.ReadinessQueries;
import org.caseaudit.application.moderation.RecordAttendance;
import org.caseaudit.application.moderation.ReopenCycle;
import org.caseaudit.application.moderation.RespondToGrade;
import org.caseaudit.application.moderation.StrikeAttendance;
import org.caseaudit.application.mywork.MyWork;
import org.caseaudit.application.mywork.MyWorkQueries;
import org.caseaudit.application.participation.ParticipationQueries;
import org.caseaudit.application.partnership.ChangeContact;
import org.caseaudit.application.partnership.ChangeSettings;
import org.caseaudit.application.partnership.ContactQueries;
import org.caseaudit.application.partnership.SettingsQueries;
import org.caseaudit.application.picture.PictureQueries;
import org.caseaudit.application.programme.ProgrammeQueries;
import org.caseaudit.application.report.AcceptReport;
import org.caseaudit.application.report.CloseCycle;
import org.caseaudit.application.report.PublishReport;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.application.report.ReturnReport;
import org.caseaudit.application.report.SignOffReport;
import org.caseaudit.application.report.WriteNarrative;
import org.caseaudit.application.sampling.DrawSample;
import org.caseaudit.application.sampling.FreezeFrame;
import org.caseaudit.application.sampling.ImportCandidates;
import org.caseaudit.application.sampling.LookAtReferences;
import org.caseaudit.application.sampling.ReplaceDrawnCase;
import org.caseaudit.application.sampling.SampleQueries;
import org.caseaudit.application.sampling.StartSampleOver;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.template.BeginTemplate;
import org.caseaudit.application.template.CopyTemplate;
import org.caseaudit.application.template.ImportTemplate;
import org.caseaudit.application.template.PublishTemplate;
import org.caseaudit.application.template.RetireTemplate;
import org.caseaudit.application.template.RewriteTemplate;
import org.caseaudit.application.template.TemplateDocument;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.application.voice.AmendVoice;
import org.caseaudit.application.voice.RecordVoice;
import org.caseaudit.application.voice.VoiceQueries;
import org.caseaudit.domain.actionplan.Impact;
import org.caseaudit.domain.actionplan.ListedAction;
import org.caseaudit.domain.actionplan.ListedActionId;
import org.caseaudit.domain.actionplan.ListedLine;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.challenge.BoardChallenge;
import org.caseaudit.domain.challenge.BoardChallengeId;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.concern.ConcernState;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.document.DocumentFormat;
import org.caseaudit.domain.document.DocumentKind;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.evidence.FileBytes;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.grading.DepthThresholds;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.participation.Period;
import org.caseaudit.domain.partnership.Settings;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.domain.report.ReportVersion;
import org.caseaudit.domain.sampling.DrawOrder;
import org.caseaudit.domain.shared.PageRequest;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.voice.Consent;
import org.caseaudit.domain.voice.VoiceContent;
import org.caseaudit.domain.voice.VoiceKind;
import org.caseaudit.testing.PlanBuilder;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SampleFiles;
import org.caseaudit.testing.SmallTemplate;

/** Every use case and every query, each aimed at what the police have in the audit or at the audit as a whole. */
final class Attempts {
    private static final byte[] LIST = "action,lead\nRevise the strategy.,not clear\n".getBytes(StandardCharsets.UTF_8);
    private static final String REASON = "It has to be.";
    private static final LocalDate LATER = LocalDate.of(2027, 1, 31);

    private final Map<String, Attempt> byName = new LinkedHashMap<>();

    private Attempts() {
        agencies();
        settings();
        templates();
        cycles();
        cases();
        sample();
        forms();
        meeting();
        voices();
        concerns();
        challenges();
        findings();
        report();
        actions();
        board();
        listedActions();
        documents();
        takenAlong();
        briefing();
        query("MailQueries.outbox", (a, who) -> a.p.use(MailQueries.class).outbox(who));
        query("HistoryQueries.of", (a, who) -> a.p.use(HistoryQueries.class).of(who, a.cycle, new PageRequest(1, 50)));
    }

    static Map<String, Attempt> all() {
        return new Attempts().byName;
    }

    private void agencies() {
        command(
                "AddAgency",
                (a, who) -> a.p.use(AddAgency.class)
                        .handle(who, new AddAgency.Command("Synthetic Probation", Sector.PROBATION, false), null));
        command(
                "DescribeAgency",
                (a, who) -> a.p.use(DescribeAgency.class)
                        .handle(
                                who,
                                new DescribeAgency.Command(
                                        a.p.police.agency(), 0, "Synthetic Constabulary", Sector.POLICE, false)));
        command(
                "InvitePerson",
                (a, who) -> a.p.use(InvitePerson.class)
                        .handle(
                                who,
                                new InvitePerson.Command(
                                        "new@example.org",
                                        "Synthetic Newcomer",
                                        List.of(new Seat(Role.SCRUTINEER, null))),
                                null));
        command(
                "CorrectPerson",
                (a, who) -> a.p.use(CorrectPerson.class)
                        .handle(
                                who,
                                new CorrectPerson.Command(
                                        a.p.police.auditor().person(), 0, "Synthetic Name", "name@example.org")));
        command(
                "EndMembership",
                (a, who) -> a.p.use(EndMembership.class)
                        .handle(
                                who,
                                a.p.kept
                                        .memberships
                                        .ofPerson(a.p.housing.lead().person())
                                        .get(0)
                                        .id(),
                                0));
        command(
                "HandOverWork",
                (a, who) -> a.p.use(HandOverWork.class)
                        .handle(
                                who,
                                new HandOverWork.Command(
                                        itsAuditorsSeat(a),
                                        0,
                                        Who.COLLEAGUE.in(a.p).person())));
        query("OpenWorkQueries.of", (a, who) -> a.p.use(OpenWorkQueries.class).of(who, itsAuditorsSeat(a)));
        query("AgencyQueries.agencies", (a, who) -> a.p.use(AgencyQueries.class).agencies(who));
        query("AgencyQueries.agency", (a, who) -> a.p.use(AgencyQueries.class).agency(who, a.p.police.agency()));
        query("AgencyQueries.people", (a, who) -> a.p.use(AgencyQueries.class).people(who));
        query(
                "AgencyQueries.person",
                (a, who) -> a.p.use(AgencyQueries.class)
                        .person(who, a.p.police.auditor().person()));
    }

    private static MembershipId itsAuditorsSeat(RunningAudit a) {
        return a.p.kept
                .memberships
                .ofPerson(a.p.police.auditor().person())
                .get(0)
                .id();
    }

    private void settings() {
        command(
                "ChangeSettings",
                (a, who) -> a.p.use(ChangeSettings.class)
                        .handle(
                                who,
                                new ChangeSettings.Command(
                                        0, new Settings(DepthThresholds.DEFAULT, 2, true, List.of(3)))));
        command(
                "ChangeContact",
                (a, who) -> a.p.use(ChangeContact.class)
                        .handle(who, new ChangeContact.Command(0, "Synthetic Business Unit")));
        query("ContactQueries.of", (a, who) -> a.p.use(ContactQueries.class).of(who));
        query(
                "SettingsQueries.current",
                (a, who) -> a.p.use(SettingsQueries.class).current(who));
    }

    private void templates() {
        String document = TemplateDocument.write(SmallTemplate.definition());
        command(
                "ImportTemplate",
                (a, who) -> a.p.use(ImportTemplate.class).handle(who, new ImportTemplate.Command(document), null));
        commandAfter(
                "RewriteTemplate",
                Attempts::draft,
                (a, who) -> a.p.use(RewriteTemplate.class)
                        .handle(who, new RewriteTemplate.Command(newest(a).id(), 0, document)));
        commandAfter(
                "PublishTemplate",
                Attempts::draft,
                (a, who) -> a.p.use(PublishTemplate.class).handle(who, newest(a).id(), 0));
        command("RetireTemplate", (a, who) -> a.p.use(RetireTemplate.class).handle(who, a.template, 0));
        command(
                "BeginTemplate",
                (a, who) -> a.p.use(BeginTemplate.class)
                        .handle(who, new BeginTemplate.Command("visits", "Visits", "Were children seen?"), null));
        command(
                "CopyTemplate",
                (a, who) -> a.p.use(CopyTemplate.class)
                        .handle(who, new CopyTemplate.Command(a.template, null, null), null));
        query("TemplateQueries.all", (a, who) -> a.p.use(TemplateQueries.class).all(who));
        query("TemplateQueries.one", (a, who) -> a.p.use(TemplateQueries.class).one(who, a.template));
        query(
                "TemplateQueries.document",
                (a, who) -> a.p.use(TemplateQueries.class).document(who, a.template));
        query(
                "TemplateQueries.choices",
                (a, who) -> a.p.use(TemplateQueries.class).choices(who));
        query(
                "TemplateQueries.comparison",
                (a, who) -> a.p.use(TemplateQueries.class).comparison(who, a.template, a.template));
        query(
                "TemplateQueries.coverage",
                (a, who) -> a.p.use(TemplateQueries.class).coverage(who, a.template));
    }

    private static void draft(RunningAudit a) {
        String document = TemplateDocument.write(SmallTemplate.definition());
        a.p.use(ImportTemplate.class).handle(a.p.chair, new ImportTemplate.Command(document), null);
    }

    private static TemplateVersion newest(RunningAudit a) {
        return a.p.kept.templates.all().get(0);
    }

    private void cycles() {
        command("PlanCycle", (a, who) -> a.p.use(PlanCycle.class).handle(who, aPlan().build(), null));
        command(
                "AmendPlan",
                (a, who) -> a.p.use(AmendPlan.class)
                        .handle(
                                who,
                                new AmendPlan.Command(
                                        a.cycle, 0, aPlan().with(a.template).build())));
        command(
                "PostponeCycle",
                (a, who) -> a.p.use(PostponeCycle.class)
                        .handle(
                                who,
                                new PostponeCycle.Command(
                                        a.cycle, 0, Timetable.around(LATER), REASON, "Synthetic Board Chair")));
        command(
                "AbandonCycle",
                (a, who) -> a.p.use(AbandonCycle.class)
                        .handle(who, new AbandonCycle.Command(a.cycle, 0, REASON, "Synthetic Board Chair")));
        command(
                "InviteAgencies",
                (a, who) -> a.p.use(InviteAgencies.class).handle(who, a.cycle, List.of(a.p.housing.agency())));
        command(
                "LaunchCycle",
                (a, who) -> a.p.use(LaunchCycle.class).handle(who, new LaunchCycle.Command(a.cycle, 0, 3)));
        query("CycleQueries.all", (a, who) -> a.p.use(CycleQueries.class).all(who));
        query("CycleQueries.one", (a, who) -> a.p.use(CycleQueries.class).one(who, a.cycle));
        query("CycleQueries.invited", (a, who) -> a.p.use(CycleQueries.class).invited(who, a.cycle));
        query(
                "LaunchQueries.readiness",
                (a, who) -> a.p.use(LaunchQueries.class).readiness(who, a.cycle));
        query(
                "TimetableQueries.around",
                (a, who) -> a.p.use(TimetableQueries.class).around(who, LATER));
        query("TimetableQueries.of", (a, who) -> a.p.use(TimetableQueries.class).of(who, a.cycle));
        query(
                "ProgrammeQueries.of",
                (a, who) -> a.p.use(ProgrammeQueries.class)
                        .of(who, PlanBuilder.MEETING)
                        .audits());
        query("WorkloadQueries.of", (a, who) -> a.p.use(WorkloadQueries.class).of(who, a.cycle));
    }

    private void cases() {
        var identity = new CaseIdentity.IdentityContent("Invented Child Three", null, null, null);
        commandAfter(
                "RegisterCase",
                Attempts::chooseInsteadOfDrawing,
                (a, who) -> a.p.use(RegisterCase.class)
                        .handle(who, new RegisterCase.Command(a.cycle, aChild().build(), identity), null));
        command(
                "DescribeCase",
                (a, who) -> a.p.use(DescribeCase.class)
                        .handle(who, new DescribeCase.Command(a.shared, 0, aChild().build())));
        command("SealIdentity", (a, who) -> a.p.use(SealIdentity.class).handle(who, a.shared, identity));
        command("LookAtIdentity", (a, who) -> a.p.use(LookAtIdentity.class).handle(who, a.shared));
        command(
                "RecordInvolvement",
                (a, who) -> a.p.use(RecordInvolvement.class)
                        .handle(
                                who,
                                a.cycle,
                                List.of(new RecordInvolvement.Answer(
                                        a.other, a.p.police.agency(), InvolvementState.NOT_KNOWN, null))));
        query("CaseQueries.all", (a, who) -> a.p.use(CaseQueries.class).all(who, a.cycle));
        query("CaseQueries.one", (a, who) -> a.p.use(CaseQueries.class).one(who, a.shared));
        query(
                "InvolvementQueries.all",
                (a, who) -> a.p.use(InvolvementQueries.class).all(who, a.cycle));
        query(
                "InvolvementQueries.ofAgency",
                (a, who) -> a.p.use(InvolvementQueries.class).ofAgency(who, a.cycle, a.p.police.agency()));
    }

    private static void chooseInsteadOfDrawing(RunningAudit a) {
        ifPlanned(
                a,
                () -> a.p.use(AmendPlan.class)
                        .handle(
                                a.p.chair,
                                new AmendPlan.Command(
                                        a.cycle, 0, aPlan().with(a.template).build())));
    }

    private void sample() {
        commandAfter(
                "ImportCandidates",
                Attempts::startOver,
                (a, who) -> a.p.use(ImportCandidates.class).handle(who, a.candidates(), null));
        commandAfter(
                "FreezeFrame",
                a -> {
                    startOver(a);
                    ifPlanned(a, a::listCandidates);
                },
                (a, who) -> a.p.use(FreezeFrame.class).handle(who, a.sample()));
        commandAfter(
                "DrawSample",
                a -> ifPlanned(a, a::beforeTheForms),
                (a, who) -> a.p.use(DrawSample.class)
                        .handle(who, new DrawSample.Command(a.sample(), new DrawOrder(3, 1, null, null, REASON))));
        commandAfter(
                "ReplaceDrawnCase",
                a -> ifPlanned(a, a::beforeTheForms),
                (a, who) -> a.p.use(ReplaceDrawnCase.class)
                        .handle(who, new ReplaceDrawnCase.Command(a.sample(), a.shared, REASON)));
        commandAfter(
                "StartSampleOver",
                a -> ifPlanned(a, a::beforeTheForms),
                (a, who) -> a.p.use(StartSampleOver.class).handle(who, a.sample(), REASON));
        command("LookAtReferences", (a, who) -> a.p.use(LookAtReferences.class).handle(who, a.cycle));
        query("SampleQueries.record", (a, who) -> a.p.use(SampleQueries.class).record(who, a.cycle));
        query("SampleQueries.frame", (a, who) -> a.p.use(SampleQueries.class).frame(who, a.cycle, 1));
    }

    private static void ifPlanned(RunningAudit a, Runnable what) {
        if (a.isPlanned()) {
            what.run();
        }
    }

    private static void startOver(RunningAudit a) {
        ifPlanned(a, () -> {
            a.beforeTheForms();
            a.p.use(StartSampleOver.class).handle(a.p.chair, a.sample(), REASON);
        });
    }

    private void forms() {
        commandAfter(
                "AllocateForms",
                a -> {
                    if (a.beforeTheMeeting()) {
                        a.knows(a.p.police, a.other);
                    }
                },
                (a, who) -> a.p.use(AllocateForms.class)
                        .handle(
                                who,
                                new AllocateForms.Command(
                                        a.cycle,
                                        List.of(new AllocateForms.Row(
                                                a.other,
                                                a.p.police.agency(),
                                                a.p.police.auditor().person(),
                                                null)),
                                        false)));
        command(
                "ChangeForms",
                (a, who) -> a.p.use(ChangeForms.class)
                        .handle(
                                who,
                                new ChangeForms.Command(
                                        a.cycle,
                                        List.of(ownRead(a)),
                                        new ChangeForms.Order(FormsOrder.LOCK, null, null, null),
                                        false)));
        command(
                "HandOverForm",
                (a, who) -> a.p.use(HandOverForm.class)
                        .handle(who, ownRead(a), Who.COLLEAGUE.in(a.p).person()));
        command(
                "ExcuseForm",
                (a, who) -> a.p.use(ExcuseForm.class).handle(who, ownRead(a), NilReturn.NO_RECORDS, REASON));
        command(
                "SaveEntry",
                (a, who) -> a.p.use(SaveEntry.class)
                        .handle(
                                who,
                                new SaveEntry.Command(
                                        own(a),
                                        EntryKind.ANSWER,
                                        SmallTemplate.DEVELOPMENT,
                                        new EntryText("Ask twice.", null),
                                        0,
                                        false)));
        command("SubmitForm", (a, who) -> a.p.use(SubmitForm.class).handle(who, ownRead(a)));
        command("WithdrawForm", (a, who) -> a.p.use(WithdrawForm.class).handle(who, ownRead(a)));
        command("SignOffForm", (a, who) -> a.p.use(SignOffForm.class).handle(who, ownRead(a)));
        command("ReturnForm", (a, who) -> a.p.use(ReturnForm.class).handle(who, ownRead(a), REASON));
        query(
                "AssignmentQueries.progress",
                (a, who) -> a.p.use(AssignmentQueries.class).progress(who, a.cycle).stream()
                        .filter(form -> form.agency().equals(a.p.police.agency()))
                        .toList());
        query(
                "AssignmentQueries.one",
                (a, who) -> a.p.use(AssignmentQueries.class).one(who, own(a)));
        query(
                "AssignmentQueries.mine",
                (a, who) -> a.p.use(AssignmentQueries.class).mine(who));
        query(
                "OwedQueries.byOwnAgencies",
                (a, who) -> a.p.use(OwedQueries.class).byOwnAgencies(who));
        query(
                "MyWorkQueries.of",
                (a, who) -> everything(a.p.use(MyWorkQueries.class).of(who)));
        command(
                "AttachToAnswer",
                (a, who) -> a.p.use(AttachToAnswer.class)
                        .handle(
                                who,
                                new AttachToAnswer.Command(own(a), SmallTemplate.GOOD, "photo.jpg", photo()),
                                null));
        commandAfter(
                "RestoreRevision",
                Attempts::writeAgain,
                (a, who) -> a.p.use(RestoreRevision.class)
                        .handle(who, new RestoreRevision.Command(own(a), EntryKind.ANSWER, SmallTemplate.GOOD, 1, 2)));
        command("TakeCopy", (a, who) -> a.p.use(TakeCopy.class).handle(who, own(a)));
        query(
                "EvidenceQueries.ofForm",
                (a, who) -> a.p.use(EvidenceQueries.class).ofForm(who, own(a)));
        query("EvidenceQueries.one", (a, who) -> a.p.use(EvidenceQueries.class).one(who, a.evidence()));
        command("DownloadEvidence", (a, who) -> a.p.use(DownloadEvidence.class).handle(who, a.evidence()));
        command("RemoveEvidence", (a, who) -> a.p.use(RemoveEvidence.class).handle(who, a.evidence(), 0));
        query("FormQueries.form", (a, who) -> a.p.use(FormQueries.class).form(who, own(a)));
        query(
                "FormQueries.entry",
                (a, who) -> a.p.use(FormQueries.class).entry(who, own(a), EntryKind.GRADE, SmallTemplate.SECTION));
        query(
                "FormQueries.revisions",
                (a, who) -> a.p.use(FormQueries.class)
                        .revisions(who, own(a), EntryKind.GRADE, SmallTemplate.SECTION)
                        .size());
        query(
                "FormQueries.missing",
                (a, who) -> a.p.use(FormQueries.class).missing(who, own(a)).size());
    }

    private static List<Object> everything(MyWork work) {
        return Stream.of(
                        work.forms(),
                        work.toSignOff(),
                        work.involvement(),
                        work.concerns(),
                        work.actions(),
                        work.challenges(),
                        work.findings())
                .<Object>flatMap(List::stream)
                .toList();
    }

    private static FileBytes photo() {
        return FileBytes.of(SampleFiles.jpeg());
    }

    /** The police auditor thinks again, while they may. */
    private static void writeAgain(RunningAudit a) {
        if (a.kept(a.shared, a.p.police).state() == AssignmentState.IN_PROGRESS) {
            a.fill(a.shared, a.p.police).answering(SmallTemplate.GOOD, "Somebody rang back.");
        }
    }

    private static AssignmentId own(RunningAudit a) {
        return a.form(a.shared, a.p.police);
    }

    private static AssignmentDesk.Read ownRead(RunningAudit a) {
        return RunningAudit.read(own(a));
    }

    private void meeting() {
        command(
                "BeginModeration",
                (a, who) ->
                        a.p.use(BeginModeration.class).handle(who, new BeginModeration.Command(a.cycle, 0, REASON)));
        command(
                "ReopenCycle",
                (a, who) -> a.p.use(ReopenCycle.class).handle(who, new ReopenCycle.Command(a.cycle, 0, REASON)));
        command("ConfirmUnanimous", (a, who) -> a.p.use(ConfirmUnanimous.class).handle(who, a.cycle));
        command(
                "DecideItem",
                (a, who) -> a.p.use(DecideItem.class)
                        .handle(
                                who,
                                new DecideItem.Command(
                                        a.cycle,
                                        sharedItem(a),
                                        0,
                                        new Ruling(DecisionKind.AGREED, "good", REASON, List.of()))));
        commandAfter(
                "BeginReporting",
                a -> {
                    if (a.atTheMeeting()) {
                        a.decideEverything();
                    }
                },
                (a, who) -> a.p.use(BeginReporting.class).handle(who, a.cycle, 0));
        command(
                "RecordAttendance",
                (a, who) -> a.p.use(RecordAttendance.class)
                        .handle(who, a.cycle, List.of(RunningAudit.guest(a.p.police, "Desk sergeant"))));
        command(
                "StrikeAttendance",
                (a, who) -> a.p.use(StrikeAttendance.class)
                        .handle(who, new StrikeAttendance.Command(a.cycle, a.attendance(), 0)));
        query(
                "AttendanceQueries.of",
                (a, who) -> a.p.use(AttendanceQueries.class).of(who, a.cycle));
        query(
                "ParticipationQueries.of",
                (a, who) -> a.p.use(ParticipationQueries.class).of(who, a.cycle).rows());
        query(
                "ParticipationQueries.between",
                (a, who) -> a.p.use(ParticipationQueries.class)
                        .between(who, new Period(null, null))
                        .rows());
        query("DepthQueries.of", (a, who) -> a.p.use(DepthQueries.class).of(who, a.cycle));
        query("ReadinessQueries.of", (a, who) -> a.p.use(ReadinessQueries.class).of(who, a.cycle));
        query(
                "ModerationQueries.items",
                (a, who) -> a.p.use(ModerationQueries.class).items(who, a.cycle));
        query(
                "ModerationQueries.item",
                (a, who) -> a.p.use(ModerationQueries.class).item(who, a.cycle, sharedItem(a)));
        query("GroundsQueries.of", (a, who) -> a.p.use(GroundsQueries.class).of(who, a.cycle, sharedItem(a)));
    }

    private static ItemKey sharedItem(RunningAudit a) {
        return new ItemKey(a.shared, SmallTemplate.SECTION);
    }

    private void voices() {
        VoiceContent said = new VoiceContent(
                VoiceKind.PARENT, "A talk.", LocalDate.of(2026, 3, 1), Consent.NO, null, "Nobody asked us.");
        command(
                "RecordVoice",
                (a, who) ->
                        a.p.use(RecordVoice.class).handle(who, new RecordVoice.Command(a.shared, null, said), null));
        command(
                "AmendVoice",
                (a, who) -> a.p.use(AmendVoice.class).handle(who, new AmendVoice.Command(a.voice(), 0, said)));
        query("VoiceQueries.of", (a, who) -> a.p.use(VoiceQueries.class).of(who, a.cycle));
        query("VoiceQueries.one", (a, who) -> a.p.use(VoiceQueries.class).one(who, a.voice()));
    }

    private void concerns() {
        command(
                "RaiseConcern",
                (a, who) -> a.p.use(RaiseConcern.class)
                        .handle(who, new RaiseConcern.Command(a.shared, null, null, "The child is cold.", null), null));
        command(
                "ReferConcern",
                (a, who) -> a.p.use(ReferConcern.class)
                        .handle(who, concern(a), new NamedManager("Synthetic Manager", a.p.police.agency()), null));
        commandAfter(
                "RecordConcernAction",
                Attempts::refer,
                (a, who) -> a.p.use(RecordConcernAction.class).handle(who, concern(a), "Seen."));
        commandAfter(
                "ResolveConcern",
                a -> {
                    refer(a);
                    if (concernIn(a, ConcernState.REFERRED)) {
                        a.act();
                    }
                },
                (a, who) -> a.p.use(ResolveConcern.class).handle(who, concern(a), "Safe."));
        query("ConcernQueries.of", (a, who) -> a.p.use(ConcernQueries.class).of(who, a.cycle));
        query("ConcernQueries.open", (a, who) -> a.p.use(ConcernQueries.class).open(who));
        query("ConcernQueries.one", (a, who) -> a.p.use(ConcernQueries.class).one(who, a.concern()));
        query("ConcernQueries.counts", (a, who) -> a.p.use(ConcernQueries.class).counts(who, a.cycle));
        query(
                "UrgentGradeQueries.askedFor",
                (a, who) ->
                        a.p.use(UrgentGradeQueries.class).askedFor(who, a.cycle).size());
        query(
                "UrgentGradeQueries.inForm",
                (a, who) ->
                        a.p.use(UrgentGradeQueries.class).inForm(who, own(a)).size());
    }

    private static ConcernDesk.Read concern(RunningAudit a) {
        return new ConcernDesk.Read(a.concern(), 0);
    }

    private static void refer(RunningAudit a) {
        if (concernIn(a, ConcernState.RAISED)) {
            a.refer();
        }
    }

    private static boolean concernIn(RunningAudit a, ConcernState state) {
        return a.p.kept.concerns.get(a.concern()).state() == state;
    }

    private void challenges() {
        command(
                "RaiseChallenge",
                (a, who) -> a.p.use(RaiseChallenge.class)
                        .handle(who, a.challengeOf(a.p.police, TemplateDefinition.OVERALL), null));
        command(
                "ReplyToChallenge",
                (a, who) -> a.p.use(ReplyToChallenge.class).handle(who, challenge(a), "Our log says otherwise."));
        command(
                "DecideChallenge",
                (a, who) -> a.p.use(DecideChallenge.class).handle(who, challenge(a), ChallengeOutcome.UPHELD, REASON));
        query("ChallengeQueries.of", (a, who) -> a.p.use(ChallengeQueries.class).of(who, a.cycle));
        query(
                "ChallengeQueries.one",
                (a, who) -> a.p.use(ChallengeQueries.class).one(who, a.challenge()));
        command(
                "RespondToGrade",
                (a, who) -> a.p.use(RespondToGrade.class)
                        .handle(
                                who,
                                new RespondToGrade.Command(a.cycle, sharedItem(a), null, null, "We stand by ours.")));
        query(
                "ComparisonQueries.compare",
                (a, who) -> a.p.use(ComparisonQueries.class).compare(who, a.cycle));
    }

    private static ChallengeDesk.Read challenge(RunningAudit a) {
        return new ChallengeDesk.Read(a.challenge(), 0);
    }

    private void findings() {
        command(
                "AddFinding",
                (a, who) -> a.p.use(AddFinding.class)
                        .handle(
                                who,
                                new AddFinding.Command(a.cycle, a.shared, null, FindingKind.DEVELOPMENT, "Ring back."),
                                null));
        command(
                "PlaceFinding",
                (a, who) -> a.p.use(PlaceFinding.class)
                        .handle(who, new PlaceFinding.Command(a.finding(), 0, Fate.LEFT_OUT, REASON)));
        command(
                "NameAgencyConcerned",
                (a, who) -> a.p.use(NameAgencyConcerned.class)
                        .handle(
                                who,
                                new NameAgencyConcerned.Command(a.findingAboutHealth(), 0, a.p.socialCare.agency())));
        command(
                "ReplyToFinding",
                (a, who) -> a.p.use(ReplyToFinding.class)
                        .handle(who, new ReplyToFinding.Command(a.findingAboutHealth(), 0, "We rang twice.")));
        query(
                "FindingQueries.aboutOwnAgencies",
                (a, who) -> a.p.use(FindingQueries.class).aboutOwnAgencies(who));
        query("FindingQueries.all", (a, who) -> a.p.use(FindingQueries.class).all(who, a.cycle));
        query("FindingQueries.one", (a, who) -> a.p.use(FindingQueries.class).one(who, a.finding()));
    }

    private void report() {
        command(
                "WriteNarrative",
                (a, who) -> a.p.use(WriteNarrative.class)
                        .handle(who, new WriteNarrative.Command(a.cycle, 0, Narrative.EMPTY)));
        command("SignOffReport", (a, who) -> a.p.use(SignOffReport.class).handle(who, a.cycle, 0));
        command("PublishReport", (a, who) -> a.p.use(PublishReport.class).handle(who, a.cycle, 0));
        command("AcceptReport", (a, who) -> a.p.use(AcceptReport.class).handle(who, a.cycle, 0));
        command(
                "ReturnReport",
                (a, who) -> a.p.use(ReturnReport.class).handle(who, new ReturnReport.Command(a.cycle, 0, REASON)));
        commandAfter(
                "CloseCycle",
                Attempts::endWhatIsOpen,
                (a, who) -> a.p.use(CloseCycle.class).handle(who, a.cycle, 0));
        query("ReportQueries.draft", (a, who) -> a.p.use(ReportQueries.class).draft(who, a.cycle));
        query(
                "ReportQueries.published",
                (a, who) -> a.p.use(ReportQueries.class).published(who, a.cycle));
        query(
                "ReportQueries.versions",
                (a, who) -> a.p.use(ReportQueries.class).versions(who, a.cycle).size());
        query("ReportQueries.version", (a, who) -> a.p.use(ReportQueries.class).version(who, a.cycle, 1));
        query(
                "PictureQueries.ofReport",
                (a, who) -> a.p.use(PictureQueries.class).ofReport(who, a.cycle));
        query(
                "PictureQueries.drawnOfReport",
                (a, who) -> a.p.use(PictureQueries.class).drawnOfReport(who, a.cycle, "grades"));
        query(
                "PictureQueries.ofActions",
                (a, who) -> a.p.use(PictureQueries.class)
                        .ofActions(who, ActionFilter.ALL)
                        .rows());
        query(
                "PictureQueries.drawnOfActions",
                (a, who) -> a.p.use(PictureQueries.class).drawnOfActions(who, ActionFilter.ALL));
    }

    private void listedActions() {
        command("ImportActionList", (a, who) -> a.p.use(ImportActionList.class).handle(who, a.cycle, LIST));
        commandAfter(
                "TakeListedAction",
                Attempts::importList,
                (a, who) -> a.p.use(TakeListedAction.class)
                        .handle(who, new TakeListedAction.Command(listed(a), 0, RunningAudit.plan(a.p.police))));
        commandAfter(
                "StrikeListedAction",
                Attempts::importList,
                (a, who) -> a.p.use(StrikeListedAction.class)
                        .handle(who, new StrikeListedAction.Command(listed(a), 0, REASON)));
        add(
                "ListedActionQueries.of",
                Attempts::importList,
                (a, who) -> a.p.use(ListedActionQueries.class).of(who, a.cycle));
        add(
                "ListedActionQueries.one",
                Attempts::importList,
                (a, who) -> a.p.use(ListedActionQueries.class).one(who, listed(a)));
    }

    /** A line there is, from the time the report is written; as if it had come in before the sign-off. */
    private static void importList(RunningAudit a) {
        if (a.recommendation() != null) {
            a.p.kept.listedActions.add(new ListedAction(
                    Ids.next(ListedActionId::new),
                    a.p.kept.recommendations.get(a.recommendation()),
                    "0".repeat(64),
                    1,
                    new ListedLine("Revise the strategy.", "not clear", null, null, null, null)));
        }
    }

    private static ListedActionId listed(RunningAudit a) {
        return a.p.kept.listedActions.of(a.cycle).stream()
                .map(ListedAction::id)
                .findFirst()
                .orElseGet(() -> Ids.next(ListedActionId::new)); // in an imagined audit
    }

    private void board() {
        query("BoardQueries.reports", (a, who) -> a.p.use(BoardQueries.class).reports(who));
        query("BoardQueries.trends", (a, who) -> a.p.use(BoardQueries.class).trends(who));
        query(
                "BoardQueries.picture",
                (a, who) -> a.p.use(BoardQueries.class).picture(who, LgaArea.MANAGEMENT_OVERSIGHT));
        query("LogQueries.of", (a, who) -> {
            LogQueries.Log log = a.p.use(LogQueries.class).of(who);
            return Stream.of(log.byTheBoard(), log.byAgencies(), log.risks())
                    .flatMap(List::stream)
                    .toList();
        });
        command(
                "ChallengeReport",
                (a, who) -> a.p.use(ChallengeReport.class)
                        .handle(who, new ChallengeReport.Command(a.cycle, a.p.police.agency(), "Why so late?"), null));
        commandAfter(
                "AnswerBoardChallenge",
                Attempts::challengeByTheBoard,
                (a, who) -> a.p.use(AnswerBoardChallenge.class)
                        .handle(who, new AnswerBoardChallenge.Command(boardChallenge(a), 0, "Nobody was free.")));
        add(
                "LogQueries.challenge",
                Attempts::challengeByTheBoard,
                (a, who) -> a.p.use(LogQueries.class).challenge(who, boardChallenge(a)));
        add(
                "LogQueries.challenges",
                Attempts::challengeByTheBoard,
                (a, who) -> a.p.use(LogQueries.class).challenges(who, a.cycle));
    }

    private static void challengeByTheBoard(RunningAudit a) {
        if (a.p.kept.cycles.get(a.cycle).published()) {
            var challenge = new ChallengeReport.Command(a.cycle, a.p.police.agency(), "Why so late?");
            a.p.use(ChallengeReport.class).handle(a.p.boardMember, challenge, null);
        }
    }

    private static BoardChallengeId boardChallenge(RunningAudit a) {
        return a.p.kept.boardChallenges.ofAll(List.of(a.cycle)).stream()
                .map(BoardChallenge::id)
                .findFirst()
                .orElseGet(() -> Ids.next(BoardChallengeId::new)); // before publication, and in an imagined audit
    }

    private void actions() {
        command(
                "AddRecommendation",
                (a, who) -> a.p.use(AddRecommendation.class)
                        .handle(who, new AddRecommendation.Command(a.cycle, "Ring back.", null), null));
        command(
                "WordRecommendation",
                (a, who) -> a.p.use(WordRecommendation.class)
                        .handle(who, new WordRecommendation.Command(a.recommendation(), 0, "Ring back.", null)));
        command(
                "ProposeAction",
                (a, who) -> a.p.use(ProposeAction.class)
                        .handle(
                                who,
                                new ProposeAction.Command(a.recommendation(), RunningAudit.plan(a.p.health)),
                                null));
        command(
                "AmendAction",
                (a, who) -> a.p.use(AmendAction.class).handle(who, action(a), RunningAudit.plan(a.p.health)));
        command("AcceptAction", (a, who) -> a.p.use(AcceptAction.class).handle(who, action(a)));
        commandAfter(
                "AttachToAction",
                Attempts::accept,
                (a, who) -> a.p.use(AttachToAction.class)
                        .handle(who, new AttachToAction.Command(a.action(), "photo.jpg", photo()), null));
        query(
                "EvidenceQueries.ofAction",
                (a, who) -> a.p.use(EvidenceQueries.class).ofAction(who, a.action()));
        commandAfter(
                "EvidenceAction",
                Attempts::accept,
                (a, who) -> a.p.use(EvidenceAction.class).handle(who, action(a), "Done."));
        commandAfter(
                "ReturnAction",
                Attempts::evidence,
                (a, who) -> a.p.use(ReturnAction.class).handle(who, action(a), REASON));
        commandAfter(
                "CloseAction",
                Attempts::evidence,
                (a, who) -> a.p.use(CloseAction.class).handle(who, action(a)));
        commandAfter(
                "ReopenAction",
                a -> {
                    evidence(a);
                    ifAgenciesAct(a, () -> a.p.use(CloseAction.class).handle(a.p.chair, action(a)));
                },
                (a, who) -> a.p.use(ReopenAction.class).handle(who, action(a), REASON));
        commandAfter(
                "CheckImpact",
                a -> {
                    evidence(a);
                    ifAgenciesAct(a, () -> a.p.use(CloseAction.class).handle(a.p.chair, action(a)));
                },
                (a, who) -> a.p.use(CheckImpact.class)
                        .handle(who, new CheckImpact.Command(action(a), Impact.SOME_DIFFERENCE, "Nine of ten seen.")));
        command(
                "CarryActionForward",
                (a, who) -> a.p.use(CarryActionForward.class).handle(who, action(a), REASON));
        command("RedateAction", (a, who) -> a.p.use(RedateAction.class).handle(who, action(a), LATER, REASON));
        commandAfter(
                "ApproveRedating",
                a -> ifAgenciesAct(
                        a, () -> a.p.use(RedateAction.class).handle(a.p.police.auditor(), action(a), LATER, REASON)),
                (a, who) -> a.p.use(ApproveRedating.class).handle(who, action(a), a.redating()));
        commandAfter(
                "RejectRedating",
                a -> ifAgenciesAct(
                        a, () -> a.p.use(RedateAction.class).handle(a.p.police.auditor(), action(a), LATER, REASON)),
                (a, who) -> a.p.use(RejectRedating.class).handle(who, action(a), a.redating(), REASON));
        command(
                "HandOverAction",
                (a, who) -> a.p.use(HandOverAction.class)
                        .handle(who, new HandOverAction.Command(action(a), a.p.secondPoliceAuditor.person(), REASON)));
        query(
                "ActionQueries.recommendations",
                (a, who) -> a.p.use(ActionQueries.class).recommendations(who, a.cycle));
        query(
                "ActionQueries.recommendation",
                (a, who) -> a.p.use(ActionQueries.class).recommendation(who, a.recommendation()));
        query("ActionQueries.of", (a, who) -> a.p.use(ActionQueries.class).of(who, a.cycle));
        query("ActionQueries.one", (a, who) -> a.p.use(ActionQueries.class).one(who, a.action()));
        query("ActionQueries.history", (a, who) -> a.p.use(ActionQueries.class).history(who, a.action()));
        query("ActionQueries.all", (a, who) -> a.p.use(ActionQueries.class).all(who, ActionFilter.ALL));
    }

    private void documents() {
        DocumentName restricted = new DocumentName(DocumentKind.RESTRICTED_REPORT, DocumentFormat.PDF);
        command(
                "TakeDocument",
                (a, who) ->
                        a.p.use(TakeDocument.class).handle(who, new TakeDocument.Command(a.cycle, restricted, null)));
        command("TakeDraft", (a, who) -> a.p.use(TakeDraft.class).handle(who, a.cycle, restricted));
        query("DocumentQueries.of", (a, who) -> a.p.use(DocumentQueries.class).of(who, a.cycle));
        query(
                "DocumentQueries.offers",
                (a, who) -> a.p.use(DocumentQueries.class).offers(who, a.cycle));
        query("DocumentQueries.confirm", (a, who) -> {
            String checksum = a.p.kept.reports.versions(a.cycle).stream()
                    .map(ReportVersion::sha256)
                    .findFirst()
                    .orElse("of nothing");
            return a.p.use(DocumentQueries.class).confirm(who, checksum);
        });
    }

    private void takenAlong() {
        command("TakeActionPlan", (a, who) -> a.p.use(TakeActionPlan.class).handle(who, a.cycle, PlanFormat.CSV));
        command(
                "TakeCycleData",
                (a, who) -> a.p.use(TakeCycleData.class)
                        .handle(who, a.cycle)
                        .file()
                        .toFile()
                        .delete());
        command("TakeCalendar", (a, who) -> a.p.use(TakeCalendar.class).handle(who, a.cycle));
        command(
                "TakePartnership",
                (a, who) -> delete(a.p.use(TakePartnership.class).handle(who).file()));
        command("OpenCalendarFeed", (a, who) -> a.p.use(OpenCalendarFeed.class).handle(who));
        command(
                "RevokeCalendarFeed",
                (a, who) -> a.p.use(RevokeCalendarFeed.class).handle(who));
        command("ReadCalendarFeed", (a, who) -> a.p.use(ReadCalendarFeed.class).handle(who));
        query("CalendarQueries.mine", (a, who) -> a.p.use(CalendarQueries.class).mine(who));
    }

    private static void delete(Path taken) {
        try {
            Files.delete(taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void briefing() {
        command(
                "DraftBriefing",
                (a, who) -> a.p.use(DraftBriefing.class).handle(who, new DraftBriefing.Command(a.cycle), null));
        commandAfter(
                "WordBriefing",
                Attempts::draftBriefing,
                (a, who) -> a.p.use(WordBriefing.class)
                        .handle(who, new WordBriefing.Command(a.cycle, 0, RunningAudit.briefingText())));
        commandAfter(
                "SendBriefing",
                Attempts::draftBriefing,
                (a, who) -> a.p.use(SendBriefing.class).handle(who, a.cycle, 0));
        commandAfter(
                "GiveReceipt",
                a -> ifAgenciesAct(a, a::brief),
                (a, who) -> a.p.use(GiveReceipt.class)
                        .handle(who, new GiveReceipt.Command(a.cycle, null, RunningAudit.receiptContent()), null));
        command(
                "AmendReceipt",
                (a, who) -> a.p.use(AmendReceipt.class)
                        .handle(who, new AmendReceipt.Command(a.receipt(), 0, RunningAudit.receiptContent())));
        query("BriefingQueries.one", (a, who) -> a.p.use(BriefingQueries.class).one(who, a.cycle));
        query(
                "BriefingQueries.reach",
                (a, who) -> a.p.use(BriefingQueries.class).reach(who, a.cycle));
        query(
                "BriefingQueries.receipts",
                (a, who) -> a.p.use(BriefingQueries.class).receipts(who, a.cycle));
        query(
                "BriefingQueries.receipt",
                (a, who) -> a.p.use(BriefingQueries.class).receipt(who, a.receipt()));
    }

    private static void draftBriefing(RunningAudit a) {
        ifAgenciesAct(a, a::writeBriefing);
    }

    private static ActionDesk.Read action(RunningAudit a) {
        return new ActionDesk.Read(a.action(), 0);
    }

    private static void ifAgenciesAct(RunningAudit a, Runnable what) {
        if (a.isPublished()) {
            what.run();
        }
    }

    private static void accept(RunningAudit a) {
        ifAgenciesAct(a, () -> a.p.use(AcceptAction.class).handle(a.p.police.auditor(), action(a)));
    }

    private static void evidence(RunningAudit a) {
        accept(a);
        ifAgenciesAct(a, () -> a.p.use(EvidenceAction.class).handle(a.p.police.auditor(), action(a), "Done."));
    }

    private static void endWhatIsOpen(RunningAudit a) {
        ifAgenciesAct(a, () -> {
            a.p.use(CarryActionForward.class).handle(a.p.chair, action(a), REASON);
            a.endConcern();
        });
    }

    private void command(String name, BiConsumer<RunningAudit, Actor> trial) {
        commandAfter(name, Attempt.NOTHING_FIRST, trial);
    }

    private void commandAfter(String name, Consumer<RunningAudit> before, BiConsumer<RunningAudit, Actor> trial) {
        add(name, before, (a, who) -> {
            trial.accept(a, who);
            return null;
        });
    }

    private void query(String name, BiFunction<RunningAudit, Actor, Object> trial) {
        add(name, Attempt.NOTHING_FIRST, trial);
    }

    private void add(String name, Consumer<RunningAudit> before, BiFunction<RunningAudit, Actor, Object> trial) {
        byName.put(name, new Attempt(name, before, trial));
    }
}
