package org.caseaudit.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import org.caseaudit.web.security.PublicAddresses;

/** Lets in whoever runs the test that looks inside the server; it comes without signing in. */
@Specializes
@ApplicationScoped
public class OpenToTheTests extends PublicAddresses {
    @Override
    public boolean isOpen(String path) {
        return path.equals("/ArquillianServletRunnerEE9") || super.isOpen(path);
    }
}
