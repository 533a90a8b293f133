package org.caseaudit.web.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.caseaudit.application.casefile.CaseQueries.CaseView;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.domain.casefile.AgeBand;
import org.caseaudit.domain.casefile.CaseDetails;
import org.caseaudit.domain.casefile.Disability;
import org.caseaudit.domain.casefile.EthnicGroup;
import org.caseaudit.domain.casefile.Feature;
import org.caseaudit.domain.casefile.Gender;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.PlanType;
import org.caseaudit.web.govuk.Cell;
import org.caseaudit.web.govuk.Link;
import org.caseaudit.web.govuk.Table;
import org.caseaudit.web.layout.Addresses;

/**
 * The cases of an audit and how they are composed.
 *
 * @param add where a chosen case is added; null where cases are drawn or the plan is fixed
 * @param changes none once the forms are back, and for who does not plan
 * @param composition how many cases there are of each kind, so that one sees who is missing; null without cases
 */
public record CasesView(String theme, String method, String add, Table cases, List<Change> changes, Table composition) {
    /** What can be put right about a case. */
    public record Change(String pseudonym, List<Link> links) {}

    static CasesView of(PartnershipId partnership, CycleView plan, List<CaseView> cases, boolean plans) {
        boolean chosen = plan.sampleMethod() == SampleMethod.CHOSEN && plan.state() == CycleState.PLANNED;
        return new CasesView(
                plan.theme(),
                PlanWords.method(plan.sampleMethod()),
                chosen ? Addresses.in(partnership, "cycles", plan.id(), "plan", "cases", "new") : null,
                cases.isEmpty() ? null : table(cases),
                plans
                        ? cases.stream()
                                .map(child -> change(partnership, plan, child))
                                .filter(change -> !change.links().isEmpty())
                                .toList()
                        : List.of(),
                cases.isEmpty() ? null : composition(cases));
    }

    private static Change change(PartnershipId partnership, CycleView plan, CaseView child) {
        CaseChangePages.Place place = new CaseChangePages.Place(partnership, plan.id(), child.id());
        List<Link> links = new ArrayList<>();
        boolean planned = plan.state() == CycleState.PLANNED;
        if (planned) {
            links.add(Link.to(place.at("describe"), "Change what is known"));
        }
        if (planned || plan.state() == CycleState.OPEN) {
            links.add(Link.to(place.at("identity"), "Say who the child is"));
        }
        if (planned && plan.sampleMethod() == SampleMethod.DRAWN) {
            links.add(Link.to(place.at("replace"), "Replace it by a reserve"));
        }
        return new Change(child.pseudonym(), links);
    }

    private static Table table(List<CaseView> cases) {
        return Table.of(
                        "Cases",
                        Cell.of("Case"),
                        Cell.of("Age"),
                        Cell.of("Gender"),
                        Cell.of("Ethnicity"),
                        Cell.of("Disabled"),
                        Cell.of("Plan"),
                        Cell.of("Situation"))
                .rows(cases.stream().map(CasesView::row).toList());
    }

    private static List<Cell> row(CaseView view) {
        CaseDetails details = view.details();
        return List.of(
                Cell.of(view.pseudonym()),
                Cell.of(ChildWords.age(details.ageBand())),
                Cell.of(ChildWords.gender(details.gender())),
                Cell.of(ChildWords.ethnicity(details.ethnicity())),
                Cell.of(ChildWords.disability(details.disability())),
                Cell.of(ChildWords.plan(details.planType())),
                Cell.of(ChildWords.features(details.features())));
    }

    private static Table composition(List<CaseView> cases) {
        List<CaseDetails> all = cases.stream().map(CaseView::details).toList();
        List<List<Cell>> rows = new ArrayList<>();
        count(rows, "Age", AgeBand.values(), ChildWords::age, all, CaseDetails::ageBand);
        count(rows, "Gender", Gender.values(), ChildWords::gender, all, CaseDetails::gender);
        count(rows, "Ethnicity", EthnicGroup.values(), ChildWords::ethnicity, all, CaseDetails::ethnicity);
        count(rows, "Disabled", Disability.values(), ChildWords::disability, all, CaseDetails::disability);
        count(rows, "Plan", PlanType.values(), ChildWords::plan, all, CaseDetails::planType);
        for (Feature feature : Feature.values()) {
            long with = all.stream().filter(d -> d.features().contains(feature)).count();
            if (with > 0) {
                rows.add(List.of(Cell.of("Situation"), Cell.of(ChildWords.feature(feature)), Cell.number(with)));
            }
        }
        return Table.of("Who is in the sample", Cell.of("What"), Cell.of("Kind"), Cell.number("Cases"))
                .rows(rows)
                .withoutRowHeaders();
    }

    /** Kinds without a case are told too: who is missing matters as much. */
    private static <E extends Enum<E>> void count(
            List<List<Cell>> rows,
            String what,
            E[] kinds,
            Function<E, String> words,
            List<CaseDetails> cases,
            Function<CaseDetails, E> of) {
        Arrays.stream(kinds)
                .forEach(kind -> rows.add(List.of(
                        Cell.of(what),
                        Cell.of(words.apply(kind)),
                        Cell.number(
                                cases.stream().filter(d -> of.apply(d) == kind).count()))));
    }
}
