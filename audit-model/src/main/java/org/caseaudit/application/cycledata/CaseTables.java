package org.caseaudit.application.cycledata;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.table.Table;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseDetails;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.casefile.Feature;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.casefile.Involvements;
import org.caseaudit.domain.cycle.Invitation;
import org.caseaudit.domain.cycle.Invitations;
import org.caseaudit.domain.sampling.Draws;
import org.caseaudit.domain.sampling.Lot;

/** Which agencies and cases are in the audit, and how they came into it. */
@Collaborator
class CaseTables {
    private final Agencies agencies;
    private final Invitations invitations;
    private final Cases cases;
    private final Involvements involvements;
    private final Draws draws;

    @Inject
    CaseTables(Agencies agencies, Invitations invitations, Cases cases, Involvements involvements, Draws draws) {
        this.agencies = agencies;
        this.invitations = invitations;
        this.cases = cases;
        this.involvements = involvements;
        this.draws = draws;
    }

    List<Table> of(Naming naming) {
        return List.of(agencies(naming), cases(naming), involvements(naming), lots(naming));
    }

    private Table agencies(Naming naming) {
        List<AgencyId> invited = invitations.of(naming.cycle().id()).stream()
                .map(Invitation::agency)
                .toList();
        return Table.<Agency>of("agencies", "An agency that was asked to take part.")
                .column("agency", "Its name", Agency::name)
                .column("sector", "What kind of agency it is", a -> a.sector().name())
                .column("guest", "Whether it is from outside the area", Agency::guest)
                .rows(agencies.all().stream()
                        .filter(a -> invited.contains(a.id()))
                        .toList());
    }

    private Table cases(Naming naming) {
        return Table.<CaseFile>of("cases", "A case of the audit. Who the child is stands nowhere in these files.")
                .column("case", "The pseudonym used in all files", CaseFile::pseudonym)
                .column("age_band", "Age of the child", of(d -> d.ageBand().name()))
                .column("gender", "Gender as recorded", of(d -> d.gender().name()))
                .column(
                        "ethnicity",
                        "Ethnic group as recorded",
                        of(d -> d.ethnicity().name()))
                .column("ethnicity_detail", "More about it, as recorded", of(CaseDetails::ethnicityDetail))
                .column(
                        "disability",
                        "Whether the child is disabled",
                        of(d -> d.disability().name()))
                .column("first_language", "First language", of(CaseDetails::firstLanguage))
                .column("plan_type", "Kind of plan", of(d -> d.planType().name()))
                .column(
                        "features",
                        "What is known of the child's situation, separated by semicolons",
                        of(d -> d.features().stream().map(Feature::name).collect(Collectors.joining("; "))))
                .rows(cases.of(naming.cycle().id()));
    }

    private static <T> Function<CaseFile, T> of(Function<CaseDetails, T> value) {
        return file -> value.apply(file.details());
    }

    private Table involvements(Naming naming) {
        return Table.<Involvement>of(
                        "involvements", "What an agency answered to the question whether it knows a child.")
                .column("case", "Pseudonym", i -> naming.pseudonym(i.caseFile()))
                .column("agency", "Agency", i -> naming.agency(i.agency()))
                .column("state", "Its answer", i -> i.state().name())
                .column("note", "What it wrote to it", Involvement::note)
                .column("answered_by", "Who answered", i -> naming.person(i.answeredBy()))
                .column("answered_at", "When", Involvement::answeredAt)
                .rows(involvements.of(naming.cycle().id()).stream()
                        .sorted(Comparator.comparing((Involvement i) -> String.valueOf(naming.pseudonym(i.caseFile())))
                                .thenComparing(i -> String.valueOf(naming.agency(i.agency()))))
                        .toList());
    }

    private Table lots(Naming naming) {
        return Table.<Lot>of(
                        "lots", "A candidate a draw put into the sample or its reserves; empty when cases were chosen.")
                .column("label", "The candidate's neutral name on the list", Lot::label)
                .column("stratum", "Part of the list it was drawn from", Lot::stratum)
                .column("place", "Place in the order of the draw", Lot::place)
                .column("ticket", "The number drawn for it (docs/redraw-a-sample.md)", Lot::ticket)
                .column("state", "What became of it", l -> l.state().name())
                .column("case", "Pseudonym of the case it became", l -> naming.pseudonym(l.caseFile()))
                .column("reason", "Why it was replaced", Lot::reason)
                .rows(draws.lots(naming.cycle().id()));
    }
}
