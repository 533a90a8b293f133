package org.caseaudit.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.actionplan.ImpactCheck;
import org.caseaudit.domain.actionplan.ListedAction;
import org.caseaudit.domain.actionplan.ListedActionId;
import org.caseaudit.domain.actionplan.ListedActions;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.actionplan.Recommendations;
import org.caseaudit.domain.actionplan.Redating;
import org.caseaudit.domain.actionplan.RedatingId;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.Partnership;
import org.caseaudit.domain.agency.Partnerships;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.CaseIdentities;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.casefile.InvolvementId;
import org.caseaudit.domain.casefile.Involvements;
import org.caseaudit.domain.challenge.BoardChallenge;
import org.caseaudit.domain.challenge.BoardChallengeId;
import org.caseaudit.domain.challenge.BoardChallenges;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.challenge.ChallengeState;
import org.caseaudit.domain.challenge.Challenges;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.Concerns;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.cycle.Invitation;
import org.caseaudit.domain.cycle.InvitationId;
import org.caseaudit.domain.cycle.Invitations;
import org.caseaudit.domain.evidence.EvidenceFile;
import org.caseaudit.domain.evidence.EvidenceFiles;
import org.caseaudit.domain.evidence.EvidenceId;
import org.caseaudit.domain.evidence.FileChunk;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.Findings;
import org.caseaudit.domain.grading.DepthRecord;
import org.caseaudit.domain.grading.DepthRecords;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.grading.FormEntryId;
import org.caseaudit.domain.grading.FormRevision;
import org.caseaudit.domain.grading.WrittenText;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.history.HistoryLog;
import org.caseaudit.domain.mail.Mail;
import org.caseaudit.domain.mail.MailCause;
import org.caseaudit.domain.mail.MailId;
import org.caseaudit.domain.mail.MailState;
import org.caseaudit.domain.mail.Outbox;
import org.caseaudit.domain.moderation.Attendance;
import org.caseaudit.domain.moderation.AttendanceId;
import org.caseaudit.domain.moderation.Attendances;
import org.caseaudit.domain.moderation.Decision;
import org.caseaudit.domain.moderation.DecisionId;
import org.caseaudit.domain.moderation.Decisions;
import org.caseaudit.domain.moderation.Dissent;
import org.caseaudit.domain.moderation.GradeResponse;
import org.caseaudit.domain.moderation.GradeResponseId;
import org.caseaudit.domain.moderation.GradeResponses;
import org.caseaudit.domain.partnership.KeptSettings;
import org.caseaudit.domain.partnership.PartnershipSettings;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.ReportId;
import org.caseaudit.domain.report.ReportVersion;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.CreatedOnce;
import org.caseaudit.domain.shared.CreatedOnceLog;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PageRequest;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.domain.template.TemplateVersions;
import org.caseaudit.domain.voice.Voice;
import org.caseaudit.domain.voice.VoiceId;
import org.caseaudit.domain.voice.Voices;

/**
 * Every repository of one partnership, without database: same orders, same filters. What only a database can show
 * (isolation, versions, races, numbers of statements) is tested on one, in {@code persistence}.
 */
public final class InMemoryRepositories {
    public final PartnershipsInMemory partnerships = new PartnershipsInMemory();
    public final PeopleInMemory people = new PeopleInMemory();
    public final AgenciesInMemory agencies = new AgenciesInMemory();
    public final MembershipsInMemory memberships = new MembershipsInMemory();
    public final TemplatesInMemory templates = new TemplatesInMemory();
    public final InvitationsInMemory invitations = new InvitationsInMemory();
    public final CyclesInMemory cycles = new CyclesInMemory(invitations);
    public final IdentitiesInMemory identities = new IdentitiesInMemory();
    public final InvolvementsInMemory involvements = new InvolvementsInMemory();
    public final CasesInMemory cases = new CasesInMemory(identities, involvements);
    public final SamplingInMemory sampling = new SamplingInMemory();
    public final AssignmentsInMemory assignments = new AssignmentsInMemory(cycles);
    public final EntriesInMemory entries = new EntriesInMemory(assignments);
    public final DepthRecordsInMemory depths = new DepthRecordsInMemory();
    public final DecisionsInMemory decisions = new DecisionsInMemory();
    public final AttendancesInMemory attendances = new AttendancesInMemory();
    public final FindingsInMemory findings = new FindingsInMemory();
    public final ChallengesInMemory challenges = new ChallengesInMemory();
    public final GradeResponsesInMemory responses = new GradeResponsesInMemory();
    public final VoicesInMemory voices = new VoicesInMemory();
    public final ConcernsInMemory concerns = new ConcernsInMemory();
    public final RecommendationsInMemory recommendations = new RecommendationsInMemory();
    public final ActionsInMemory actions = new ActionsInMemory(cycles);
    public final BoardChallengesInMemory boardChallenges = new BoardChallengesInMemory();
    public final ListedActionsInMemory listedActions = new ListedActionsInMemory();
    public final ReportsInMemory reports = new ReportsInMemory();
    public final FrozenDocumentsInMemory documents = new FrozenDocumentsInMemory();
    public final BriefingsInMemory briefings = new BriefingsInMemory();
    public final CalendarFeedsInMemory calendarFeeds = new CalendarFeedsInMemory();
    public final BriefingsInMemory.ReceiptsInMemory receipts = new BriefingsInMemory.ReceiptsInMemory();
    public final SettingsInMemory settings = new SettingsInMemory();
    public final EvidenceInMemory evidence = new EvidenceInMemory();
    public final OutboxInMemory outbox = new OutboxInMemory();
    public final HistoryInMemory history = new HistoryInMemory();
    public final CreatedOnceInMemory createdOnce = new CreatedOnceInMemory();

    /** What a use case may be given. */
    List<Object> all() {
        return List.of(
                partnerships,
                people,
                agencies,
                memberships,
                templates,
                cycles,
                invitations,
                cases,
                identities,
                involvements,
                sampling.lists,
                sampling.candidates,
                sampling.sealed,
                sampling.draws,
                assignments,
                entries,
                depths,
                decisions,
                attendances,
                findings,
                challenges,
                responses,
                voices,
                concerns,
                recommendations,
                actions,
                boardChallenges,
                listedActions,
                reports,
                documents,
                briefings,
                receipts,
                calendarFeeds,
                settings,
                evidence,
                outbox,
                history,
                createdOnce);
    }

    /** Everything that is kept, what others refer to first. */
    public List<Object> everything() {
        List<Object> all = new ArrayList<>();
        List.of(partnerships, people, agencies, memberships, templates, cycles, invitations, cases, identities)
                .forEach(r -> all.addAll(r.everything()));
        all.addAll(sampling.everything());
        List.of(involvements, assignments, entries).forEach(r -> all.addAll(r.everything()));
        all.addAll(entries.revisions);
        all.addAll(depths.everything());
        all.addAll(decisions.everything());
        all.addAll(decisions.dissents);
        all.addAll(attendances.everything());
        List.of(findings, recommendations, actions, boardChallenges, listedActions)
                .forEach(r -> all.addAll(r.everything()));
        all.addAll(actions.redatings);
        all.addAll(actions.checks);
        all.addAll(reports.everything());
        all.addAll(reports.versions);
        all.addAll(evidence.everything());
        all.addAll(evidence.chunks);
        all.addAll(outbox.everything());
        List.of(challenges, responses, voices, concerns).forEach(r -> all.addAll(r.everything()));
        List.of(documents, briefings, calendarFeeds).forEach(r -> all.addAll(r.everything()));
        all.addAll(documents.chunks);
        all.addAll(briefings.addressees);
        all.addAll(receipts.everything());
        all.addAll(settings.everything());
        all.addAll(history.everything());
        all.addAll(createdOnce.everything());
        return all;
    }

    public static final class PartnershipsInMemory extends InMemory<Partnership, PartnershipId>
            implements Partnerships {
        PartnershipsInMemory() {
            super(Partnership::id);
        }

        @Override
        public List<Partnership> all() {
            return where(p -> true, Comparator.comparing(Partnership::name));
        }
    }

    public static final class PeopleInMemory extends InMemory<Person, PersonId> implements People {
        PeopleInMemory() {
            super(Person::id);
        }

        @Override
        public Optional<Person> withSubject(String subject) {
            return where(p -> subject.equals(p.subject())).stream().findFirst();
        }

        @Override
        public Optional<Person> withEmail(String email) {
            return where(p -> p.email().equals(email)).stream().findFirst();
        }

        @Override
        public List<Person> withIds(Collection<PersonId> ids) {
            return where(p -> ids.contains(p.id()));
        }
    }

    public static final class AgenciesInMemory extends InMemory<Agency, AgencyId> implements Agencies {
        AgenciesInMemory() {
            super(Agency::id);
        }

        @Override
        public List<Agency> all() {
            return where(a -> true, Comparator.comparing(Agency::name));
        }
    }

    public static final class MembershipsInMemory extends InMemory<Membership, MembershipId> implements Memberships {
        /** Who serves another partnership too; of that one nothing else is here. */
        public final Set<PersonId> elsewhere = new HashSet<>();

        MembershipsInMemory() {
            super(Membership::id);
        }

        @Override
        public List<Membership> ofPerson(PersonId person) {
            return where(m -> m.current() && m.person().equals(person));
        }

        @Override
        public List<Membership> all() {
            return where(Membership::current);
        }

        @Override
        public boolean servesElsewhere(PersonId person, PartnershipId here) {
            return elsewhere.contains(person);
        }
    }

    public static final class TemplatesInMemory extends InMemory<TemplateVersion, TemplateVersionId>
            implements TemplateVersions {
        TemplatesInMemory() {
            super(TemplateVersion::id);
        }

        @Override
        public List<TemplateVersion> all() {
            return where(
                    t -> true,
                    Comparator.comparing(TemplateVersion::code)
                            .thenComparing(Comparator.comparing(TemplateVersion::number)
                                    .reversed()));
        }

        @Override
        public List<TemplateVersion> withIds(Collection<TemplateVersionId> ids) {
            return where(t -> ids.contains(t.id()));
        }

        @Override
        public int newestNumber(String code) {
            return where(t -> t.code().equals(code)).stream()
                    .mapToInt(TemplateVersion::number)
                    .max()
                    .orElse(0);
        }
    }

    public static final class CyclesInMemory extends InMemory<Cycle, CycleId> implements Cycles {
        private final Invitations invitations;

        CyclesInMemory(Invitations invitations) {
            super(Cycle::id);
            this.invitations = invitations;
        }

        @Override
        public List<Cycle> all() {
            return where(c -> true, newestMeetingFirst());
        }

        @Override
        public List<Cycle> knownTo(Collection<AgencyId> agencies) {
            return where(
                    c -> !agencies.isEmpty()
                            && (c.published()
                                    || invitations.of(c.id()).stream().anyMatch(i -> agencies.contains(i.agency()))),
                    newestMeetingFirst());
        }

        private static Comparator<Cycle> newestMeetingFirst() {
            return Comparator.<Cycle, LocalDate>comparing(c -> c.timetable().meeting())
                    .reversed()
                    .thenComparing(c -> c.id().value());
        }

        @Override
        public List<Cycle> withIds(Collection<CycleId> ids) {
            return where(c -> ids.contains(c.id()), newestMeetingFirst());
        }
    }

    public static final class InvitationsInMemory extends InMemory<Invitation, InvitationId> implements Invitations {
        InvitationsInMemory() {
            super(Invitation::id);
        }

        @Override
        public List<Invitation> of(CycleId cycle) {
            return where(i -> i.cycle().equals(cycle));
        }

        @Override
        public List<Invitation> ofAll(Collection<CycleId> cycles) {
            return where(item -> cycles.contains(item.cycle()));
        }
    }

    public static final class CasesInMemory extends InMemory<CaseFile, CaseId> implements Cases {
        private final IdentitiesInMemory identities;
        private final InvolvementsInMemory involvements;

        CasesInMemory(IdentitiesInMemory identities, InvolvementsInMemory involvements) {
            super(CaseFile::id);
            this.identities = identities;
            this.involvements = involvements;
        }

        @Override
        public void remove(CaseFile caseFile) {
            identities.find(caseFile.id()).ifPresent(identities::drop);
            involvements.where(i -> i.caseFile().equals(caseFile.id())).forEach(involvements::drop);
            drop(caseFile);
        }

        @Override
        public List<CaseFile> of(CycleId cycle) {
            return where(c -> c.cycle().equals(cycle), Comparator.comparing(CaseFile::number));
        }

        @Override
        public List<CaseFile> ofAll(Collection<CycleId> cycles) {
            return where(item -> cycles.contains(item.cycle()));
        }

        @Override
        public List<CaseFile> withIds(Collection<CaseId> ids) {
            return where(c -> ids.contains(c.id()));
        }
    }

    public static final class IdentitiesInMemory extends InMemory<CaseIdentity, CaseId> implements CaseIdentities {
        IdentitiesInMemory() {
            super(CaseIdentity::id);
        }

        @Override
        public List<CaseIdentity> of(CycleId cycle) {
            return where(i -> i.cycle().equals(cycle));
        }

        @Override
        public void erase(CycleId cycle) {
            of(cycle).forEach(this::drop);
        }
    }

    public static final class InvolvementsInMemory extends InMemory<Involvement, InvolvementId>
            implements Involvements {
        InvolvementsInMemory() {
            super(Involvement::id);
        }

        @Override
        public List<Involvement> of(CycleId cycle) {
            return where(i -> i.cycle().equals(cycle));
        }

        @Override
        public Optional<Involvement> find(CaseId caseFile, AgencyId agency) {
            return where(i -> i.caseFile().equals(caseFile) && i.agency().equals(agency)).stream()
                    .findFirst();
        }

        @Override
        public List<Involvement> ofAll(Collection<CycleId> cycles) {
            return where(item -> cycles.contains(item.cycle()));
        }
    }

    public static final class AssignmentsInMemory extends InMemory<Assignment, AssignmentId> implements Assignments {
        private final Cycles cycles;

        AssignmentsInMemory(Cycles cycles) {
            super(Assignment::id);
            this.cycles = cycles;
        }

        @Override
        public List<Assignment> of(CycleId cycle) {
            return where(a -> a.cycle().equals(cycle));
        }

        @Override
        public List<Assignment> of(CycleId cycle, CaseId caseFile) {
            return where(a -> a.cycle().equals(cycle) && a.caseFile().equals(caseFile));
        }

        @Override
        public List<Assignment> of(CycleId cycle, Collection<AgencyId> agencies) {
            return where(a -> a.cycle().equals(cycle) && agencies.contains(a.agency()));
        }

        @Override
        public List<Assignment> ofAuditor(PersonId auditor) {
            return where(a -> a.auditor().equals(auditor), Comparator.comparing(Assignment::due));
        }

        @Override
        public List<Assignment> ofAll(Collection<CycleId> cycles) {
            return where(item -> cycles.contains(item.cycle()));
        }

        @Override
        public List<Assignment> submitted(Collection<AgencyId> agencies) {
            return where(
                    a -> agencies.contains(a.agency()) && a.state() == AssignmentState.SUBMITTED,
                    Comparator.comparing(Assignment::due));
        }

        @Override
        public void remove(Assignment form) {
            drop(form);
        }

        @Override
        public List<Assignment> beingFilled() {
            return where(a -> a.state().writable() && cycles.get(a.cycle()).state() == CycleState.OPEN);
        }
    }

    public static final class EntriesInMemory extends InMemory<FormEntry, FormEntryId> implements FormEntries {
        private final List<FormRevision> revisions = new ArrayList<>();
        private final Assignments assignments;

        EntriesInMemory(Assignments assignments) {
            super(FormEntry::id);
            this.assignments = assignments;
        }

        @Override
        public List<FormEntry> of(AssignmentId assignment) {
            return where(e -> e.assignment().equals(assignment));
        }

        @Override
        public List<FormEntry> all(CycleId cycle) {
            return where(e -> isOf(cycle, e));
        }

        @Override
        public List<WrittenText> texts(CycleId cycle) {
            return all(cycle).stream().map(FormEntry::written).toList();
        }

        @Override
        public List<WrittenText> grades(CycleId cycle) {
            return texts(cycle).stream()
                    .filter(text -> text.kind() == EntryKind.GRADE)
                    .toList();
        }

        @Override
        public List<FormEntry> answers(CycleId cycle, Collection<String> questions) {
            return where(e -> e.kind() == EntryKind.ANSWER && questions.contains(e.code()) && isOf(cycle, e));
        }

        @Override
        public List<FormEntry> answers(Collection<AssignmentId> forms, Collection<String> questions) {
            return where(e ->
                    e.kind() == EntryKind.ANSWER && questions.contains(e.code()) && forms.contains(e.assignment()));
        }

        private boolean isOf(CycleId cycle, FormEntry entry) {
            return assignments.get(entry.assignment()).cycle().equals(cycle);
        }

        @Override
        public Optional<FormEntry> find(AssignmentId assignment, EntryKind kind, String code) {
            return where(e -> e.assignment().equals(assignment) && e.is(kind, code)).stream()
                    .findFirst();
        }

        @Override
        public void keep(FormRevision revision) {
            revisions.add(revision);
        }

        @Override
        public List<FormRevision> revisions(FormEntryId entry) {
            return revisions.stream().filter(r -> r.entry().equals(entry)).toList();
        }

        @Override
        public List<FormRevision> earlier(CycleId cycle) {
            return all(cycle).stream()
                    .flatMap(entry -> revisions(entry.id()).stream().filter(r -> r.revision() < entry.revision()))
                    .toList();
        }
    }

    public static final class DepthRecordsInMemory extends InMemory<DepthRecord, CycleId> implements DepthRecords {
        DepthRecordsInMemory() {
            super(DepthRecord::cycle);
        }
    }

    public static final class DecisionsInMemory extends InMemory<Decision, DecisionId> implements Decisions {
        private final List<Dissent> dissents = new ArrayList<>();

        DecisionsInMemory() {
            super(Decision::id);
        }

        @Override
        public List<Decision> of(CycleId cycle) {
            return where(d -> d.cycle().equals(cycle));
        }

        @Override
        public void add(Dissent dissent) {
            dissents.add(dissent);
        }

        @Override
        public List<Dissent> dissents(CycleId cycle) {
            List<DecisionId> taken = of(cycle).stream().map(Decision::id).toList();
            return dissents.stream().filter(d -> taken.contains(d.decision())).toList();
        }
    }

    public static final class AttendancesInMemory extends InMemory<Attendance, AttendanceId> implements Attendances {
        AttendancesInMemory() {
            super(Attendance::id);
        }

        @Override
        public List<Attendance> of(CycleId cycle) {
            return where(a -> a.cycle().equals(cycle));
        }

        @Override
        public List<Attendance> ofAll(Collection<CycleId> cycles) {
            return where(a -> cycles.contains(a.cycle()));
        }

        @Override
        public void remove(Attendance attendance) {
            drop(attendance);
        }
    }

    public static final class FindingsInMemory extends InMemory<Finding, FindingId> implements Findings {
        FindingsInMemory() {
            super(Finding::id);
        }

        @Override
        public List<Finding> of(CycleId cycle) {
            return where(f -> f.cycle().equals(cycle));
        }

        @Override
        public List<Finding> about(Collection<AgencyId> agencies) {
            return where(f -> f.about() != null && agencies.contains(f.about()));
        }

        @Override
        public void remove(Finding finding) {
            drop(finding);
        }
    }

    public static final class ChallengesInMemory extends InMemory<Challenge, ChallengeId> implements Challenges {
        ChallengesInMemory() {
            super(Challenge::id);
        }

        @Override
        public List<Challenge> of(CycleId cycle) {
            return where(c -> c.cycle().equals(cycle));
        }

        @Override
        public List<Challenge> unanswered(Collection<AgencyId> challenged) {
            return where(c -> challenged.contains(c.challenged()) && c.state() == ChallengeState.RAISED);
        }
    }

    public static final class GradeResponsesInMemory extends InMemory<GradeResponse, GradeResponseId>
            implements GradeResponses {
        GradeResponsesInMemory() {
            super(GradeResponse::id);
        }

        @Override
        public List<GradeResponse> of(CycleId cycle) {
            return where(r -> r.cycle().equals(cycle));
        }
    }

    public static final class VoicesInMemory extends InMemory<Voice, VoiceId> implements Voices {
        VoicesInMemory() {
            super(Voice::id);
        }

        @Override
        public List<Voice> of(CycleId cycle) {
            return where(v -> v.cycle().equals(cycle));
        }
    }

    public static final class ConcernsInMemory extends InMemory<Concern, ConcernId> implements Concerns {
        ConcernsInMemory() {
            super(Concern::id);
        }

        @Override
        public List<Concern> of(CycleId cycle) {
            return where(c -> c.cycle().equals(cycle));
        }

        @Override
        public List<Concern> ofAll(Collection<CycleId> cycles) {
            return where(c -> cycles.contains(c.cycle()));
        }

        @Override
        public List<Concern> open() {
            return where(Concern::open, Comparator.comparing(Concern::due));
        }
    }

    public static final class RecommendationsInMemory extends InMemory<Recommendation, RecommendationId>
            implements Recommendations {
        RecommendationsInMemory() {
            super(Recommendation::id);
        }

        @Override
        public List<Recommendation> of(CycleId cycle) {
            return where(r -> r.cycle().equals(cycle), Comparator.comparing(Recommendation::number));
        }

        @Override
        public List<Recommendation> ofAll(Collection<CycleId> cycles) {
            return where(r -> cycles.contains(r.cycle()), Comparator.comparing(Recommendation::number));
        }
    }

    public static final class ActionsInMemory extends InMemory<Action, ActionId> implements Actions {
        private final List<Redating> redatings = new ArrayList<>();
        private final List<ImpactCheck> checks = new ArrayList<>();
        private final Cycles cycles;

        ActionsInMemory(Cycles cycles) {
            super(Action::id);
            this.cycles = cycles;
        }

        @Override
        public List<Action> of(CycleId cycle) {
            return where(a -> a.cycle().equals(cycle));
        }

        @Override
        public List<Action> ownedBy(PersonId person) {
            return where(a -> a.owner().equals(person), Comparator.comparing(Action::deadline));
        }

        @Override
        public List<Action> inHand() {
            return where(a -> (a.state() == ActionState.PROPOSED || a.state() == ActionState.ACCEPTED)
                    && cycles.get(a.cycle()).state() == CycleState.PUBLISHED);
        }

        @Override
        public void add(Redating redating) {
            redatings.add(redating);
        }

        @Override
        public Redating redating(RedatingId id) {
            return redatings.stream()
                    .filter(r -> r.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("change of date"));
        }

        @Override
        public List<Redating> redatings(CycleId cycle) {
            List<ActionId> its = of(cycle).stream().map(Action::id).toList();
            return redatings.stream().filter(r -> its.contains(r.action())).toList();
        }

        @Override
        public List<Action> ofAll(Collection<CycleId> some) {
            return where(a -> some.contains(a.cycle()));
        }

        @Override
        public List<Redating> redatingsOfAll(Collection<CycleId> some) {
            return some.stream().flatMap(cycle -> redatings(cycle).stream()).toList();
        }

        @Override
        public void add(ImpactCheck check) {
            checks.add(check);
        }

        @Override
        public List<ImpactCheck> impactChecksOfAll(Collection<CycleId> some) {
            List<ActionId> its = ofAll(some).stream().map(Action::id).toList();
            return checks.stream().filter(c -> its.contains(c.action())).toList();
        }
    }

    public static final class BoardChallengesInMemory extends InMemory<BoardChallenge, BoardChallengeId>
            implements BoardChallenges {
        BoardChallengesInMemory() {
            super(BoardChallenge::id);
        }

        @Override
        public List<BoardChallenge> unanswered() {
            return where(c -> c.reply() == null, Comparator.comparing(BoardChallenge::raisedAt));
        }

        @Override
        public List<BoardChallenge> ofAll(Collection<CycleId> cycles) {
            return where(c -> cycles.contains(c.cycle()));
        }
    }

    public static final class ListedActionsInMemory extends InMemory<ListedAction, ListedActionId>
            implements ListedActions {
        ListedActionsInMemory() {
            super(ListedAction::id);
        }

        @Override
        public List<ListedAction> of(CycleId cycle) {
            return where(line -> line.cycle().equals(cycle));
        }
    }

    public static final class ReportsInMemory extends InMemory<Report, ReportId> implements Reports {
        private final List<ReportVersion> versions = new ArrayList<>();

        ReportsInMemory() {
            super(Report::id);
        }

        @Override
        public Optional<Report> of(CycleId cycle) {
            return where(r -> r.cycle().equals(cycle)).stream().findFirst();
        }

        @Override
        public void add(ReportVersion version) {
            versions.add(version);
        }

        @Override
        public List<ReportVersion> newestVersions(Collection<CycleId> cycles) {
            return cycles.stream()
                    .flatMap(cycle -> versions(cycle).stream().limit(1))
                    .toList();
        }

        @Override
        public List<ReportVersion> versions(CycleId cycle) {
            return versions.stream()
                    .filter(v -> v.cycle().equals(cycle))
                    .sorted(Comparator.comparing(ReportVersion::number).reversed())
                    .toList();
        }

        @Override
        public List<ReportVersion> withChecksum(String sha256) {
            return versions.stream().filter(v -> v.sha256().equals(sha256)).toList();
        }

        @Override
        public List<Report> ofAll(Collection<CycleId> cycles) {
            return where(item -> cycles.contains(item.cycle()));
        }
    }

    public static final class EvidenceInMemory extends InMemory<EvidenceFile, EvidenceId> implements EvidenceFiles {
        private final List<FileChunk> chunks = new ArrayList<>();

        EvidenceInMemory() {
            super(EvidenceFile::id);
        }

        @Override
        public List<EvidenceFile> of(AssignmentId form) {
            return where(f -> !f.removed() && form.equals(f.attachedTo().form()));
        }

        @Override
        public List<EvidenceFile> of(ActionId action) {
            return where(f -> !f.removed() && action.equals(f.attachedTo().action()));
        }

        @Override
        public List<EvidenceFile> of(CycleId cycle) {
            return where(f -> !f.removed() && cycle.equals(f.attachedTo().cycle()));
        }

        @Override
        public void add(FileChunk chunk) {
            chunks.add(chunk);
        }

        @Override
        public List<FileChunk> chunks(EvidenceId file) {
            return chunks.stream().filter(c -> c.file().equals(file)).toList();
        }

        @Override
        public void erase(EvidenceId file) {
            chunks.removeIf(c -> c.file().equals(file));
        }
    }

    public static final class OutboxInMemory extends InMemory<Mail, MailId> implements Outbox {
        OutboxInMemory() {
            super(Mail::id);
        }

        @Override
        public List<Mail> due(Instant now, int most) {
            return where(m -> m.state() == MailState.WAITING && !m.nextTryAt().isAfter(now)).stream()
                    .sorted(Comparator.comparing(Mail::nextTryAt))
                    .limit(most)
                    .toList();
        }

        @Override
        public boolean claim(Mail mail, Instant lostAfter) {
            mail.beginAttempt(lostAfter);
            return true;
        }

        @Override
        public Set<MailId> existing(Collection<MailId> ids) {
            return where(m -> ids.contains(m.id())).stream().map(Mail::id).collect(Collectors.toSet());
        }

        @Override
        public Map<MailState, Long> counts(Collection<MailCause> causes) {
            return where(m -> causes.contains(m.letter().cause())).stream()
                    .collect(Collectors.groupingBy(Mail::state, Collectors.counting()));
        }

        @Override
        public List<Mail> inTrouble() {
            return where(
                    m -> m.failure() != null,
                    Comparator.comparing(Mail::writtenAt).reversed());
        }
    }

    public static final class HistoryInMemory implements HistoryLog {
        private final List<HistoryEntry> entries = new ArrayList<>();

        @Override
        public void append(HistoryEntry entry) {
            entries.add(0, entry);
        }

        @Override
        public List<HistoryEntry> of(CycleId cycle, PageRequest page) {
            return entries.stream()
                    .filter(e -> cycle.equals(e.cycle()))
                    .skip(page.offset())
                    .limit(page.size())
                    .toList();
        }

        @Override
        public List<HistoryEntry> told(String what, Collection<CycleId> cycles) {
            List<HistoryEntry> told = new ArrayList<>(entries.stream()
                    .filter(e -> e.what().equals(what) && cycles.contains(e.cycle()))
                    .toList());
            Collections.reverse(told);
            return told;
        }

        @Override
        public List<HistoryEntry> all(CycleId cycle) {
            List<HistoryEntry> oldestFirst = new ArrayList<>(
                    entries.stream().filter(e -> cycle.equals(e.cycle())).toList());
            Collections.reverse(oldestFirst);
            return oldestFirst;
        }

        @Override
        public long count(CycleId cycle) {
            return entries.stream().filter(e -> cycle.equals(e.cycle())).count();
        }

        @Override
        public List<HistoryEntry> about(Id subject) {
            List<HistoryEntry> its = new ArrayList<>(entries);
            its.removeIf(e -> !e.subject().equals(subject.value()));
            Collections.reverse(its);
            return its;
        }

        /** Everything, newest first, also what belongs to no cycle. */
        public List<HistoryEntry> everything() {
            return List.copyOf(entries);
        }
    }

    public static final class CreatedOnceInMemory implements CreatedOnceLog {
        private final Map<UUID, CreatedOnce> created = new HashMap<>();

        @Override
        public void add(CreatedOnce once) {
            created.put(once.id(), once);
        }

        @Override
        public Optional<CreatedOnce> find(UUID id) {
            return Optional.ofNullable(created.get(id));
        }

        public Collection<CreatedOnce> everything() {
            return List.copyOf(created.values());
        }
    }

    public static final class SettingsInMemory extends InMemory<PartnershipSettings, PartnershipId>
            implements KeptSettings {
        SettingsInMemory() {
            super(PartnershipSettings::id);
        }

        @Override
        public Optional<PartnershipSettings> kept() {
            return everything().stream().findFirst();
        }
    }
}
