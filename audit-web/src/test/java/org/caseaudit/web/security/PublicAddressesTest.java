package org.caseaudit.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressesTest {
    @ParameterizedTest
    @CsvSource({
        "/assets/app.css,         true",
        "/help/accessibility,     true",
        "/help,                   true",
        "/health/ready,           true",
        "/openapi,                true",
        "/openapi.yaml,           true",
        "/api/me,                 true", // which wants a token of its own
        "/callback,               true",
        "/calendar/a-secret.ics,  true",
        "/calendars,              false",
        "/signed-out,             true",
        "/session/left,           true",
        "/session/extend,         false",
        "/sign-out,               false",
        "/,                       false",
        "/index.html,             false",
        "/my-work,                false",
        "/helpful,                false",
        "/apiary,                 false",
        "/assetsx/../my-work,     false",
        "/openapi.yaml.secret,    false",
        "'',                      false"
    })
    void closed_isEverythingNobodyOpened(String path, boolean open) {
        assertThat(new PublicAddresses().isOpen(path)).isEqualTo(open);
    }
}
