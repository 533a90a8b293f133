package org.caseaudit.persistence;

import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.PlanBuilder.aPlan;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Partnership;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.casefile.InvolvementId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CyclePlan;
import org.caseaudit.domain.cycle.Invitation;
import org.caseaudit.domain.cycle.InvitationId;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.grading.FormEntryId;
import org.caseaudit.domain.moderation.AgencyGrade;
import org.caseaudit.domain.moderation.Decision;
import org.caseaudit.domain.moderation.DecisionId;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.ReportId;
import org.caseaudit.domain.sampling.Candidate;
import org.caseaudit.domain.sampling.CandidateId;
import org.caseaudit.domain.sampling.CandidateList;
import org.caseaudit.domain.sampling.CandidateListId;
import org.caseaudit.domain.sampling.Draw;
import org.caseaudit.domain.sampling.DrawId;
import org.caseaudit.domain.sampling.DrawOrder;
import org.caseaudit.domain.sampling.LotId;
import org.caseaudit.domain.sampling.SampleDraw;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.OfstedScale;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.testing.SmallTemplate;
import org.caseaudit.testing.TestDatabase;

/** An audit of any size, being reported on, put straight into a database: every agency has handed in every form. */
final class BigAudit {
    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");
    private static final List<String> QUESTIONS = List.of(
            SmallTemplate.SEEN,
            SmallTemplate.GOOD,
            SmallTemplate.GOOD_TOO,
            SmallTemplate.DEVELOPMENT,
            SmallTemplate.OUTSIDE,
            SmallTemplate.OTHERS);

    final PartnershipId partnership = new PartnershipId(UUID.randomUUID());
    final Actor chair = new Actor(somebody(), partnership, List.of(new Seat(Role.CHAIR, null)));
    final CycleId cycle = Ids.next(CycleId::new);
    /** The audit it repeats, as big as itself and published. */
    final CycleId earlier = Ids.next(CycleId::new);

    final List<AssignmentId> forms = new ArrayList<>();
    /** Held by an auditor with a form in as many planned audits as there are cases. */
    final MembershipId auditing = Ids.next(MembershipId::new);

    ItemKey firstItem;
    Actor lead;
    private EntityManager em;

    /** @param answers how many questions of each form are answered, six at most */
    BigAudit(TestDatabase database, int cases, int agencies, int answers) {
        database.in(partnership, session -> {
            this.em = session;
            fill(cases, agencies, answers);
            return null;
        });
    }

    private void fill(int cases, int agencies, int answers) {
        em.persist(new Partnership(partnership, "Synthetic " + partnership.value()));
        TemplateVersion tool = new TemplateVersion(Ids.next(TemplateVersionId::new), 1, SmallTemplate.definition());
        tool.publish(NOW);
        em.persist(tool);
        audit(earlier, aPlan().with(tool.id()).drawn(SampleMethod.DRAWN).build())
                .publish();
        audit(
                cycle,
                aPlan().with(tool.id())
                        .drawn(SampleMethod.DRAWN)
                        .reAuditing(earlier)
                        .build());
        List<Agency> partners = new ArrayList<>();
        for (int i = 0; i < agencies; i++) {
            partners.add(agency(i));
        }
        PersonId auditor = person();
        em.persist(
                new Membership(auditing, auditor, Role.AUDITOR, partners.get(0).id(), NOW));
        for (int i = 1; i <= cases; i++) {
            planned(tool.id(), partners.get(0), auditor);
            repeated(aChild().inCycle(earlier, i), partners.get(0));
            elsewhere(tool.id(), partners.get(0));
        }
        lead = new Actor(
                somebody(),
                partnership,
                List.of(new Seat(Role.AGENCY_LEAD, partners.get(0).id())));
        Recommendation recommendation =
                new Recommendation(Ids.next(RecommendationId::new), cycle, 1, "Ring back.", null);
        em.persist(recommendation);
        for (int i = 1; i <= cases; i++) {
            CaseFile child = aChild().inCycle(cycle, i);
            em.persist(child);
            partners.forEach(agency -> form(child, agency, answers));
            firstItem = firstItem == null ? new ItemKey(child.id(), SmallTemplate.SECTION) : firstItem;
            decide(child, partners);
            act(recommendation, child, partners.get(0));
        }
        list(cases);
        em.persist(new Report(Ids.next(ReportId::new), cycle));
    }

    private Cycle audit(CycleId id, CyclePlan plan) {
        Cycle audit = new Cycle(id, plan);
        audit.launch(NOW);
        audit.beginModeration(null);
        audit.beginReporting();
        em.persist(audit);
        return audit;
    }

    /** One case of the audit that is repeated. */
    private void repeated(CaseFile child, Agency agency) {
        em.persist(child);
        Assignment form = handedIn(child, agency);
        entry(form, EntryKind.GRADE, TemplateDefinition.OVERALL, "good");
        decide(child, List.of(agency));
    }

    /** Another audit with a concern that is open, referred to the agency, and a finding about it. */
    private void elsewhere(TemplateVersionId tool, Agency about) {
        Cycle other = audit(Ids.next(CycleId::new), aPlan().with(tool).build());
        CaseFile child = aChild().inCycle(other.id(), 1);
        em.persist(child);
        Concern concern = new Concern(
                Ids.next(ConcernId::new),
                new Concern.Source(other.id(), child.id(), null, null, chair.person()),
                "The child sleeps in a car.",
                null,
                1,
                NOW);
        concern.refer(new NamedManager("Synthetic Manager", about.id()), null, chair.person(), NOW);
        em.persist(concern);
        Finding finding = new Finding(
                Ids.next(FindingId::new),
                new Finding.Source(other.id(), child.id(), SmallTemplate.SECTION, null),
                FindingKind.ABOUT_ANOTHER_AGENCY,
                "Nobody rang back.");
        finding.nameAgencyConcerned(about.id());
        em.persist(finding);
    }

    /** A form that waits for its audit to be launched, and somebody who could fill it as well. */
    private void planned(TemplateVersionId tool, Agency agency, PersonId auditor) {
        Cycle other = new Cycle(Ids.next(CycleId::new), aPlan().with(tool).build());
        em.persist(other);
        CaseFile child = aChild().inCycle(other.id(), 1);
        em.persist(child);
        em.persist(new Assignment(Ids.next(AssignmentId::new), child, agency.id(), auditor, LocalDate.of(2026, 4, 13)));
        em.persist(new Membership(Ids.next(MembershipId::new), person(), Role.AUDITOR, agency.id(), NOW));
    }

    private Agency agency(int number) {
        Agency agency = new Agency(Ids.next(AgencyId::new), "Synthetic Agency " + number, Sector.OTHER, false);
        em.persist(agency);
        em.persist(new Invitation(Ids.next(InvitationId::new), cycle, agency.id(), NOW));
        return agency;
    }

    private void form(CaseFile child, Agency agency, int answers) {
        Involvement involvement = new Involvement(Ids.next(InvolvementId::new), child, agency.id());
        involvement.answer(InvolvementState.KNOWN, null, chair.person(), NOW);
        em.persist(involvement);
        Assignment form = handedIn(child, agency);
        forms.add(form.id());
        QUESTIONS.stream().limit(answers).forEach(q -> entry(form, EntryKind.ANSWER, q, "Text on " + q));
        entry(form, EntryKind.GRADE, SmallTemplate.SECTION, "good");
        entry(form, EntryKind.GRADE, TemplateDefinition.OVERALL, "good");
        em.persist(new Finding(
                Ids.next(FindingId::new),
                new Finding.Source(cycle, child.id(), SmallTemplate.SECTION, agency.id()),
                FindingKind.GOOD_PRACTICE,
                "Rang back."));
    }

    private Assignment handedIn(CaseFile child, Agency agency) {
        Assignment form =
                new Assignment(Ids.next(AssignmentId::new), child, agency.id(), person(), LocalDate.of(2026, 4, 13));
        form.save();
        form.submit(NOW);
        em.persist(form);
        return form;
    }

    private void entry(Assignment form, EntryKind kind, String code, String content) {
        FormEntry entry = new FormEntry(Ids.next(FormEntryId::new), form.id(), kind, code);
        entry.write(new EntryText(content, "Because."), form.auditor(), NOW);
        em.persist(entry);
    }

    private void decide(CaseFile child, List<Agency> partners) {
        List<AgencyGrade> grades = partners.stream()
                .map(p -> new AgencyGrade(p.id(), "good", "Because."))
                .toList();
        ModerationItem item = new ModerationItem(
                new ItemKey(child.id(), TemplateDefinition.OVERALL), OfstedScale.FOUR_GRADES, grades);
        Ruling ruling = new Ruling(DecisionKind.AGREED, "good", "Agreed.", List.of());
        em.persist(new Decision(Ids.next(DecisionId::new), child.cycle(), item, ruling, 1, chair.person(), NOW));
    }

    /** As many actions as cases, each with an owner of its own. */
    private void act(Recommendation recommendation, CaseFile child, Agency agency) {
        em.persist(new Action(
                Ids.next(ActionId::new),
                cycle,
                recommendation.id(),
                new ActionPlan(
                        "Ring back for " + child.pseudonym(),
                        person(),
                        agency.id(),
                        LocalDate.of(2026, 9, 1),
                        "Calls are returned.")));
    }

    /** A list of twice as many candidates, drawn from; the cases above may be taken for those drawn. */
    private void list(int cases) {
        CandidateList list =
                new CandidateList(Ids.next(CandidateListId::new), cycle, 1, 2 * cases, chair.person(), NOW);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i <= 2 * cases; i++) {
            candidates.add(new Candidate(Ids.next(CandidateId::new), list, i, "stratum " + i % 2));
        }
        list.freeze(Candidate.frame(candidates), chair.person(), NOW);
        DrawOrder order = new DrawOrder(cases, 0, "seed", "Dice", null);
        Draw draw = new Draw(Ids.next(DrawId::new), list, order, "seed", chair.person(), NOW);
        SampleDraw outcome =
                SampleDraw.of("seed", cases, 0, Candidate.frame(candidates).strata());
        em.persist(list);
        candidates.forEach(em::persist);
        em.persist(draw);
        draw.lots(outcome, candidates, () -> Ids.next(LotId::new)).forEach(em::persist);
    }

    private PersonId person() {
        PersonId id = somebody();
        em.persist(new Person(id, id.value() + "@example.org", "Synthetic Person"));
        return id;
    }

    private static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }
}
