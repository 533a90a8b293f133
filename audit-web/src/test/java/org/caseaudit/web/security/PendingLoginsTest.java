package org.caseaudit.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class PendingLoginsTest {
    private static final long NOW = 1_000_000_000L;
    private static final long PATIENCE = PendingLogins.PATIENCE.toMillis();

    private static PendingLogin pending(String state) {
        return new PendingLogin(state, "nonce", "verifier", "/page-" + state, NOW, 1);
    }

    @Test
    void severalWindows_comeBackEachToItsOwnPage_onceOnly() {
        PendingLogins two = PendingLogins.NONE.with(pending("a")).with(pending("b"));

        assertThat(two.returning("a", NOW)).map(PendingLogin::returnTo).contains("/page-a");
        assertThat(two.returning("b", NOW)).map(PendingLogin::returnTo).contains("/page-b");
        assertThat(two.without(pending("a")).returning("a", NOW)).isEmpty();
        assertThat(two.without(pending("a")).returning("b", NOW)).isPresent();
    }

    @Test
    void nobodyElse_comesBack() {
        PendingLogins one = PendingLogins.NONE.with(pending("a"));

        assertThat(one.returning("b", NOW)).isEmpty();
        assertThat(one.returning("", NOW)).isEmpty();
        assertThat(one.returning(null, NOW)).isEmpty();
        assertThat(PendingLogins.NONE.returning("a", NOW)).isEmpty();
    }

    @Test
    void whoTakesTooLong_startsAgain() {
        PendingLogins one = PendingLogins.NONE.with(pending("a"));

        assertThat(one.returning("a", NOW + PATIENCE)).isPresent();
        assertThat(one.returning("a", NOW + PATIENCE + 1)).isEmpty();
    }

    @Test
    void oldest_goes_whereThereAreTooMany() {
        PendingLogins all = PendingLogins.NONE;
        for (int window = 0; window <= PendingLogins.MOST; window++) {
            all = all.with(pending("w" + window));
        }

        assertThat(all.oldestFirst()).hasSize(PendingLogins.MOST);
        assertThat(all.returning("w0", NOW)).isEmpty();
        assertThat(all.returning("w1", NOW)).isPresent();
    }

    @Test
    void everythingInTheSession_canMoveToAnotherServer_andNothingOfItIsWritten() throws Exception {
        PendingLogins pending = PendingLogins.NONE.with(pending("secret-state"));
        Login login = new Login("subject", "somebody@example.org", true, "secret-token", NOW);

        assertThat(moved(pending)).isEqualTo(pending);
        assertThat(moved(login)).isEqualTo(login);
        assertThat(pending.toString() + login).doesNotContain("secret", "verifier", "nonce", "@");
    }

    private static Object moved(Object kept) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(kept);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
