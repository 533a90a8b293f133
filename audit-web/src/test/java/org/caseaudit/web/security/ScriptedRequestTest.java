package org.caseaudit.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptedRequestTest {
    @ParameterizedTest
    @CsvSource({
        ",      navigate,     false", // a link, a form
        ",      ,             false", // a browser that does not say
        "fetch, ,             true", // our script in such a browser
        "fetch, navigate,     true",
        ",      cors,         true",
        ",      same-origin,  true",
        ",      no-cors,      true", // a picture, the icon of the site
        "other, navigate,     false"
    })
    void who_waitsForTheAnswer(String requestedWith, String fetchMode, boolean scripted) {
        assertThat(ScriptedRequest.is(requestedWith, fetchMode)).isEqualTo(scripted);
    }
}
