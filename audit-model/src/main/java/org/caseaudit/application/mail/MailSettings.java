package org.caseaudit.application.mail;

/**
 * What the operator set about mails.
 *
 * @param smtp the mail server; null when none is set
 * @param baseUrl where people reach the product, without a slash at its end
 */
public record MailSettings(Smtp smtp, String baseUrl) {
    public record Smtp(String host, int port, String from) {}
}
