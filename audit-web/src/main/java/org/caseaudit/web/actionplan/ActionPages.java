package org.caseaudit.web.actionplan;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.caseaudit.application.actionplan.ActionQueries;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.picture.Picture;
import org.caseaudit.application.picture.PictureQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.picture.PictureView;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** All actions, to look for one. */
@Path(Addresses.PARTNERSHIP + "/actions")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class ActionPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private ActionQueries actionQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private PictureQueries pictureQueries;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    public JteModel all(@PathParam("partnership") PartnershipId partnership, @BeanParam FilterForm form) {
        Actor actor = signedIn.in(partnership);
        ActionList list = ActionList.of(
                partnership,
                actionQueries.all(actor, form.filter()),
                form,
                agencyQueries.agencies(actor),
                cycleQueries.all(actor),
                actor.is(Role.CHAIR, Role.COORDINATOR));
        Picture overTime = pictureQueries.ofActions(actor, form.filter());
        String drawn = form.address(Addresses.in(partnership, "pictures", "actions"), 1);
        return templates.actionplanActions(
                frame.page("Actions"), list, overTime.isEmpty() ? null : PictureView.of(overTime, drawn));
    }
}
