package org.caseaudit.api.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Created;
import org.caseaudit.api.rest.IfMatch;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.application.template.BeginTemplate;
import org.caseaudit.application.template.CopyTemplate;
import org.caseaudit.application.template.ImportTemplate;
import org.caseaudit.application.template.PublishTemplate;
import org.caseaudit.application.template.RetireTemplate;
import org.caseaudit.application.template.RewriteTemplate;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.application.template.TemplateQueries.ComparisonView;
import org.caseaudit.application.template.TemplateQueries.TemplateChoice;
import org.caseaudit.application.template.TemplateQueries.TemplateSummary;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.template.AreaCoverage;
import org.caseaudit.domain.template.TemplateVersionId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Audit tools: draft, published and frozen, retired. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TemplateResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private TemplateQueries templateQueries;

    @Inject
    private ImportTemplate importTemplate;

    @Inject
    private BeginTemplate beginTemplate;

    @Inject
    private CopyTemplate copyTemplate;

    @Inject
    private RewriteTemplate rewriteTemplate;

    @Inject
    private PublishTemplate publishTemplate;

    @Inject
    private RetireTemplate retireTemplate;

    @GET
    @Path("templates")
    @Operation(operationId = "listTemplates", summary = "All template versions, by code, newest first")
    public Listed<TemplateSummary> list(@BeanParam Paging paging) {
        return paging.of(templateQueries.all(actor.get()));
    }

    @POST
    @Path("templates")
    @Operation(operationId = "importTemplate", summary = "Import a template document as the next draft of its family")
    @APIResponseSchema(value = TemplateResponse.class, responseCode = "201")
    public Response add(String document, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Actor who = actor.get();
        TemplateVersionId id =
                Created.once(key, () -> importTemplate.handle(who, new ImportTemplate.Command(document), key));
        return Created.below(uri, id, template -> read(who, template));
    }

    @GET
    @Path("template-choices")
    @Operation(
            operationId = "templateChoices",
            summary = "The published versions a plan can name, with what each asks for and covers")
    public Listed<TemplateChoice> choices(@BeanParam Paging paging) {
        return paging.of(templateQueries.choices(actor.get()));
    }

    @GET
    @Path("templates/{template}")
    @Operation(operationId = "template", summary = "One template version with its document")
    public TemplateResponse one(@PathParam("template") TemplateVersionId id) {
        return read(actor.get(), id);
    }

    @GET
    @Path("templates/{template}/document")
    @Operation(operationId = "exportTemplate", summary = "The document of a version, ready to be imported elsewhere")
    public String document(@PathParam("template") TemplateVersionId id) {
        return templateQueries.document(actor.get(), id);
    }

    @PUT
    @Path("templates/{template}/document")
    @Operation(operationId = "rewriteTemplate", summary = "Replace the document of a draft")
    public TemplateResponse rewrite(
            @PathParam("template") TemplateVersionId id, @HeaderParam("If-Match") String ifMatch, String document) {
        Actor who = actor.get();
        rewriteTemplate.handle(who, new RewriteTemplate.Command(id, IfMatch.version(ifMatch), document));
        return read(who, id);
    }

    @POST
    @Path("templates/blank")
    @Operation(operationId = "beginTemplate", summary = "Begin a template of one's own, with one section to change")
    @APIResponseSchema(value = TemplateResponse.class, responseCode = "201")
    public Response begin(BeginRequest request, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        Actor who = actor.get();
        BeginTemplate.Command command = new BeginTemplate.Command(request.code(), request.name(), request.purpose());
        TemplateVersionId begun = Created.once(key, () -> beginTemplate.handle(who, command, key));
        return Created.at(Addresses.in(uri, who.partnership(), "templates", begun), read(who, begun));
    }

    @POST
    @Path("templates/{template}/copies")
    @Operation(
            operationId = "copyTemplate",
            summary = "Copy a version as the next draft of its family, or with a code and name as a family of its own")
    @APIResponseSchema(value = TemplateResponse.class, responseCode = "201")
    public Response copy(
            @PathParam("template") TemplateVersionId id,
            CopyRequest request,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        Actor who = actor.get();
        CopyTemplate.Command command = new CopyTemplate.Command(id, request.code(), request.name());
        TemplateVersionId copy = Created.once(key, () -> copyTemplate.handle(who, command, key));
        return Created.at(Addresses.in(uri, who.partnership(), "templates", copy), read(who, copy));
    }

    @GET
    @Path("templates/{template}/comparison/{with}")
    @Operation(
            operationId = "compareTemplates",
            summary = "What is different in a later version, section by section and question by question")
    public ComparisonView compare(
            @PathParam("template") TemplateVersionId before, @PathParam("with") TemplateVersionId after) {
        return templateQueries.comparison(actor.get(), before, after);
    }

    @POST
    @Path("templates/{template}/publish")
    @Operation(operationId = "publishTemplate", summary = "Freeze a draft, so that cycles can use it")
    public TemplateResponse publish(
            @PathParam("template") TemplateVersionId id, @HeaderParam("If-Match") String ifMatch) {
        Actor who = actor.get();
        publishTemplate.handle(who, id, IfMatch.version(ifMatch));
        return read(who, id);
    }

    @POST
    @Path("templates/{template}/retire")
    @Operation(operationId = "retireTemplate", summary = "Take a published version out of use for new cycles")
    public TemplateResponse retire(
            @PathParam("template") TemplateVersionId id, @HeaderParam("If-Match") String ifMatch) {
        Actor who = actor.get();
        retireTemplate.handle(who, id, IfMatch.version(ifMatch));
        return read(who, id);
    }

    @GET
    @Path("templates/{template}/coverage")
    @Operation(
            operationId = "templateCoverage",
            summary = "Which of the ten practice areas it covers, and why or why not")
    public Listed<AreaCoverage> coverage(@PathParam("template") TemplateVersionId id) {
        return Listed.whole(templateQueries.coverage(actor.get(), id));
    }

    private TemplateResponse read(Actor who, TemplateVersionId id) {
        return TemplateResponse.of(templateQueries.one(who, id));
    }
}
