package org.caseaudit.api.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.caseaudit.api.access.Members;
import org.caseaudit.application.figures.AgreementRequest;
import org.caseaudit.application.figures.ChangeRequest;
import org.caseaudit.application.figures.Figures;
import org.caseaudit.application.figures.ProportionRequest;
import org.caseaudit.application.figures.SampleRequest;
import org.caseaudit.domain.figures.AgreementFigures;
import org.caseaudit.domain.figures.ChangeFigures;
import org.caseaudit.domain.figures.ProportionFigures;
import org.caseaudit.domain.sampling.SampleDraw;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of a report from numbers that are sent, so that anybody known here can check them; nothing is kept. */
@Path("figures")
@Tag(name = "Figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class FiguresResource {
    private final Figures figures = new Figures();
    private final Members members;

    protected FiguresResource() {
        this(null); // for the proxy
    }

    @Inject
    public FiguresResource(Members members) {
        this.members = members;
    }

    @POST
    @Path("agreement")
    @Operation(operationId = "agreement", summary = "How far agencies gave the same grades to the same cases")
    public AgreementFigures agreement(AgreementRequest request, @Context SecurityContext security) {
        members.known(security);
        return figures.agreement(request);
    }

    @POST
    @Path("proportion")
    @Operation(operationId = "proportion", summary = "What a random sample says about all eligible cases")
    public ProportionFigures proportion(ProportionRequest request, @Context SecurityContext security) {
        members.known(security);
        return figures.proportion(request);
    }

    @POST
    @Path("change")
    @Operation(operationId = "change", summary = "What changed between an audit and its re-audit of other cases")
    public ChangeFigures change(ChangeRequest request, @Context SecurityContext security) {
        members.known(security);
        return figures.change(request);
    }

    @POST
    @Path("sample")
    @Operation(operationId = "sample", summary = "Draw a stratified random sample, or draw it again from its record")
    public SampleDraw sample(SampleRequest request, @Context SecurityContext security) {
        members.known(security);
        return figures.sample(request);
    }
}
