package org.caseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.it.TestBrowser.location;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in to the pages and out, with the real Keycloak, one step at a time. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignInIT {
    /** The first administrator, whom the server knows from its start. */
    private static final String SOMEBODY = "administrator";

    private static final String PAGE = "/it/who";

    private final TestBrowser browser = new TestBrowser();

    private static String base(String path) {
        return ServersForTests.baseUrl() + path;
    }

    private JsonNode session() throws Exception {
        HttpResponse<String> left = browser.get("/session/left");
        assertThat(left.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(left.body());
    }

    private String csrf() throws Exception {
        return session().get("csrf").asText();
    }

    private static void assertLeadsToSignIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer))
                .startsWith(ServersForTests.keycloak().issuer() + "/protocol/openid-connect/auth?")
                .contains("response_type=code", "code_challenge_method=S256", "&nonce=", "&state=")
                .doesNotContain(ServersForTests.keycloak().webClientSecret());
    }

    private static boolean asksForThePassword(HttpResponse<String> signInPage) {
        return signInPage.statusCode() == 200 && signInPage.body().contains("name=\"password\"");
    }

    @Test
    void page_isReturnedTo_withItsQuery_inANewSession() {
        HttpResponse<String> closed = browser.get(PAGE + "?x=1&y=%C3%BC");
        assertLeadsToSignIn(closed);
        String before = browser.sessionCookie();

        HttpResponse<String> back = browser.back(SOMEBODY, location(closed));

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(location(back)).isEqualTo(base(PAGE + "?x=1&y=%C3%BC"));
        assertThat(browser.sessionCookie()).isNotEqualTo(before);
        HttpResponse<String> page = browser.get(location(back));
        assertThat(page.body()).endsWith("acts with 1 seat; elsewhere there is nothing");
        assertThat(new TestBrowser().get(PAGE, "Cookie", before).statusCode())
                .as("the session of before signing in")
                .isEqualTo(303);
    }

    @Test
    void cookie_isForOurServerOnly_andTellsNothing() {
        browser.signIn(SOMEBODY, PAGE);

        assertThat(browser.setCookies())
                .hasSize(2)
                .allSatisfy(cookie ->
                        assertThat(cookie).matches("case-audit=[0-9a-f]{28,}; Path=/; HttpOnly; SameSite=(?i:lax)"));
    }

    @Test
    void apiAndPages_areOpenedEachByItsOwn() {
        browser.signIn(SOMEBODY, PAGE);
        String bearer = "Bearer " + ServersForTests.keycloak().tokens().of(SOMEBODY);

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(browser.get("/%61pi/me").statusCode()).isEqualTo(401);
        assertLeadsToSignIn(new TestBrowser().get(PAGE, "Authorization", bearer));
        assertThat(new TestBrowser()
                        .get("/api/me", "Authorization", bearer)
                        .headers()
                        .allValues("Set-Cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/it/who",
                "/metrics",
                "/nothing-here",
                "/session/extend",
                "/helpful",
                "/assets/../index.html",
                "/assets/%2e%2e/index.html",
                "/assets;a=b/../index.html",
                "/./index.html"
            })
    void everythingNobodyOpened_isClosed(String address) {
        assertLeadsToSignIn(browser.get(address));
    }

    @ParameterizedTest
    @CsvSource({
        "/health/live, 200",
        "/openapi, 200",
        "/openapi.yaml, 200",
        "/signed-out, 200",
        "/session/left, 200",
        "/assets/nothing, 404",
        "/help/nothing, 404"
    })
    void whatIsOpen_needsNobody_andMakesNoSession(String address, int status) {
        HttpResponse<String> open = browser.get(address);

        assertThat(open.statusCode()).isEqualTo(status);
        assertThat(open.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "/session/extend", "///evil.example"})
    void oddAddress_leadsHome(String address) throws Exception {
        HttpResponse<String> closed = browser.get(base(address));

        String returned = location(browser.back(SOMEBODY, location(closed)));

        assertThat(returned).startsWith(base("/")).doesNotContain("//evil", "extend");
    }

    @Test
    void state_isTheBrowsersOwn_andServesOnce() {
        String callback = browser.callback(SOMEBODY, location(browser.get(PAGE)));

        assertRefused(new TestBrowser().get(callback), "nobody was led away");
        TestBrowser other = new TestBrowser();
        other.get(PAGE);
        assertRefused(other.get(callback), "somebody else was led away");
        assertRefused(browser.get(callback.replaceFirst("state=[^&]+", "state=wrong")), "wrong");
        assertRefused(browser.get(callback.replaceFirst("state=[^&]+&", "")), "missing");
        assertThat(browser.get(callback).statusCode())
                .as("right, for the first time")
                .isEqualTo(303);
        assertRefused(browser.get(callback), "right, once more");
        assertThat(browser.get(PAGE).statusCode()).as("still signed in").isEqualTo(200);
    }

    private static void assertRefused(HttpResponse<String> callback, String why) {
        assertThat(callback.statusCode()).as(why).isEqualTo(400);
        assertThat(callback.body()).as(why).doesNotContain("state", "code=", "Exception", "org.caseaudit");
    }

    @Test
    void codeOfAnotherSignIn_isRefused() {
        String first = browser.callback(SOMEBODY, location(browser.get(PAGE)));
        TestBrowser other = new TestBrowser();
        String second = other.callback("outsider", location(other.get(PAGE)));
        String stolen = second.replaceFirst(".*&code=", "&code=");

        assertRefused(browser.get(first.replaceFirst("&code=.*", stolen)), "bound to the other's verifier");
        assertLeadsToSignIn(browser.get(PAGE));
    }

    @Test
    void signInFromAnotherProvider_isRefused() {
        String callback = browser.callback(SOMEBODY, location(browser.get(PAGE)));

        assertRefused(browser.get(callback.replaceFirst("iss=[^&]+", "iss=https%3A%2F%2Fevil.example")), "its name");
    }

    @Test
    void whoCancels_isToldSo_andWhoIsAskedToBeginAnew_isLedThereAgain() {
        String provider = location(browser.get(PAGE + "?tab=1"));
        String state = provider.replaceFirst(".*state=([^&]+).*", "$1");
        assertThat(browser.get("/callback?error=access_denied&state=" + state).statusCode())
                .isEqualTo(403);

        String second = location(browser.get(PAGE + "?tab=2"));
        HttpResponse<String> anew = browser.get(
                "/callback?error=temporarily_unavailable&state=" + second.replaceFirst(".*state=([^&]+).*", "$1"));
        assertLeadsToSignIn(anew);
        assertThat(location(browser.back(SOMEBODY, location(anew)))).isEqualTo(base(PAGE + "?tab=2"));
    }

    @Test
    void twoWindows_signInAtOnce_eachToItsPage_andKeepTheirForms() throws Exception {
        String first = location(browser.get(PAGE + "?window=1"));
        String second = location(browser.get(PAGE + "?window=2"));

        assertThat(location(browser.back(SOMEBODY, first))).endsWith("?window=1");
        String token = csrf();
        assertThat(location(browser.back(SOMEBODY, second))).endsWith("?window=2");

        assertThat(browser.post("/it/form", Map.of("_csrf", token, "text", "kept"))
                        .body())
                .contains("kept");
    }

    @Test
    void whatSomebodySendsWhoIsSignedOut_isNotDone_andNotSentLater() {
        HttpResponse<String> form = browser.post(
                "/it/form",
                Map.of("text", "lost"),
                "Referer",
                base("/it/who?section=2"),
                "Sec-Fetch-Site",
                "same-origin");
        assertLeadsToSignIn(form);
        assertThat(location(browser.back(SOMEBODY, location(form)))).isEqualTo(base("/it/who?section=2"));

        HttpResponse<String> unknown = new TestBrowser().post("/it/form", Map.of("text", "lost"));
        assertThat(location(new TestBrowser().get(PAGE))).isNotEmpty();
        assertLeadsToSignIn(unknown);
    }

    @ParameterizedTest
    @CsvSource({"POST, X-Requested-With, fetch", "POST, Sec-Fetch-Mode, cors", "GET, Sec-Fetch-Mode, no-cors"})
    void script_isToldThatSomebodyHasToSignIn(String method, String header, String value) {
        HttpResponse<String> answer = browser.send(method, "/it/form", null, header, value);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.body()).contains("\"status\":401", "Sign in again");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void whomNobodyGaveARole_isToldSo() {
        assertThat(browser.signIn("outsider", PAGE).body()).contains("Ask the administrator");
    }

    @Test
    void formWithItsToken_arrivesAsItWasSent() throws Exception {
        browser.signIn(SOMEBODY, PAGE);
        String token = csrf();
        String text = "ü & <b> 😀 \u05e9\u05dc\u05d5\u05dd\r\nsecond line";

        assertThat(browser.post("/it/form?page=3", Map.of("text", text, "_csrf", token))
                        .body())
                .isEqualTo("page 3: " + text);
        assertThat(browser.post("/it/form", Map.of("text", text), "X-CSRF-Token", token)
                        .body())
                .isEqualTo("page null: " + text);
        assertThat(browser.post("/it/form", Map.of("text", "x".repeat(500_000), "_csrf", token))
                        .body())
                .hasSize("page null: ".length() + 500_000);
    }

    @Test
    void formWithoutItsToken_isRefused() throws Exception {
        browser.signIn(SOMEBODY, PAGE);
        TestBrowser other = new TestBrowser();
        other.signIn("outsider", PAGE);
        String others = new ObjectMapper()
                .readTree(other.get("/session/left").body())
                .get("csrf")
                .asText();

        for (String wrong : List.of("", "wrong", others, csrf() + "x")) {
            assertThat(browser.post("/it/form", Map.of("_csrf", wrong, "text", "x"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(browser.post("/it/form", Map.of("text", "x"), "X-CSRF-Token", wrong)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(browser.post("/it/form", Map.of("text", "x")).statusCode()).isEqualTo(403);
        assertThat(browser.post("/it/form?_csrf=" + csrf(), Map.of("text", "x")).statusCode())
                .as("in the address, where it would be logged")
                .isEqualTo(403);
        assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.post("/it/form", Map.of("text", "x".repeat(2_100_000), "_csrf", csrf()))
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null"
    })
    void formFromElsewhere_isRefused_evenWithItsToken(String header, String value) throws Exception {
        browser.signIn(SOMEBODY, PAGE);

        HttpResponse<String> answer = browser.post("/it/form", Map.of("_csrf", csrf(), "text", "x"), header, value);

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void formWithAFile_needsItsTokenFirst() throws Exception {
        browser.signIn(SOMEBODY, PAGE);
        String token = part("_csrf", "", csrf());
        String file = part("evidence", "; filename=\"a.txt\"\r\nContent-Type: text/plain", "x".repeat(100_000));

        assertThat(upload(token + file).body()).isEqualTo("_csrf:43 evidence:100000");
        assertThat(upload(file + token).statusCode()).isEqualTo(403);
        assertThat(upload(file).statusCode()).isEqualTo(403);
        assertThat(upload(part("_csrf", "", "wrong") + file).statusCode()).isEqualTo(403);
        assertThat(upload(file, "X-CSRF-Token", csrf()).body()).isEqualTo("evidence:100000");
    }

    private static String part(String name, String more, String content) {
        return "--boundary\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + content
                + "\r\n";
    }

    private HttpResponse<String> upload(String parts, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "multipart/form-data; boundary=boundary";
        return browser.send("POST", "/it/upload", parts + "--boundary--\r\n", all);
    }

    @Test
    void signingOut_endsBothSessions() throws Exception {
        browser.signIn(SOMEBODY, PAGE);
        String cookie = browser.sessionCookie();

        HttpResponse<String> out = browser.post("/sign-out", Map.of("_csrf", csrf()));

        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(location(out)).isEqualTo(base("/signed-out"));
        assertThat(out.headers().allValues("Set-Cookie")).anyMatch(set -> set.startsWith("case-audit=;"));
        assertLeadsToSignIn(new TestBrowser().get(PAGE, "Cookie", cookie));
        HttpResponse<String> again = browser.get(location(browser.get(PAGE)));
        assertThat(asksForThePassword(again)).isTrue();
    }

    @Test
    void signingOut_whenSignedOutAlready_isNoReasonToSignIn() {
        HttpResponse<String> out = browser.post("/sign-out", Map.of());

        assertThat(location(out)).isEqualTo(base("/signed-out?incomplete=true"));
        assertThat(browser.get("/sign-out").statusCode()).isEqualTo(303);
    }

    @Test
    void whoWasEndedInKeycloak_hasToSignInAgain() throws Exception {
        KeycloakAdministration.letTokensLast(20); // so that Keycloak is asked each time
        try {
            browser.signIn(SOMEBODY, PAGE);
            assertThat(browser.get(PAGE).statusCode()).isEqualTo(200);

            KeycloakAdministration.signOut(SOMEBODY);

            HttpResponse<String> ended = browser.get(PAGE + "?then=back");
            assertLeadsToSignIn(ended);
            assertThat(location(browser.back(SOMEBODY, location(ended)))).isEqualTo(base(PAGE + "?then=back"));
        } finally {
            KeycloakAdministration.letTokensLast(120);
        }
    }

    @Test
    void whoDoesNothingForTooLong_isSignedOut_andHasToKnowThePassword() throws Exception {
        browser.signIn(SOMEBODY, PAGE);
        browser.get("/it/idle?minutes=31");

        HttpResponse<String> closed = browser.get(PAGE);

        assertLeadsToSignIn(closed);
        assertThat(asksForThePassword(browser.get(location(closed)))).isTrue();
    }

    @Test
    void lookingAtTheTimeLeft_doesNotExtendIt_andDoingSomethingDoes() throws Exception {
        browser.signIn(SOMEBODY, PAGE);
        browser.get("/it/idle?minutes=20");

        int left = session().get("secondsLeft").asInt();
        assertThat(left).isBetween(540, 600);
        assertThat(session().get("secondsLeft").asInt()).isLessThanOrEqualTo(left);

        HttpResponse<String> extended = browser.post("/session/extend", Map.of("_csrf", csrf()));
        assertThat(extended.statusCode()).isEqualTo(200);
        assertThat(session().get("secondsLeft").asInt()).isBetween(1_700, 1_800);
        browser.get("/it/idle?minutes=31");
        assertThat(session().toString()).isEqualTo("{\"secondsLeft\":0}");
    }

    @Test
    void headers_areOnEveryPage_errorsIncluded_andNotOnTheApi() {
        browser.signIn(SOMEBODY, PAGE);

        for (String page : List.of(PAGE, "/", "/it/nothing", "/signed-out", "/callback")) {
            assertThat(browser.get(page).headers().map())
                    .as(page)
                    .containsKeys("content-security-policy", "x-content-type-options", "referrer-policy")
                    .containsEntry("cache-control", List.of("no-store"));
        }
        assertThat(browser.get("/assets/nothing").headers().map()).doesNotContainKey("cache-control");
        assertThat(browser.get("/api/version").headers().map()).doesNotContainKey("content-security-policy");
    }
}
