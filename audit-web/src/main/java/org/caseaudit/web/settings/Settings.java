package org.caseaudit.web.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everything an operator sets. Read once at the start; whatever is missing or wrong is told then, all at once.
 *
 * @param issuer who signs the tokens, exactly as it stands in them
 * @param client as what the pages sign people in at the issuer
 * @param baseUrl where people reach the product, for links in mails and the way back from signing in
 * @param idleLimit how long somebody signed in may do nothing
 * @param archive of a partnership to bring into an empty installation
 * @param fileLimitMegabytes how large one file of evidence may be
 */
public record Settings(
        Database database,
        URI issuer,
        Client client,
        URI baseUrl,
        Duration idleLimit,
        Optional<Mail> mail,
        Optional<FirstAdministrator> first,
        Optional<Path> archive,
        int fileLimitMegabytes) {

    /** The database and how to sign in to it. */
    public record Database(String url, String user, String password) {
        /** Never the password, and of the address only the kind: an address may hold a password too. */
        @Override
        public String toString() {
            return url.startsWith("jdbc:h2:") ? "H2" : "MariaDB";
        }
    }

    /** How the product itself signs in to the identity provider. */
    public record Client(String id, String secret) {
        /** Never the secret. */
        @Override
        public String toString() {
            return id;
        }
    }

    public record Mail(String host, int port, String from) {}

    /** The partnership, and the e-mail of its first administrator, to make on an empty installation. */
    public record FirstAdministrator(String partnership, String email) {}

    /** The whole address of something of ours, which is named from the root: {@code /callback}. */
    public String address(String path) {
        String root = baseUrl.toString();
        return (root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path;
    }

    /** Whether people come over an encrypted line; what ends it may stand before this server. */
    public boolean isEncrypted() {
        return "https".equals(baseUrl.getScheme().toLowerCase(Locale.ROOT));
    }

    /**
     * The settings of this process. A system property of the same name wins over the environment, so that a test can start
     * the server that ships with settings of its own.
     *
     * @throws WrongSettings with a line for each that is missing or wrong
     */
    public static Settings ofThisProcess() {
        return from(name -> Optional.ofNullable(System.getProperty(name)).orElseGet(() -> System.getenv(name)));
    }

    /** The settings in a map, for tests. */
    public static Settings from(Map<String, String> values) {
        return from(values::get);
    }

    private static Settings from(SettingsReader.Source source) {
        SettingsReader reader = new SettingsReader(source);
        Settings settings = new Settings(
                reader.database(),
                reader.url("CASEAUDIT_OIDC_ISSUER", "the issuer of the tokens, https://host/realms/name"),
                reader.client(),
                reader.url("CASEAUDIT_BASE_URL", "where people reach Case Audit, https://host"),
                Duration.ofMinutes(reader.number("CASEAUDIT_SESSION_MINUTES", 30, 5, 480)),
                reader.mail(),
                reader.firstAdministrator(),
                reader.file("CASEAUDIT_IMPORT"),
                reader.number("CASEAUDIT_FILE_LIMIT_MB", 10, 1, 50));
        reader.throwIfAnyWrong();
        return settings;
    }
}
