package org.caseaudit.web.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Logger;
import org.caseaudit.web.settings.Settings;

/**
 * Where the identity provider has what, asked of it when it is first needed and then known: it need not be there when we
 * start.
 */
final class Discovery {
    private static final Logger LOG = Logger.getLogger(Discovery.class.getName());
    private static final int MILLIS_TO_ANSWER = 5_000;

    /** So that a crowd at the door of a provider that is away does not wait one after the other. */
    private static final long MILLIS_BETWEEN_TRIES = 3_000;

    private static final int LARGEST_KEY_SET = 100_000;

    private final Settings settings;
    private final Clock clock;
    private volatile Provider known;
    private long failedAt = Long.MIN_VALUE / 2;

    Discovery(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The provider, and we as its client. */
    record Provider(OIDCProviderMetadata metadata, ClientSecretBasic client, IDTokenValidator validator) {}

    Provider provider() throws IdentityProvider.ProviderAway {
        Provider provider = known;
        return provider != null ? provider : ask();
    }

    private synchronized Provider ask() throws IdentityProvider.ProviderAway {
        if (known != null) {
            return known;
        }
        if (clock.millis() - failedAt < MILLIS_BETWEEN_TRIES) {
            throw new IdentityProvider.ProviderAway("it did not answer just now");
        }
        try {
            Issuer issuer = new Issuer(settings.issuer());
            known = provider(OIDCProviderMetadata.resolve(issuer, MILLIS_TO_ANSWER, MILLIS_TO_ANSWER));
            return known;
        } catch (IOException | GeneralException e) {
            failedAt = clock.millis();
            LOG.warning("Nobody can sign in: the issuer that is set does not answer, or not as itself");
            throw new IdentityProvider.ProviderAway("it does not answer");
        }
    }

    private Provider provider(OIDCProviderMetadata metadata) throws MalformedURLException {
        ClientID id = new ClientID(settings.client().id());
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(MILLIS_TO_ANSWER, MILLIS_TO_ANSWER, LARGEST_KEY_SET))
                .refreshAheadCache(false) // it would need a thread of its own
                .build();
        // the provider's keys only: with our secret in their place whoever knows it could say who somebody is
        Set<JWSAlgorithm> algorithms = new HashSet<>(JWSAlgorithm.Family.SIGNATURE);
        algorithms.retainAll(metadata.getIDTokenJWSAlgs());
        IDTokenValidator validator = new IDTokenValidator(
                metadata.getIssuer(), id, new JWSVerificationKeySelector<>(algorithms, keys), null);
        return new Provider(
                metadata, new ClientSecretBasic(id, new Secret(settings.client().secret())), validator);
    }

    /** Sends with a limit to our patience, and to the address that was named only. */
    static HTTPResponse sent(HTTPRequest request) throws IOException {
        request.setConnectTimeout(MILLIS_TO_ANSWER);
        request.setReadTimeout(MILLIS_TO_ANSWER);
        request.setFollowRedirects(false);
        return request.send();
    }
}
