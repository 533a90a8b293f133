package org.caseaudit.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.caseaudit.web.settings.Settings;

/**
 * OpenID Connect: authorization code with PKCE (S256), state and nonce, as a client with a secret (RFC 9700, 2.1.1). The
 * only class that sees a token; none is ever written to a log, and neither is what the provider answers.
 */
@ApplicationScoped
class OpenIdConnect implements IdentityProvider {
    private static final Logger LOG = Logger.getLogger(OpenIdConnect.class.getName());
    private static final Scope WHO_IT_IS = new Scope("openid", "email");

    private final Settings settings;
    private final Clock clock;
    private final Discovery discovery;

    protected OpenIdConnect() {
        this.settings = null; // for the proxy
        this.clock = null;
        this.discovery = null;
    }

    @Inject
    OpenIdConnect(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.discovery = new Discovery(settings, clock);
    }

    private URI callback() {
        return URI.create(settings.address("/callback"));
    }

    @Override
    public Beginning begin(String returnTo, int attempt) throws ProviderAway {
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        URI address = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        WHO_IT_IS,
                        discovery.provider().client().getClientID(),
                        callback())
                .endpointURI(discovery.provider().metadata().getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build()
                .toURI();
        PendingLogin pending = new PendingLogin(
                state.getValue(), nonce.getValue(), verifier.getValue(), returnTo, clock.millis(), attempt);
        return new Beginning(pending, address);
    }

    @Override
    public Login complete(PendingLogin pending, String code, String issuer) throws GrantRefused, ProviderAway {
        if (issuer != null && !issuer.equals(settings.issuer().toString())) {
            throw new GrantRefused("came back from another provider"); // RFC 9207
        }
        CodeVerifier verifier = new CodeVerifier(pending.verifier());
        Granted granted = granted(new AuthorizationCodeGrant(new AuthorizationCode(code), callback(), verifier));
        IDTokenClaimsSet who = verified(granted.idToken(), new Nonce(pending.nonce()));
        return new Login(
                who.getSubject().getValue(),
                who.getStringClaim("email"),
                Boolean.TRUE.equals(who.getBooleanClaim("email_verified")),
                granted.refreshToken(),
                granted.goodUntil());
    }

    private IDTokenClaimsSet verified(JWT idToken, Nonce nonce) throws GrantRefused, ProviderAway {
        if (idToken == null) {
            throw new GrantRefused("no token that says who it is");
        }
        try {
            return discovery.provider().validator().validate(idToken, nonce);
        } catch (BadJOSEException e) {
            throw new GrantRefused("a token that is not good");
        } catch (JOSEException e) {
            throw away("its keys cannot be had");
        }
    }

    @Override
    public Login renewed(Login login) throws GrantRefused, ProviderAway {
        Granted granted = granted(new RefreshTokenGrant(new RefreshToken(login.refreshToken())));
        return login.renewed(granted.refreshToken(), granted.goodUntil());
    }

    /** What the provider hands out. */
    private record Granted(JWT idToken, String refreshToken, long goodUntil) {}

    private Granted granted(AuthorizationGrant grant) throws GrantRefused, ProviderAway {
        Discovery.Provider provider = discovery.provider();
        long asked = clock.millis();
        TokenRequest request =
                new TokenRequest.Builder(provider.metadata().getTokenEndpointURI(), provider.client(), grant).build();
        try {
            TokenResponse answer = OIDCTokenResponseParser.parse(Discovery.sent(request.toHTTPRequest()));
            if (!answer.indicatesSuccess()) {
                throw refused(answer.toErrorResponse().getErrorObject());
            }
            Tokens tokens = answer.toSuccessResponse().getTokens();
            if (tokens.getRefreshToken() == null) {
                throw away("it gives no refresh token");
            }
            long life =
                    Duration.ofSeconds(tokens.getAccessToken().getLifetime()).toMillis();
            JWT idToken = answer instanceof OIDCTokenResponse oidc
                    ? oidc.getOIDCTokens().getIDToken()
                    : null;
            return new Granted(idToken, tokens.getRefreshToken().getValue(), asked + life);
        } catch (IOException | ParseException e) {
            throw away("its token endpoint does not answer");
        }
    }

    /** A refused grant is an answer about the person; anything else is a fault of ours or theirs. */
    private static GrantRefused refused(ErrorObject error) throws ProviderAway {
        if (error != null && OAuth2Error.INVALID_GRANT.getCode().equals(error.getCode())) {
            return new GrantRefused("the provider does not stand for this sign-in");
        }
        throw away("it refuses to talk to us: are CASEAUDIT_OIDC_CLIENT_ID and _SECRET right?");
    }

    private static ProviderAway away(String why) {
        LOG.warning("Signing in does not work, " + why);
        return new ProviderAway(why);
    }

    /** From server to server (OpenID Connect RP-Initiated Logout, as Keycloak takes it), so that no token reaches the browser. */
    @Override
    public boolean end(Login login) {
        try {
            Discovery.Provider provider = discovery.provider();
            HTTPRequest request =
                    new HTTPRequest(HTTPRequest.Method.POST, provider.metadata().getEndSessionEndpointURI());
            provider.client().applyTo(request);
            request.setBody(URLUtils.serializeParameters(Map.of("refresh_token", List.of(login.refreshToken()))));
            HTTPResponse answer = Discovery.sent(request);
            return answer.indicatesSuccess();
        } catch (ProviderAway | IOException e) {
            LOG.warning("A session could not be ended at the identity provider: it does not answer");
            return false;
        }
    }
}
