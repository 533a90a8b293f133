package org.caseaudit.web.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one setting after the other and notes what is wrong, so that an operator mends all of them in one go. */
final class SettingsReader {
    /** Where a setting comes from; null when it is not set. */
    interface Source {
        String get(String name);
    }

    private static final String H2 = "jdbc:h2:";
    private static final String MARIADB = "jdbc:mariadb:";
    private static final String DEFAULT_DATABASE = H2 + "file:./data/case-audit";

    /** H2 is to speak the dialect the migrations are written in. */
    private static final String H2_OPTIONS = ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    private static final int HIGHEST_PORT = 65_535;

    private final Source source;
    private final List<String> wrong = new ArrayList<>();

    SettingsReader(Source source) {
        this.source = source;
    }

    void throwIfAnyWrong() {
        if (!wrong.isEmpty()) {
            throw new WrongSettings(wrong);
        }
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(source.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    private void missing(String name, String meaning) {
        wrong.add(name + " is missing: set it to " + meaning + ".");
    }

    private void wrong(String name, String advice) {
        wrong.add(name + " is wrong: " + advice + ".");
    }

    Settings.Database database() {
        String url = value("CASEAUDIT_DB_URL").orElse(DEFAULT_DATABASE);
        Optional<String> user = value("CASEAUDIT_DB_USER");
        Optional<String> password = Optional.ofNullable(source.get("CASEAUDIT_DB_PASSWORD"));
        if (url.startsWith(H2)) {
            String complete = url.toUpperCase(Locale.ROOT).contains(";MODE=") ? url : url + H2_OPTIONS;
            return new Settings.Database(complete, user.orElse("sa"), password.orElse("sa"));
        }
        if (!url.startsWith(MARIADB)) {
            wrong("CASEAUDIT_DB_URL", "it must begin with " + MARIADB + " or " + H2);
        } else {
            if (user.isEmpty()) {
                missing("CASEAUDIT_DB_USER", "the database's user");
            }
            if (password.isEmpty()) {
                missing("CASEAUDIT_DB_PASSWORD", "the password of the database's user");
            }
        }
        return new Settings.Database(url, user.orElse(null), password.orElse(null));
    }

    URI url(String name, String meaning) {
        Optional<String> value = value(name);
        if (value.isEmpty()) {
            missing(name, meaning);
            return null;
        }
        try {
            URI uri = new URI(value.get());
            boolean web = uri.getScheme() != null
                    && Set.of("http", "https").contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
            if (web && uri.getQuery() == null && uri.getFragment() == null && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException notEvenAnAddress) {
            // told below like any other wrong address; the exception would repeat it, with a password perhaps
        }
        wrong(name, "it must be an address of the web: " + meaning);
        return null;
    }

    Settings.Client client() {
        Optional<String> secret = value("CASEAUDIT_OIDC_CLIENT_SECRET");
        if (secret.isEmpty()) {
            missing("CASEAUDIT_OIDC_CLIENT_SECRET", "the secret of Case Audit's client at the issuer");
        }
        return new Settings.Client(value("CASEAUDIT_OIDC_CLIENT_ID").orElse("audit-web"), secret.orElse(null));
    }

    Optional<Settings.Mail> mail() {
        List<String> names = List.of("CASEAUDIT_MAIL_HOST", "CASEAUDIT_MAIL_PORT", "CASEAUDIT_MAIL_FROM");
        if (!allOrNone(names, "mail is sent only when host, port and sender are all set")) {
            return Optional.empty();
        }
        String from = email("CASEAUDIT_MAIL_FROM");
        int port = number("CASEAUDIT_MAIL_PORT", 0, 1, HIGHEST_PORT);
        return Optional.of(new Settings.Mail(value("CASEAUDIT_MAIL_HOST").orElseThrow(), port, from));
    }

    Optional<Settings.FirstAdministrator> firstAdministrator() {
        List<String> names = List.of("CASEAUDIT_BOOTSTRAP_PARTNERSHIP", "CASEAUDIT_BOOTSTRAP_ADMINISTRATOR");
        if (!allOrNone(names, "the partnership and its first administrator are made together")) {
            return Optional.empty();
        }
        String email = email("CASEAUDIT_BOOTSTRAP_ADMINISTRATOR");
        return Optional.of(new Settings.FirstAdministrator(
                value("CASEAUDIT_BOOTSTRAP_PARTNERSHIP").orElseThrow(), email));
    }

    /** A file to be read. */
    Optional<Path> file(String name) {
        Optional<Path> file = value(name).map(Path::of);
        if (file.isPresent() && !Files.isReadable(file.get())) {
            wrong(name, "there is no file that can be read at " + file.get());
        }
        return file;
    }

    /** Whether all are there; when only some are, each other one is told missing. */
    private boolean allOrNone(List<String> names, String why) {
        List<String> absent =
                names.stream().filter(name -> value(name).isEmpty()).toList();
        if (absent.size() < names.size()) {
            absent.forEach(name -> wrong.add(name + " is missing: " + why + "."));
        }
        return absent.isEmpty();
    }

    /** A whole number between two others, both allowed. */
    int number(String name, int unset, int least, int most) {
        Optional<String> value = value(name);
        if (value.isEmpty()) {
            return unset;
        }
        try {
            int number = Integer.parseInt(value.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, with every other number that will not do
        }
        wrong(name, "it must be a number from " + least + " to " + most);
        return unset;
    }

    private String email(String name) {
        String email = value(name).orElseThrow();
        int at = email.indexOf('@');
        if (at < 1 || at != email.lastIndexOf('@') || at == email.length() - 1 || email.contains(" ")) {
            wrong(name, "it must be one e-mail address");
        }
        return email;
    }
}
