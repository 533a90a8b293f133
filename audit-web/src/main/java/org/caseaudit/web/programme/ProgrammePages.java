package org.caseaudit.web.programme;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.Month;
import org.caseaudit.application.programme.ProgrammeQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** The audits of a year, April to March. */
@Path(Addresses.PARTNERSHIP + "/programme")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class ProgrammePages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private ProgrammeQueries programmeQueries;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    /** @param year the calendar year in which it begins; what is none means this year */
    @GET
    public JteModel programme(@PathParam("partnership") PartnershipId partnership, @QueryParam("year") String year) {
        Actor actor = signedIn.in(partnership);
        LocalDate day = year != null && year.matches("[12]\\d{3}")
                ? LocalDate.of(Integer.parseInt(year), Month.APRIL, 1)
                : null;
        ProgrammeTable table = ProgrammeTable.of(partnership, actor, programmeQueries.of(actor, day));
        return templates.programmeProgramme(frame.page("Programme " + table.year()), table);
    }
}
