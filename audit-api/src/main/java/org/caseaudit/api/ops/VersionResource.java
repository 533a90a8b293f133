package org.caseaudit.api.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which build answers here; open to everybody. */
@Path("version")
@Tag(name = "Operations")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class VersionResource {
    private final BuildInfo build = read();

    /** @param built date and time of the commit it was built from, as Maven was told */
    public record BuildInfo(String name, String build, String built) {}

    @GET
    @SecurityRequirements
    @Operation(operationId = "version", summary = "Which build answers here; needs no token")
    public BuildInfo version() {
        return build;
    }

    private static BuildInfo read() {
        try (InputStream file = VersionResource.class.getResourceAsStream("build.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return new BuildInfo("Case Audit", properties.getProperty("version"), properties.getProperty("timestamp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
