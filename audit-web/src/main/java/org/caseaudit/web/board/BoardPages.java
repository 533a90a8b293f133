package org.caseaudit.web.board;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import org.caseaudit.application.board.BoardQueries;
import org.caseaudit.application.board.LogQueries;
import org.caseaudit.application.participation.ParticipationQueries;
import org.caseaudit.domain.participation.Period;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** Over all reports: trends, participation, and the log of challenges and risks. */
@Path(Addresses.PARTNERSHIP + "/reports")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class BoardPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private BoardQueries boardQueries;

    @Inject
    private LogQueries logQueries;

    @Inject
    private ParticipationQueries participationQueries;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    @Path("trends")
    public JteModel trends(@PathParam("partnership") PartnershipId partnership) {
        return templates.boardTrends(
                page(partnership, "Trends"), TrendPage.of(partnership, boardQueries.trends(signedIn.in(partnership))));
    }

    /** The picture beside the table; it says what the table says. */
    @GET
    @Path("trends/{area}")
    @Produces("image/svg+xml")
    public byte[] picture(@PathParam("partnership") PartnershipId partnership, @PathParam("area") String name) {
        LgaArea area = Arrays.stream(LgaArea.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("trend"));
        return boardQueries.picture(signedIn.in(partnership), area);
    }

    @GET
    @Path("participation")
    public JteModel participation(@PathParam("partnership") PartnershipId partnership) {
        return templates.boardParticipation(
                page(partnership, "Participation"),
                ParticipationPage.of(participationQueries.between(signedIn.in(partnership), new Period(null, null))));
    }

    @GET
    @Path("log")
    public JteModel log(@PathParam("partnership") PartnershipId partnership) {
        return templates.boardLog(
                page(partnership, "Challenges and risks"),
                LogPage.of(partnership, logQueries.of(signedIn.in(partnership))));
    }

    private Page page(PartnershipId partnership, String title) {
        return frame.page(title).backTo("All reports", Addresses.in(partnership, "reports"));
    }
}
