package org.caseaudit.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.web.security.IdentityProvider.GrantRefused;
import org.caseaudit.web.security.IdentityProvider.ProviderAway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody signed in at nine, with a word of the provider that holds five minutes, and may do nothing for thirty. */
class DoorkeeperTest {
    private static final long NINE = Instant.parse("2026-03-02T09:00:00Z").toEpochMilli();
    private static final IdleLimit HALF_AN_HOUR = new IdleLimit(Duration.ofMinutes(30));

    private final FakeProvider provider = new FakeProvider();
    private final Map<String, Object> attributes = new HashMap<>();
    private final BrowserSession session = new BrowserSession(httpSession());
    private boolean endedMeanwhile;

    @BeforeEach
    void signedInAtNine() {
        session.renew(new Login("subject", "somebody@example.org", true, "first", NINE + minutes(5)));
        session.active(NINE);
    }

    private HttpSession httpSession() {
        return (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, arguments) -> {
                    if (endedMeanwhile) {
                        throw new IllegalStateException("invalidated");
                    }
                    return switch (method.getName()) {
                        case "getAttribute" -> attributes.get(arguments[0]);
                        case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                        case "getId" -> "id";
                        case "removeAttribute" -> attributes.remove(arguments[0]);
                        case "getAttributeNames" -> Collections.enumeration(List.copyOf(attributes.keySet()));
                        case "setMaxInactiveInterval" -> null;
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private Doorkeeper at(long millis) {
        return new Doorkeeper(provider, HALF_AN_HOUR, Clock.fixed(Instant.ofEpochMilli(NINE + millis), ZoneOffset.UTC));
    }

    private static long minutes(int minutes) {
        return Duration.ofMinutes(minutes).toMillis();
    }

    @Test
    void freshWord_isNotAskedAgain_andComingInCounts() {
        Visit visit = at(minutes(4)).admitted(session);

        assertThat(visit.who()).map(Login::subject).contains("subject");
        assertThat(provider.asked).isEmpty();
        assertThat(session.lastActive()).isEqualTo(NINE + minutes(4));
    }

    @ParameterizedTest
    @CsvSource({
        "269999, FRESH", // 30 seconds before the end it is time
        "270000, DUE",
        "299999, DUE",
        "300000, LAPSED"
    })
    void word_isRenewedShortlyBeforeItsEnd(long millis, Login.Freshness freshness) {
        assertThat(session.login().orElseThrow().freshness(NINE + millis)).isEqualTo(freshness);

        Visit visit = at(millis).admitted(session);

        assertThat(visit.who()).isPresent();
        assertThat(provider.asked).hasSize(freshness == Login.Freshness.FRESH ? 0 : 1);
        assertThat(session.login().orElseThrow().refreshToken())
                .isEqualTo(freshness == Login.Freshness.FRESH ? "first" : "first+");
    }

    @Test
    void whomTheProviderDoesNotStandFor_isOut() {
        provider.refuses = true;

        assertThat(at(minutes(6)).admitted(session)).isEqualTo(Visit.OF_NOBODY);
        assertThat(attributes).isEmpty();
        assertThat(at(minutes(6)).admitted(session)).isEqualTo(Visit.OF_NOBODY);
    }

    @Test
    void providerThatIsAway_isWaitedFor_asLongAsItsWordHolds() {
        provider.isAway = true;

        assertThat(at(minutes(5) - 1).admitted(session).who()).isPresent();
        assertThat(at(minutes(5)).admitted(session)).isEqualTo(Visit.UNSURE);
        assertThat(attributes).isNotEmpty();

        provider.isAway = false;
        assertThat(at(minutes(6)).admitted(session).who()).isPresent();
    }

    @Test
    void whoDoesNothingTooLong_isOut_atTheProviderToo() {
        assertThat(at(minutes(30) - 1).glimpsed(session)).isPresent();
        assertThat(at(minutes(30)).glimpsed(session)).isEmpty();
        assertThat(at(minutes(30)).admitted(session)).isEqualTo(Visit.OF_NOBODY);
        assertThat(attributes).isEmpty();
        assertThat(provider.endedFor).containsExactly("first");
    }

    @Test
    void lookingAtTheTimeLeft_leavesItAsItIs() {
        assertThat(at(0).secondsLeft(session)).isEqualTo(1_800);
        assertThat(at(minutes(28)).secondsLeft(session)).isEqualTo(120);
        assertThat(at(minutes(28)).secondsLeft(session)).isEqualTo(120);
        assertThat(at(minutes(28) + 1).secondsLeft(session)).isEqualTo(119);
        assertThat(at(minutes(29)).admitted(session).who()).isPresent();
        assertThat(at(minutes(30)).secondsLeft(session)).isEqualTo(1_740);
        assertThat(at(minutes(59)).secondsLeft(session)).isZero();
        assertThat(attributes).isEmpty();
    }

    @Test
    void whereNobodySignedIn_nobodyIs_andWhatWasKeptStays() {
        attributes.clear();
        session.keepForm("a form sent too late");

        assertThat(at(0).admitted(session)).isEqualTo(Visit.OF_NOBODY);
        assertThat(at(0).secondsLeft(session)).isZero();
        assertThat(session.keptForm()).isPresent();
    }

    @Test
    void sessionThatAnotherWindowEnded_isNobodys() {
        endedMeanwhile = true;

        assertThat(at(0).admitted(session)).isEqualTo(Visit.OF_NOBODY);
        assertThat(at(0).glimpsed(session)).isEmpty();
        assertThat(at(0).secondsLeft(session)).isZero();
    }

    private static final class FakeProvider implements IdentityProvider {
        private final List<String> asked = new ArrayList<>();
        private final List<String> endedFor = new ArrayList<>();
        private boolean refuses;
        private boolean isAway;

        @Override
        public Beginning begin(String returnTo, int attempt) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Login complete(PendingLogin pending, String code, String issuer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Login renewed(Login login) throws GrantRefused, ProviderAway {
            asked.add(login.refreshToken());
            if (isAway) {
                throw new ProviderAway("test");
            }
            if (refuses) {
                throw new GrantRefused("test");
            }
            return login.renewed(login.refreshToken() + "+", login.goodUntil() + minutes(60));
        }

        @Override
        public boolean end(Login login) {
            return endedFor.add(login.refreshToken());
        }
    }
}
