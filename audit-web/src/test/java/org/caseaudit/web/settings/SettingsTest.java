package org.caseaudit.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {
    private static final Map<String, String> ENOUGH = Map.of(
            "CASEAUDIT_OIDC_ISSUER", "https://id.example.org/realms/case-audit",
            "CASEAUDIT_OIDC_CLIENT_SECRET", "known to the issuer",
            "CASEAUDIT_BASE_URL", "https://audit.example.org");

    @Test
    void requiredOnes_suffice() {
        Settings settings = Settings.from(ENOUGH);

        assertThat(settings.database().url()).startsWith("jdbc:h2:file:./data/case-audit;MODE=MariaDB");
        assertThat(settings.client().id()).isEqualTo("audit-web");
        assertThat(settings.idleLimit()).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.mail()).isEmpty();
        assertThat(settings.first()).isEmpty();
        assertThat(settings.fileLimitMegabytes()).isEqualTo(10);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "25, 25, is taken",
        "50, 50, is the most",
        "51, 0, files are held in memory on their way",
        "0, 0, would take nothing",
        "10 MB, 0, is no number",
    })
    void fileLimit_isAWholeNumberOfMegabytes(String value, int limit, String story) {
        Map<String, String> values = with("CASEAUDIT_FILE_LIMIT_MB", value);

        if (limit > 0) {
            assertThat(Settings.from(values).fileLimitMegabytes()).as(story).isEqualTo(limit);
        } else {
            assertThat(refusal(values)).as(story).singleElement().asString().startsWith("CASEAUDIT_FILE_LIMIT_MB ");
        }
    }

    @Test
    void everythingMissingOrWrong_isToldAtOnce() {
        List<String> lines = refusal(Map.of(
                "CASEAUDIT_BASE_URL", "audit.example.org",
                "CASEAUDIT_DB_URL", "jdbc:postgresql://db/audit",
                "CASEAUDIT_MAIL_HOST", "mail.example.org"));

        assertThat(lines)
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly(
                        "CASEAUDIT_DB_URL",
                        "CASEAUDIT_OIDC_ISSUER",
                        "CASEAUDIT_OIDC_CLIENT_SECRET",
                        "CASEAUDIT_BASE_URL",
                        "CASEAUDIT_MAIL_PORT",
                        "CASEAUDIT_MAIL_FROM");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("blank is missing", "CASEAUDIT_OIDC_ISSUER", " "),
                Arguments.of("not an address", "CASEAUDIT_OIDC_ISSUER", "not an address"),
                Arguments.of("blank is no secret", "CASEAUDIT_OIDC_CLIENT_SECRET", "  "),
                Arguments.of("too short to write a sentence", "CASEAUDIT_SESSION_MINUTES", "4"),
                Arguments.of("longer than a working day", "CASEAUDIT_SESSION_MINUTES", "481"),
                Arguments.of("not a number", "CASEAUDIT_SESSION_MINUTES", "half an hour"),
                Arguments.of("another scheme", "CASEAUDIT_BASE_URL", "ftp://audit.example.org"),
                Arguments.of("no host", "CASEAUDIT_BASE_URL", "https:///path"),
                Arguments.of("with a query", "CASEAUDIT_BASE_URL", "https://audit.example.org?x=1"),
                Arguments.of("with a password", "CASEAUDIT_BASE_URL", "https://me:hidden@audit.example.org"),
                Arguments.of("another database", "CASEAUDIT_DB_URL", "jdbc:postgresql://me:hidden@db/audit"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void wrongOne_isNamed_andNeverRepeated(String story, String name, String value) {
        List<String> lines = refusal(with(name, value));

        assertThat(lines).singleElement().asString().startsWith(name + " ").doesNotContain("hidden");
    }

    @Test
    void clientSecretAndPassword_areNeverWritten() {
        Settings settings = Settings.from(with("CASEAUDIT_DB_PASSWORD", "known to the database"));

        assertThat(settings.toString()).doesNotContain("known to");
    }

    @Test
    void session_lastsAsLongAsIsSet() {
        assertThat(Settings.from(with("CASEAUDIT_SESSION_MINUTES", "5")).idleLimit())
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(Settings.from(with("CASEAUDIT_SESSION_MINUTES", "480")).idleLimit())
                .isEqualTo(Duration.ofHours(8));
    }

    @ParameterizedTest
    @CsvSource({
        "https://audit.example.org,  https://audit.example.org/callback,  true",
        "https://audit.example.org/, https://audit.example.org/callback,  true",
        "HTTPS://audit.example.org,  HTTPS://audit.example.org/callback,  true",
        "http://127.0.0.1:8080,      http://127.0.0.1:8080/callback,      false"
    })
    void addresses_areUnderTheBaseUrl(String baseUrl, String address, boolean encrypted) {
        Settings settings = Settings.from(with("CASEAUDIT_BASE_URL", baseUrl));

        assertThat(settings.address("/callback")).isEqualTo(address);
        assertThat(settings.isEncrypted()).isEqualTo(encrypted);
    }

    @Test
    void mariaDb_needsUserAndPassword() {
        assertThat(refusal(with("CASEAUDIT_DB_URL", "jdbc:mariadb://localhost/audit")))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("CASEAUDIT_DB_USER", "CASEAUDIT_DB_PASSWORD");
    }

    @Test
    void h2Address_isGivenTheDialectOfTheMigrations() {
        assertThat(Settings.from(with("CASEAUDIT_DB_URL", "jdbc:h2:mem:x"))
                        .database()
                        .url())
                .isEqualTo("jdbc:h2:mem:x;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
    }

    @Test
    void firstAdministrator_andMail_areReadWhenComplete() {
        Map<String, String> values = new HashMap<>(ENOUGH);
        values.put("CASEAUDIT_BOOTSTRAP_PARTNERSHIP", "Westshire");
        values.put("CASEAUDIT_BOOTSTRAP_ADMINISTRATOR", "admin@example.org");
        values.put("CASEAUDIT_MAIL_HOST", "mail.example.org");
        values.put("CASEAUDIT_MAIL_PORT", "25");
        values.put("CASEAUDIT_MAIL_FROM", "audit@example.org");
        Settings settings = Settings.from(values);

        assertThat(settings.first()).contains(new Settings.FirstAdministrator("Westshire", "admin@example.org"));
        assertThat(settings.mail()).contains(new Settings.Mail("mail.example.org", 25, "audit@example.org"));
    }

    @Test
    void portAndAddresses_areChecked() {
        Map<String, String> values = new HashMap<>(ENOUGH);
        values.put("CASEAUDIT_BOOTSTRAP_PARTNERSHIP", "Westshire");
        values.put("CASEAUDIT_BOOTSTRAP_ADMINISTRATOR", "nobody");
        values.put("CASEAUDIT_MAIL_HOST", "mail.example.org");
        values.put("CASEAUDIT_MAIL_PORT", "70000");
        values.put("CASEAUDIT_MAIL_FROM", "a b@example.org");

        assertThat(refusal(values))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactlyInAnyOrder(
                        "CASEAUDIT_MAIL_FROM", "CASEAUDIT_MAIL_PORT", "CASEAUDIT_BOOTSTRAP_ADMINISTRATOR");
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> values = new HashMap<>(ENOUGH);
        values.put(name, value);
        return values;
    }

    private static List<String> refusal(Map<String, String> values) {
        return catchThrowableOfType(WrongSettings.class, () -> Settings.from(values))
                .lines();
    }
}
