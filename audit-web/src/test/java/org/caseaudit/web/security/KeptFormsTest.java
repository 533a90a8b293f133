package org.caseaudit.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.security.KeptForms.Allowance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptFormsTest {
    private static final PersonId AUDITOR = new PersonId(new UUID(1, 1));
    private static final PersonId SOMEBODY_ELSE = new PersonId(new UUID(1, 2));
    private static final String PAGE = "/partnerships/p/assignments/a/sections/s?x=1";

    private final KeptForms kept =
            new KeptForms(URI.create("https://audit.example.org"), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final Map<String, Object> session = new HashMap<>();

    private static FormFields form(String text) {
        return new FormFields(Map.of(KeptForms.OWNER, List.of(AUDITOR.value().toString()), "a-seen", List.of(text)));
    }

    private boolean keep(FormFields fields) {
        return kept.keep(request("POST", "/x", Map.of("Sec-Fetch-Site", "same-origin")), fields, PAGE);
    }

    private Optional<String> taken(String method, String address, PersonId person) {
        return kept.taken(request(method, address, Map.of()), person)
                .map(fields -> fields.get("a-seen").get(0));
    }

    @Test
    void page_showsItOnce_toWhomItBelongs() {
        String text = "ü & “seen”=no\r\n<b>😀 \u05e9\u05dc\u05d5\u05dd";
        keep(form(text));

        assertThat(taken("GET", "/work", AUDITOR)).as("another page").isEmpty();
        assertThat(taken("POST", PAGE, AUDITOR)).as("sent once more").isEmpty();
        assertThat(taken("GET", PAGE, AUDITOR)).contains(text);
        assertThat(taken("GET", PAGE, AUDITOR)).as("again").isEmpty();
    }

    @Test
    void whoeverElseSignsIn_neverSeesIt_andItIsGone() {
        keep(form("Typed."));

        assertThat(taken("GET", PAGE, SOMEBODY_ELSE)).isEmpty();
        assertThat(taken("GET", PAGE, AUDITOR)).isEmpty();
    }

    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}: {2}")
    @CsvSource({
        "same-origin, ,                          true",
        ",            https://audit.example.org, true",
        "none,        ,                          false",
        "cross-site,  https://audit.example.org, false",
        ",            https://evil.example,      false",
        ",            ,                          false", // says nothing, so it is not believed
    })
    void onlyAPageOfOurs_isKept(String fetchSite, String origin, boolean isKept) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Sec-Fetch-Site", fetchSite);
        headers.put("Origin", origin);

        assertThat(kept.keep(request("POST", "/x", headers), form("Typed."), PAGE))
                .isEqualTo(isKept);
        assertThat(session.isEmpty()).isEqualTo(!isKept);
    }

    @Test
    void whatSaysNotWhoseItIs_orIsTooLong_isNotKept() {
        assertThat(keep(new FormFields(Map.of("a-seen", List.of("Typed."))))).isFalse();
        assertThat(keep(FormFields.NONE)).isFalse();
        assertThat(keep(form("x".repeat(KeptForms.LARGEST)))).isFalse();
        assertThat(session).isEmpty();
    }

    @Test
    void allowance_isRefusedWhenItIsUsedUp_andComesBackWithTime() {
        Allowance ten = new Allowance(10, Duration.ofMillis(100));

        assertThat(ten.takes(6, 0)).isTrue();
        assertThat(ten.takes(6, 50)).isFalse();
        assertThat(ten.takes(4, 60)).isTrue();
        assertThat(ten.takes(1, 100)).isFalse();
        assertThat(ten.takes(10, 101)).isTrue();
    }

    private HttpServletRequest request(String method, String address, Map<String, String> headers) {
        String[] parts = address.split("\\?", 2);
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> parts[0];
                    case "getQueryString" -> parts.length > 1 ? parts[1] : null;
                    case "getHeader" -> headers.get(arguments[0]);
                    case "getSession" -> httpSession();
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private HttpSession httpSession() {
        return (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getAttribute" -> session.get(arguments[0]);
                    case "setAttribute" -> session.put((String) arguments[0], arguments[1]);
                    case "removeAttribute" -> session.remove(arguments[0]);
                    case "isNew" -> false;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
