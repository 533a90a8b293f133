package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.UUID;
import org.caseaudit.browser.Browser.Look;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong is told on a page that says what became of one's work and what to do now. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ErrorPagesBrowserIT {
    private static void told(Window window, Response response, int status, String heading) {
        assertThat(response.status()).isEqualTo(status);
        assertThat(window.page().locator("h1")).hasText(heading);
        window.accessible();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotThere_andWhatIsNotTheirs_lookTheSame(Look look) {
        LeadAudit audit = LeadAudit.launched();
        try (Window window = Browser.window(look)) {
            AgencyPage.of(window, audit);
            for (String nothing : new String[] {
                "/no-such-page",
                audit.page("/assignments/" + UUID.randomUUID()),
                audit.page("/assignments/not-an-id"),
                audit.cyclePage("grades")
            }) {
                told(window, window.page().navigate(nothing), 404, "Page not found");
            }
            window.screenshot("error-" + look + "-404");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFormSentFromElsewhere_changesNothing(Look look) {
        LeadAudit audit = LeadAudit.launched().handedIn("C01");
        try (Window window = Browser.window(look)) {
            AgencyPage.of(window, audit).read(audit, "C01");
            window.context().clearCookies(); // another session's page, whose token is no good here
            AgencyPage.of(window, audit);
            Response response = window.page().navigate(audit.formPage("C01", "sign-off"));
            told(window, response, 405, "This address does not take that");

            window.page()
                    .setContent("<form method=post action='" + response.url()
                            + "'><input name=version value=0><button>Send</button></form>");
            Response sent = window.page()
                    .waitForNavigation(() -> window.page().locator("button").click());
            told(window, sent, 403, "This is not yours to do");
            window.screenshot("error-" + look + "-403");
        }
        assertThat(audit.state("C01")).isEqualTo("SUBMITTED");
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyElseChangedMeanwhile_isNotOverwritten(Look look) {
        LeadAudit audit = LeadAudit.launched().handedIn("C01");
        try (Window window = Browser.window(look)) {
            TitledPage form = AgencyPage.of(window, audit).read(audit, "C01");
            audit.returned("C01", "Say more.");
            Response sent = window.page().waitForNavigation(() -> form.press("Sign off"));
            told(window, sent, 409, "Somebody else was here");
            window.screenshot("error-" + look + "-409");
        }
        assertThat(audit.state("C01")).isEqualTo("RETURNED");
    }

    @ParameterizedTest
    @EnumSource
    void faultsOfOurs_tellThatNothingIsLost(Look look) {
        LeadAudit audit = LeadAudit.launched();
        try (Window window = Browser.window(look)) {
            AgencyPage.of(window, audit);
            told(window, window.page().navigate("/it/fails?status=500"), 500, "Something went wrong on our side");
            assertThat(window.page().locator("main")).containsText("Reference:");
            assertThat(window.page().locator("main strong").innerText()).matches("[0-9a-f-]{8,}");
            window.screenshot("error-" + look + "-500");
            told(window, window.page().navigate("/it/fails?status=503"), 503, "Not available just now");
            assertThat(window.page().locator("main")).containsText("your text is kept");
            window.screenshot("error-" + look + "-503");
        }
    }
}
