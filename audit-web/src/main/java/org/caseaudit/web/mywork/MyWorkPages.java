package org.caseaudit.web.mywork;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.caseaudit.application.mywork.MyWorkQueries;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** Where everybody arrives. */
@Path("/")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class MyWorkPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private MyWorkQueries myWorkQueries;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    public Response arrive() {
        return SeeOther.at(Addresses.WORK);
    }

    @GET
    @Path("work")
    public JteModel work() {
        MyWorkView view = MyWorkView.of(signedIn.who().partnerships().stream()
                .map(p -> new MyWorkView.Partnership(
                        p.partnership(), p.name(), myWorkQueries.of(signedIn.in(p.partnership()))))
                .toList());
        return templates.myworkWork(frame.page("My work"), view);
    }
}
