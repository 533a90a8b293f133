package org.caseaudit.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.caseaudit.api.access.MeResource;
import org.caseaudit.api.access.Membership;
import org.caseaudit.api.access.TokenNeeded;
import org.caseaudit.api.agency.AgencyResource;
import org.caseaudit.api.agency.PeopleResource;
import org.caseaudit.api.json.BodyLimit;
import org.caseaudit.api.json.JsonBodies;
import org.caseaudit.api.ops.RequestName;
import org.caseaudit.api.ops.VersionResource;
import org.caseaudit.api.problem.ErrorAnswers;
import org.caseaudit.api.rest.EntityTags;
import org.caseaudit.api.rest.IdParameters;
import org.eclipse.microprofile.auth.LoginConfig;

/**
 * The API and everything in it. Named one by one: pages are resources of the same technique in the same deployable and must
 * not appear here, and what is found by itself brings the server's own JSON binding along. A test compares the list with
 * the classes.
 */
@ApplicationPath("/api")
@LoginConfig(authMethod = "MP-JWT")
@ApplicationScoped
public class ApiApp extends Application {
    static final Set<Class<?>> PLUMBING = Set.of(
            BodyLimit.class,
            EntityTags.class,
            ErrorAnswers.class,
            IdParameters.class,
            JsonBodies.class,
            Membership.class,
            RequestName.class,
            TokenNeeded.class);

    static final Set<Class<?>> RESOURCES =
            Set.of(AgencyResource.class, MeResource.class, PeopleResource.class, VersionResource.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> all = new java.util.HashSet<>(PLUMBING);
        all.addAll(RESOURCES);
        return all;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.disableAutoDiscovery", true, "jersey.config.server.wadl.disableWadl", true);
    }
}
