package org.caseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.it.TestBrowser.location;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.caseaudit.dev.Database;
import org.caseaudit.dev.LoopbackPorts;
import org.caseaudit.dev.PayaraMicro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two servers that share their sessions, started as the README says. They answer under the address of the one that all
 * other tests use, as behind a load balancer. Once is enough: the sessions are not in the database.
 */
class TwoServersIT {
    @TempDir
    private Path directory;

    private final TestBrowser browser = new TestBrowser();

    private CompletableFuture<PayaraMicro> starting(String name, int talkingAt, int otherAt) {
        Map<String, String> settings =
                new HashMap<>(Database.h2(directory.resolve(name)).settings());
        settings.put("CASEAUDIT_OIDC_ISSUER", ServersForTests.keycloak().issuer());
        settings.put("CASEAUDIT_OIDC_CLIENT_SECRET", ServersForTests.keycloak().webClientSecret());
        settings.put("CASEAUDIT_BASE_URL", ServersForTests.baseUrl());
        return CompletableFuture.supplyAsync(() -> PayaraMicro.builder()
                .war(Path.of(System.getProperty("it.war")))
                .environment(settings)
                .together(List.of(talkingAt, otherAt))
                .jvmOption("-XX:TieredStopAtLevel=1")
                .log(Path.of(System.getProperty("it.directory"), name + ".log"))
                .start());
    }

    private HttpResponse<String> extend(PayaraMicro server, String csrf) {
        return browser.send("POST", server.baseUrl() + "/session/extend", null, "X-CSRF-Token", csrf);
    }

    private JsonNode left(PayaraMicro server) throws Exception {
        return new ObjectMapper()
                .readTree(browser.get(server.baseUrl() + "/session/left").body());
    }

    @Test
    void whoSignedInAtOneServer_goesOnAtTheOther_whenThatOneDies() throws Exception {
        assumeTrue(System.getProperty("it.database").equals("h2"));
        int here = LoopbackPorts.orFree(0);
        int there = LoopbackPorts.orFree(0);
        CompletableFuture<PayaraMicro> first = starting("first-server", here, there);
        CompletableFuture<PayaraMicro> second = starting("second-server", there, here);
        try (PayaraMicro dying = first.join();
                PayaraMicro surviving = second.join()) {
            String callback = browser.callback("administrator", location(browser.get(dying.baseUrl() + "/")));
            browser.get(
                    callback.replace(ServersForTests.baseUrl(), dying.baseUrl().toString()));
            String csrf = left(dying).get("csrf").asText();
            assertThat(extend(dying, csrf).statusCode()).isEqualTo(200);
            assertThat(extend(surviving, csrf).statusCode()).isEqualTo(200);

            dying.kill();

            assertThat(left(surviving).get("csrf").asText()).isEqualTo(csrf);
            assertThat(extend(surviving, csrf).statusCode()).isEqualTo(200);
            assertThat(location(browser.send("POST", surviving.baseUrl() + "/sign-out", null, "X-CSRF-Token", csrf)))
                    .isEqualTo(ServersForTests.baseUrl() + "/signed-out");
            assertThat(extend(surviving, csrf).statusCode()).isEqualTo(303);
            assertThat(surviving.log()).doesNotContain("BackingStoreException");
        }
    }
}
