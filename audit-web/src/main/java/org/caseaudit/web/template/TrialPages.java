package org.caseaudit.web.template;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.application.template.TemplateQueries.TemplateView;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.template.PlanType;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.grading.TrialForm;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** A tool tried as an auditor would meet it. What is sent comes back on the page and is kept nowhere. */
@Path(Addresses.PARTNERSHIP + "/templates/{template}/try")
@Produces(HtmlWriter.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ApplicationScoped
public class TrialPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private TemplateQueries templateQueries;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @GET
    public JteModel begin(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            @Context UriInfo asked) {
        return trial(partnership, id, new Typed(asked.getQueryParameters()));
    }

    @POST
    public JteModel goOn(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("template") TemplateVersionId id,
            MultivaluedMap<String, String> sent) {
        return trial(partnership, id, new Typed(sent));
    }

    private JteModel trial(PartnershipId partnership, TemplateVersionId id, Typed sent) {
        TemplateView view = templateQueries.one(signedIn.in(partnership), id);
        PlanType plan = sent.one(PlanType.class, "plan");
        Sector sector = sent.one(Sector.class, "sector");
        TrialForm form = TrialForm.of(view.definition(), plan, sector, sent.sent());
        FormErrors errors = form.errors();
        return templates.templateTry(
                frame.page("Try this template")
                        .backTo(TemplateWords.version(view.summary()), Addresses.in(partnership, "templates", id))
                        .with(errors),
                TrialView.of(
                        Addresses.in(partnership, "templates", id, "try"),
                        view,
                        form,
                        plan,
                        sector,
                        sent.has("check")));
    }
}
