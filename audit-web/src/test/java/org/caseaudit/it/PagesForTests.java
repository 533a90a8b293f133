package org.caseaudit.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Pages that go into the WAR for the tests only, at addresses nobody has opened. */
@ApplicationPath("/it")
@ApplicationScoped
public class PagesForTests extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PageForTests.class);
    }
}
