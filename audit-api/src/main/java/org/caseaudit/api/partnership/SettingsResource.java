package org.caseaudit.api.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.IfMatch;
import org.caseaudit.application.partnership.ChangeSettings;
import org.caseaudit.application.partnership.SettingsQueries;
import org.caseaudit.application.partnership.SettingsQueries.SettingsView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.partnership.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the partnership has settled for all its audits. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SettingsResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private SettingsQueries settingsQueries;

    @Inject
    private ChangeSettings changeSettings;

    @GET
    @Path("settings")
    @Operation(operationId = "settings", summary = "The partnership's settings, for the administrator")
    public SettingsView current() {
        return settingsQueries.current(actor.get());
    }

    @PUT
    @Path("settings")
    @Operation(operationId = "changeSettings", summary = "Change the partnership's settings, all of them at once")
    public SettingsView change(@HeaderParam("If-Match") String ifMatch, Settings settings) {
        Actor who = actor.get();
        changeSettings.handle(who, new ChangeSettings.Command(IfMatch.version(ifMatch), settings));
        return settingsQueries.current(who);
    }
}
