package org.caseaudit.integration.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.caseaudit.application.mail.Envelope;
import org.caseaudit.application.mail.MailFailed;
import org.caseaudit.application.mail.MailSettings;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.mail.Letter;
import org.caseaudit.domain.mail.MailCause;
import org.caseaudit.domain.mail.MailFailure;
import org.caseaudit.domain.mail.MailId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpMailerTest {
    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static final UUID ID = new UUID(1, 2);

    private static SmtpMailer mailer(int port) {
        var smtp = new MailSettings.Smtp("127.0.0.1", port, "audit@example.org");
        return new SmtpMailer(new MailSettings(smtp, "https://audit.example.org"), new TestClock());
    }

    private static SmtpMailer mailer() {
        return mailer(SERVER.getSmtp().getPort());
    }

    private static Envelope envelope(String name, String address) {
        Letter letter = new Letter(
                MailCause.FORMS_OUT,
                new CycleId(ID),
                new PersonId(ID),
                "Case audit: one form for you, due 13 April 2026",
                "The audit “Neglect” has begun.",
                "/work");
        return new Envelope(new MailId(ID), letter, name, address);
    }

    @Test
    void mail_arrives_withGreetingTextAndLink() throws Exception {
        mailer().send(envelope("Zoë Synthetic", "zoe@example.org"));

        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Case audit: one form for you, due 13 April 2026");
        assertThat(mail.getFrom()[0]).hasToString("audit@example.org");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getAllRecipients()[0]).hasToString("zoe@example.org");
        assertThat(mail.getContent().toString())
                .contains("Dear Zoë Synthetic,", "The audit “Neglect” has begun.", "https://audit.example.org/work")
                .doesNotContain("zoe@");
        assertThat(mail.getHeader("Message-ID", null)).isEqualTo("<" + ID + "@case-audit>");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no address", "a@b, c@d", "a@b>\r\nBcc: c@d", "@", "a@b@c"})
    void addressThatIsNone_isRefusedForGood_andNothingIsSent(String address) {
        MailFailed failed = catchThrowableOfType(MailFailed.class, () -> mailer().send(envelope("Zoë", address)));

        assertThat(failed.why()).isEqualTo(MailFailure.BAD_ADDRESS);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void nameWithALineBreak_changesNoHeader() throws Exception {
        mailer().send(envelope("Zoë\r\nBcc: other@example.org", "zoe@example.org"));

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(SERVER.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    @Test
    void serverThatIsAway_isNoConnection() {
        MailFailed failed =
                catchThrowableOfType(MailFailed.class, () -> mailer(1).send(envelope("Zoë", "zoe@example.org")));

        assertThat(failed.why()).isEqualTo(MailFailure.NO_CONNECTION);
        assertThat(failed.getMessage()).doesNotContain("@");
    }

    @Test
    void withoutServer_thereIsNoMailer() {
        assertThat(mailer().isThere()).isTrue();
        assertThat(new SmtpMailer(new MailSettings(null, "https://audit.example.org"), new TestClock()).isThere())
                .isFalse();
    }
}
