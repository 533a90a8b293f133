package org.caseaudit.application.mywork;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.cycle.Invitation;
import org.caseaudit.domain.cycle.Invitations;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.Reports;

/** Reads what is round the work, all of a kind at once. */
@Collaborator
public class SurroundingsDesk {
    private final Cycles cycles;
    private final Invitations invitations;
    private final Reports reports;
    private final Cases cases;
    private final Agencies agencies;
    private final People people;

    @Inject
    public SurroundingsDesk(
            Cycles cycles, Invitations invitations, Reports reports, Cases cases, Agencies agencies, People people) {
        this.cycles = cycles;
        this.invitations = invitations;
        this.reports = reports;
        this.cases = cases;
        this.agencies = agencies;
        this.people = people;
    }

    Surroundings of(Actor actor, Waiting waiting, LocalDate today) {
        Set<CycleId> ids = waiting.cycles();
        return new Surroundings(
                actor,
                today,
                cycles.withIds(ids).stream().collect(Collectors.toMap(Cycle::id, Function.identity())),
                invitations.ofAll(ids).stream()
                        .collect(Collectors.groupingBy(
                                Invitation::cycle, Collectors.mapping(Invitation::agency, Collectors.toList()))),
                reports.ofAll(ids).stream().collect(Collectors.toMap(Report::cycle, Report::state)),
                cases.withIds(waiting.cases()).stream().collect(Collectors.toMap(CaseFile::id, CaseFile::pseudonym)),
                agencies.all().stream().collect(Collectors.toMap(Agency::id, Agency::name)),
                people.names(waiting.auditors()));
    }
}
