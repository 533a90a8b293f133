package org.caseaudit.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderPolicyTest {
    private static final URI ISSUER = URI.create("https://id.example.org:8443/realms/case-audit");

    @Test
    void page_runsNothingButItsOwn() {
        assertThat(new HeaderPolicy(ISSUER, true).forPath("/my-work"))
                .containsEntry(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
                                + "connect-src 'self'; form-action 'self' https://id.example.org:8443; "
                                + "frame-ancestors 'none'; base-uri 'none'")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "same-origin")
                .containsKeys(
                        "Permissions-Policy",
                        "Cross-Origin-Opener-Policy",
                        "Cross-Origin-Resource-Policy",
                        "X-Frame-Options");
    }

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/my-work, true",
        "/assets, false",
        "/assets/app.css, false",
        "/assets-of-ours, true",
        "/health, true"
    })
    void everythingButAssets_isKeptNowhere(String path, boolean keptNowhere) {
        assertThat(new HeaderPolicy(ISSUER, true).forPath(path).containsKey("Cache-Control"))
                .isEqualTo(keptNowhere);
    }

    @Test
    void encryption_isRememberedWhereThereIsSome() {
        assertThat(new HeaderPolicy(ISSUER, true).forPath("/"))
                .containsEntry("Strict-Transport-Security", "max-age=31536000");
        assertThat(new HeaderPolicy(ISSUER, false).forPath("/")).doesNotContainKey("Strict-Transport-Security");
    }
}
