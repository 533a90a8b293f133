package org.caseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.caseaudit.dev.ApiAnswer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a fact to a mail in somebody's inbox, through the server's own timer and mail client. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MailIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The mail that fits, as soon as it is there. */
    private static MimeMessage received(Predicate<MimeMessage> fits) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            for (MimeMessage mail : ServersForTests.mails().getReceivedMessages()) {
                if (fits.test(mail)) {
                    return mail;
                }
            }
            Thread.sleep(200);
        }
        throw new AssertionError("No such mail came within " + PATIENCE);
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.toString(mail.getRecipients(Message.RecipientType.TO)).equals("[" + address + "]");
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void auditor_getsAMail_whenTheLeadSendsTheFormBack() throws Exception {
        Demo.figures();
        String form = Demo.form("early-help-auditor", "ASSIGNED");
        FormByRote.submit("early-help-auditor", form);
        String secret = "Kim Invented is in it twice.";
        Demo.as("early-help-lead")
                .request("POST", form + "/return")
                .json(Map.of("reason", secret))
                .ifMatch(Demo.as("early-help-lead").get(form).orFail().etag())
                .send()
                .orFail();

        String link = ServersForTests.baseUrl() + form.replaceFirst("^/api", "");
        MimeMessage mail = received(m -> isTo(m, "early-help-auditor@example.org") && text(m).contains(link));

        assertThat(mail.getSubject()).isEqualTo("Case audit: a form came back to you");
        assertThat(text(mail)).startsWith("Dear ").doesNotContain("Kim", "C0");
    }

    @Test
    void everyMail_arrivesOnce_andTheAdministratorSeesThatTheyGetOut() throws Exception {
        Demo.figures();
        JsonNode outbox = outboxWhenEmpty();

        assertThat(outbox.get("configured").asBoolean()).isTrue();
        assertThat(outbox.at("/counts/SENT").asInt()).isPositive();
        assertThat(outbox.get("givenUp").asInt()).isZero();
        assertThat(outbox.get("lastFailures")).isEmpty();
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : ServersForTests.mails().getReceivedMessages()) {
            ids.add(mail.getMessageID());
        }
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        ApiAnswer chairs = Demo.as("chair").get(Demo.partnership() + "/outbox");
        assertThat(chairs.status()).isEqualTo(403);
    }

    private static JsonNode outboxWhenEmpty() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            JsonNode outbox = Demo.as("administrator")
                    .get(Demo.partnership() + "/outbox")
                    .orFail()
                    .body();
            if (outbox.at("/counts/WAITING").asInt() == 0 || Instant.now().isAfter(end)) {
                return outbox;
            }
            Thread.sleep(500);
        }
    }
}
