package org.caseaudit.application.agency;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.history.Fact;

/** The administrator corrects an agency's name or sector. Refuses a name that is taken. */
@UseCase
public class DescribeAgency {
    private final Agencies agencies;
    private final Recorder recorder;

    @Inject
    public DescribeAgency(Agencies agencies, Recorder recorder) {
        this.agencies = agencies;
        this.recorder = recorder;
    }

    public record Command(AgencyId agency, int version, String name, Sector sector, boolean guest) {}

    public void handle(Actor actor, Command command) {
        PeopleAccess.requireKeep(actor);
        Agency agency = agencies.get(command.agency());
        Versions.require(agency.version(), command.version());
        if (command.name() != null) { // before the change: a query would write it to the database first
            AddAgency.requireNameFree(agencies, agency.id(), command.name());
        }
        agency.describe(command.name(), command.sector(), command.guest());
        recorder.record(actor, Fact.of("agency-described", "agency", agency.id()));
    }
}
