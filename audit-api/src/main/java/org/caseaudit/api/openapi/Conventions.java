package org.caseaudit.api.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Writes into the document what holds for all operations: the token, the partnership, versions, problems. */
public final class Conventions implements OASFilter {
    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";
    private static final String PARTNERSHIP = "partnership";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setInfo(
                OASFactory.createInfo()
                        .title("Case Audit")
                        .version("1")
                        .description(
                                "Multi-agency case audits for safeguarding partnerships. Read something, then send its ETag"
                                        + " as If-Match to change it. Every error is a problem document whose type is stable."));
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        Components components = document.getComponents();
        components.addSecurityScheme(
                TOKEN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("An access token of the identity provider, meant for audit-api"));
        components.addSchema(PROBLEM, problem());
        document.getPaths().getPathItems().forEach(Conventions::complete);
    }

    private static void complete(String path, PathItem item) {
        boolean inPartnership = path.contains("{" + PARTNERSHIP + "}");
        item.getOperations().values().forEach(operation -> complete(operation, inPartnership));
    }

    private static void complete(Operation operation, boolean inPartnership) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        parameters.stream()
                .filter(p -> "If-Match".equals(p.getName()))
                .forEach(p -> p.required(true).description("The ETag of what was read"));
        parameters.stream()
                .filter(p -> "Idempotency-Key".equals(p.getName()))
                .forEach(p -> p.description("Sent again with the same key, the request creates nothing new"));
        if (inPartnership && parameters.stream().noneMatch(p -> PARTNERSHIP.equals(p.getName()))) {
            operation.addParameter(OASFactory.createParameter()
                    .name(PARTNERSHIP)
                    .in(Parameter.In.PATH)
                    .required(true)
                    .schema(OASFactory.createSchema().ref("PartnershipId")));
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            documents(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> documents(answer.getContent()));
        operation
                .getResponses()
                .setDefaultValue(OASFactory.createAPIResponse()
                        .description("Anything else is a problem document")
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/problem+json",
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref(PROBLEM)))));
    }

    /** Template documents pass through the resources as text, to be read by their own reader; outside they are objects. */
    private static void documents(Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((name, media) -> {
            Schema schema = media.getSchema();
            if (name.endsWith("json") && schema != null && schema.getType() == Schema.SchemaType.STRING) {
                schema.setType(Schema.SchemaType.OBJECT);
                schema.setDescription("A template document; config/templates/README.md tells its members");
            }
        });
    }

    private static Schema problem() {
        return object(Map.of())
                .description("RFC 9457; further members depend on the type")
                .addProperty("type", text().description("Stable, /problems/ and a slug"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
                .addProperty("detail", text().description("What happened and what to do"))
                .addProperty("traceId", text().description("Names the request in the log"))
                .addProperty(
                        "faults",
                        OASFactory.createSchema()
                                .type(Schema.SchemaType.ARRAY)
                                .items(object(Map.of("field", text(), "message", text()))));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }

    private static Schema object(Map<String, Schema> properties) {
        return OASFactory.createSchema().type(Schema.SchemaType.OBJECT).properties(new java.util.TreeMap<>(properties));
    }
}
