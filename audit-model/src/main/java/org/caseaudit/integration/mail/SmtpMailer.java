package org.caseaudit.integration.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.caseaudit.application.mail.Envelope;
import org.caseaudit.application.mail.MailFailed;
import org.caseaudit.application.mail.MailSettings;
import org.caseaudit.application.mail.Mailer;
import org.caseaudit.domain.mail.MailFailure;

/** Gives mails to the mail server that is set, one connection each; encrypted where the server offers it. */
@ApplicationScoped
class SmtpMailer implements Mailer {
    private static final String MILLIS_TO_WAIT = "10000";

    private MailSettings settings;
    private Clock clock;

    protected SmtpMailer() {}

    @Inject
    SmtpMailer(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean isThere() {
        return settings.smtp() != null;
    }

    @Override
    public void send(Envelope mail) throws MailFailed {
        try {
            Transport.send(message(mail));
        } catch (AddressException e) {
            throw new MailFailed(MailFailure.BAD_ADDRESS);
        } catch (SendFailedException e) {
            throw new MailFailed(MailFailure.REFUSED);
        } catch (MessagingException e) {
            throw new MailFailed(MailFailure.NO_CONNECTION);
        }
    }

    private MimeMessage message(Envelope mail) throws MessagingException {
        MimeMessage message =
                new Numbered(Session.getInstance(properties()), mail.id().value() + "@case-audit");
        message.setFrom(new InternetAddress(settings.smtp().from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(mail.letter().subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers, please
        message.setText(text(mail), StandardCharsets.UTF_8.name());
        return message;
    }

    private String text(Envelope mail) {
        return """
                Dear %s,

                %s

                %s%s

                This mail was sent by Case Audit; nobody reads answers to it. It holds nothing about any child.
                """.formatted(
                        mail.name(),
                        mail.letter().text(),
                        settings.baseUrl(),
                        mail.letter().path());
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.smtp().host());
        properties.setProperty("mail.smtp.port", String.valueOf(settings.smtp().port()));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.connectiontimeout", MILLIS_TO_WAIT);
        properties.setProperty("mail.smtp.timeout", MILLIS_TO_WAIT);
        properties.setProperty("mail.smtp.writetimeout", MILLIS_TO_WAIT);
        return properties;
    }

    /** Always called the same, so that a mail that is sent twice after all is shown once by most mail programs. */
    private static final class Numbered extends MimeMessage {
        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
