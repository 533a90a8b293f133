package org.caseaudit.it;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a browser does of signing in, one step at a time. It keeps its cookies itself: Keycloak's are for encrypted lines
 * only, and plain clients, other than browsers, do not send such to 127.0.0.1.
 */
final class TestBrowser {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    /** Keycloak's and ours. */
    private final Map<Boolean, Map<String, String>> cookies = new LinkedHashMap<>();

    private final List<String> setCookies = new ArrayList<>();

    /** Each header {@code Set-Cookie} of our server so far. */
    List<String> setCookies() {
        return setCookies;
    }

    /** The one cookie of our server. */
    String sessionCookie() {
        return cookies.get(false).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    HttpResponse<String> get(String address, String... headers) {
        return send("GET", address, null, headers);
    }

    /** A form as browsers send it: fields by turns with their values. */
    HttpResponse<String> post(String address, Map<String, String> fields, String... headers) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "application/x-www-form-urlencoded"));
        return send("POST", address, form, all.toArray(String[]::new));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** @param address whole, or a path of our server */
    HttpResponse<String> send(String method, String address, String body, String... headers) {
        URI uri = URI.create(address.startsWith("/") ? ServersForTests.baseUrl() + address : address);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofMinutes(1))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        Map<String, String> kept = cookies.computeIfAbsent(isKeycloaks(uri), any -> new LinkedHashMap<>());
        if (!kept.isEmpty()) {
            request.header(
                    "Cookie",
                    kept.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(uri, cookie));
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(URI uri, String cookie) {
        String[] named = cookie.split(";", 2)[0].split("=", 2);
        Map<String, String> kept = cookies.get(isKeycloaks(uri));
        if (cookie.matches("(?i).*max-age=0(;.*)?")) {
            kept.remove(named[0]);
        } else {
            kept.put(named[0], named[1]);
        }
        if (!isKeycloaks(uri)) {
            setCookies.add(cookie);
        }
    }

    /** Cookies are told apart by path: browsers ask for no port. */
    private static boolean isKeycloaks(URI uri) {
        return uri.getPath().startsWith("/realms/");
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.request().uri() + " was answered " + answer.statusCode()
                        + " and leads nowhere: " + answer.body()));
    }

    /** Asks for a page, signs in as it wants, and follows back to where that leads. */
    HttpResponse<String> signIn(String username, String page) {
        return get(location(back(username, location(get(page)))));
    }

    /** Signs in at the address of the identity provider, and comes back from there: what our callback answers. */
    HttpResponse<String> back(String username, String provider) {
        return get(callback(username, provider));
    }

    /** Signs in at the address of the identity provider; where that leads back to. */
    String callback(String username, String provider) {
        HttpResponse<String> asked = get(provider);
        return asked.statusCode() == 302 ? location(asked) : submit(username, asked);
    }

    private String submit(String username, HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No sign-in page: " + page.statusCode() + " " + page.body());
        }
        Map<String, String> fields = Map.of("username", username, "password", ServersForTests.PASSWORD);
        return location(post(form.group(1).replace("&amp;", "&"), fields));
    }
}
