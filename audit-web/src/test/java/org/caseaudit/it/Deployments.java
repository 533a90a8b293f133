package org.caseaudit.it;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that was built, deployed once for all container tests; the test that looks inside goes in with
 * it, and pages that tell what reached them. */
@ArquillianSuiteDeployment
public class Deployments {
    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("it.war")))
                .addClasses(InContainerIT.class, OpenToTheTests.class, PagesForTests.class, PageForTests.class);
    }
}
