package org.caseaudit.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfTest {
    private static final URI BASE = URI.create("https://audit.example.org");

    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}: {2}")
    @CsvSource({
        "same-origin, https://audit.example.org,     false", // a form of ours
        "same-origin, ,                              false",
        "none,        ,                              false", // sent once more by the person
        "cross-site,  https://evil.example,          true",
        "cross-site,  https://audit.example.org,     true", // what the browser says of the site counts
        "same-site,   https://other.example.org,     true", // another application under the same domain
        "rubbish,     ,                              true",
        ",            https://audit.example.org,     false", // an older browser
        ",            https://audit.example.org:443, true", // no browser writes the usual port
        ",            http://audit.example.org,      true", // somebody on the line
        ",            https://evil.example,          true",
        ",            null,                          true", // a frame without origin, a file
        ",            ,                              false" // says nothing: the token decides
    })
    void browser_saysWhereItComesFrom(String fetchSite, String origin, boolean elsewhere) {
        assertThat(Csrf.isFromElsewhere(fetchSite, origin, BASE)).isEqualTo(elsewhere);
    }

    @ParameterizedTest
    @CsvSource({
        "token, token,   true",
        "token, Token,   false",
        "token, tokens,  false",
        "token, '',      false",
        "token, ,        false",
        "'',    '',      false", // nobody is signed in
        ",      ,        false",
        ",      token,   false"
    })
    void token_isTheSessions(String expected, String sent, boolean right) {
        assertThat(Csrf.isToken(expected, sent)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "get", "ANYTHING"})
    void everyMethodThatIsNotKnownToBeSafe_isChecked(String method) {
        assertThat(Csrf.changesSomething(method)).isTrue();
    }

    @Test
    void reading_isNotChecked() {
        assertThat(Csrf.changesSomething("GET")).isFalse();
    }
}
