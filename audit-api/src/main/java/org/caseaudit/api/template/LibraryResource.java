package org.caseaudit.api.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.application.template.TemplateDocument;
import org.caseaudit.application.template.TemplateLibrary;
import org.caseaudit.domain.shared.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit tools that ship: a partnership imports one and makes it its own. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LibraryResource {
    @GET
    @Path("template-library")
    @Operation(operationId = "listShippedTemplates", summary = "The audit tools that ship with the product")
    public Listed<ShippedTemplate> list(@BeanParam Paging paging) {
        return paging.of(TemplateLibrary.all().stream()
                .map(t -> new ShippedTemplate(t.code(), t.name(), t.purpose()))
                .toList());
    }

    @GET
    @Path("template-library/{code}")
    @Operation(operationId = "shippedTemplate", summary = "The document of a shipped audit tool, ready to be imported")
    public String one(@PathParam("code") String code) {
        return TemplateLibrary.find(code).map(TemplateDocument::write).orElseThrow(() -> new NotFound("template"));
    }
}
