package org.caseaudit.application.sampling;

import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.PlanBuilder.aPlan;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.assignment.AllocateForms;
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.casefile.CaseQueries.CaseView;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.cycle.AmendPlan;
import org.caseaudit.application.cycle.InviteAgencies;
import org.caseaudit.application.cycle.PlanCycle;
import org.caseaudit.application.sampling.LookAtReferences.Reference;
import org.caseaudit.application.sampling.SampleQueries.DrawView;
import org.caseaudit.application.sampling.SampleQueries.ListView;
import org.caseaudit.application.sampling.SampleQueries.LotView;
import org.caseaudit.application.sampling.SampleQueries.SampleView;
import org.caseaudit.domain.casefile.AgeBand;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.sampling.CandidateEntry;
import org.caseaudit.domain.sampling.CandidateListId;
import org.caseaudit.domain.sampling.DrawOrder;
import org.caseaudit.domain.sampling.LotState;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.SmallTemplate;

/** A cycle whose cases are to be drawn from twelve children, and everything the office does to it. */
abstract class SampleActs {
    static final String DICE = "6 2 5 3 1 4";

    final InMemoryPartnership p = new InMemoryPartnership();
    final TemplateVersionId tool = p.published(SmallTemplate.definition());
    final CycleId cycle = planned(SampleMethod.DRAWN);

    CycleId planned(SampleMethod method) {
        return p.use(PlanCycle.class)
                .handle(p.chair, aPlan().with(tool).drawn(method).build(), null);
    }

    /** Eight children of the north, babies, and four of the south, teenagers. */
    static List<CandidateEntry> children() {
        List<CandidateEntry> all = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            boolean north = i <= 8;
            all.add(new CandidateEntry(
                    "SYN-" + i,
                    north ? "north" : "south",
                    aChild().aged(north ? AgeBand.UNDER_1 : AgeBand.AGE_10_TO_15)
                            .build(),
                    i % 2 == 0 ? null : new CaseIdentity.IdentityContent("Invented Child " + i, null, null, null)));
        }
        return all;
    }

    CandidateListId list(List<CandidateEntry> entries) {
        return list(entries, null);
    }

    CandidateListId list(List<CandidateEntry> entries, String key) {
        return p.use(ImportCandidates.class)
                .handle(p.coordinator, new ImportCandidates.Command(cycle, new CandidateDocument(entries)), key);
    }

    void freeze() {
        p.use(FreezeFrame.class).handle(p.chair, read());
    }

    void draw(int size, String reason) {
        draw(new DrawOrder(size, 1, DICE, "Dice thrown in the sub-group", reason));
    }

    void draw(DrawOrder order) {
        p.use(DrawSample.class).handle(p.chair, new DrawSample.Command(read(), order));
    }

    void drawn() {
        list(children());
        freeze();
        draw(3, null);
    }

    void replace(CaseId caseFile, String reason) {
        p.use(ReplaceDrawnCase.class).handle(p.chair, new ReplaceDrawnCase.Command(read(), caseFile, reason));
    }

    void startOver(String reason) {
        p.use(StartSampleOver.class).handle(p.chair, read(), reason);
    }

    SampleDesk.Read read() {
        return new SampleDesk.Read(
                cycle, Math.max(0, p.kept.sampling.lists.of(cycle).size() - 1));
    }

    SampleView record() {
        return p.use(SampleQueries.class).record(p.scrutineer, cycle);
    }

    ListView newest() {
        List<ListView> lists = record().lists();
        return lists.get(lists.size() - 1);
    }

    List<LotView> lots(LotState state) {
        List<DrawView> draws = newest().draws();
        return draws.get(draws.size() - 1).lots().stream()
                .filter(lot -> lot.state() == state)
                .toList();
    }

    List<CaseView> cases() {
        return p.use(CaseQueries.class).all(p.chair, cycle);
    }

    List<String> pseudonyms() {
        return cases().stream().map(CaseView::pseudonym).toList();
    }

    CaseId caseOf(String pseudonym) {
        return cases().stream()
                .filter(c -> c.pseudonym().equals(pseudonym))
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<String> history() {
        return p.kept.history.everything().stream().map(HistoryEntry::what).toList();
    }

    List<Reference> references() {
        return p.use(LookAtReferences.class).handle(p.coordinator, cycle);
    }

    long looks() {
        return history().stream().filter("references-looked-at"::equals).count();
    }

    void say(SampleMethod method) {
        p.use(AmendPlan.class)
                .handle(
                        p.chair,
                        new AmendPlan.Command(
                                cycle, 0, aPlan().with(tool).drawn(method).build()));
    }

    void answer(CaseId child) {
        p.use(InviteAgencies.class).handle(p.chair, cycle, List.of(p.health.agency()));
        p.use(RecordInvolvement.class)
                .handle(
                        p.chair,
                        cycle,
                        List.of(new RecordInvolvement.Answer(
                                child, p.health.agency(), InvolvementState.NOT_KNOWN, null)));
    }

    void allocate(CaseId child) {
        p.use(InviteAgencies.class).handle(p.chair, cycle, List.of(p.health.agency()));
        p.use(RecordInvolvement.class)
                .handle(
                        p.chair,
                        cycle,
                        List.of(new RecordInvolvement.Answer(child, p.health.agency(), InvolvementState.KNOWN, null)));
        var row = new AllocateForms.Row(
                child, p.health.agency(), p.health.auditor().person(), null);
        p.use(AllocateForms.class).handle(p.chair, new AllocateForms.Command(cycle, List.of(row), false));
    }
}
