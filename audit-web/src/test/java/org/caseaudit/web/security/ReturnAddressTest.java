package org.caseaudit.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReturnAddressTest {
    private static final URI BASE = URI.create("https://audit.example.org");

    static Stream<Arguments> addresses() {
        return Stream.of(
                Arguments.of("home", "/", "/"),
                Arguments.of(
                        "a page with its query", "/my-work?state=RETURNED&page=2", "/my-work?state=RETURNED&page=2"),
                Arguments.of("letters of any language are encoded", "/help/%C3%BC", "/help/%C3%BC"),
                Arguments.of(
                        "an address in the query is only text",
                        "/x?next=https://evil.example",
                        "/x?next=https://evil.example"),
                Arguments.of("a page whose name begins like another's", "/api-guide", "/api-guide"),
                Arguments.of("nothing", null, "/"),
                Arguments.of("empty", "", "/"),
                Arguments.of("another site", "https://evil.example/", "/"),
                Arguments.of("another site, without scheme", "//evil.example/", "/"),
                Arguments.of("another site, by a backslash", "/\\evil.example/", "/"),
                Arguments.of("another site, by two backslashes", "\\\\evil.example/", "/"),
                Arguments.of("the rest of a host name", ".evil.example/", "/"),
                Arguments.of("our name as a user's", "@evil.example/", "/"),
                Arguments.of("another port", ":8443/", "/"),
                Arguments.of("a script", "javascript:alert(1)", "/"),
                Arguments.of("a tab browsers leave out", "/\t/evil.example", "/"),
                Arguments.of("a line of its own in the header", "/x\r\nSet-Cookie: a=b", "/"),
                Arguments.of("a space", "/x y", "/"),
                Arguments.of("letters nobody encoded", "/ü", "/"),
                Arguments.of("longer than any of ours", "/" + "x".repeat(2_000), "/"),
                Arguments.of("coming back once more", "/callback?code=1&state=2", "/"),
                Arguments.of("signing out after signing in", "/sign-out", "/"),
                Arguments.of("the same in disguise", "/SIGN-OUT;x=1", "/"),
                Arguments.of("signed out", "/signed-out", "/"),
                Arguments.of("no page", "/session/extend", "/"),
                Arguments.of("the API", "/api/me", "/"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addresses")
    void onlyPagesOfOurs_areReturnedTo(String story, String address, String returnTo) {
        assertThat(ReturnAddress.local(address)).isEqualTo(returnTo);
    }

    @Test
    void pageAskedFor_isReturnedTo_withItsQuery() {
        assertThat(ReturnAddress.wanted("GET", "/a/b", "c=d", "https://audit.example.org/elsewhere", BASE))
                .isEqualTo("/a/b?c=d");
        assertThat(ReturnAddress.wanted("HEAD", "/a/b", null, null, BASE)).isEqualTo("/a/b");
    }

    @ParameterizedTest
    @CsvSource({
        "https://audit.example.org/form?section=2,   /form?section=2",
        "https://AUDIT.example.org:443/form,         /form",
        "https://audit.example.org,                  /",
        "http://audit.example.org/form,              /",
        "https://audit.example.org:8443/form,        /",
        "https://audit.example.org.evil.example/f,   /",
        "https://evil.example/form,                  /",
        "https://audit.example.org//evil.example/,   /",
        "not an address,                             /",
        "mailto:somebody@example.org,                /",
        ",                                           /"
    })
    void whatWasSent_isNotSentAgain_butItsPageIsShown(String referer, String returnTo) {
        assertThat(ReturnAddress.wanted("POST", "/form/submit", null, referer, BASE))
                .isEqualTo(returnTo);
    }
}
