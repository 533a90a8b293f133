package org.caseaudit.web.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** Where somebody is led after signing in: an address of ours and no other, whatever was sent to us. */
final class ReturnAddress {
    static final String HOME = "/";

    /** No address of ours comes near. */
    private static final int LONGEST = 2_000;

    /** Leading there again would make no sense, or would not end. */
    private static final List<String> NO_PAGES = List.of("/callback", "/sign-out", "/signed-out", "/session", "/api");

    private ReturnAddress() {}

    /** The page asked for, if it may be asked for again; otherwise the page the request was sent from, or home. */
    static String wanted(String method, String path, String query, String referer, URI baseUrl) {
        if (method.equals("GET") || method.equals("HEAD")) {
            return local(query == null ? path : path + "?" + query);
        }
        return sentFrom(referer, baseUrl);
    }

    private static String sentFrom(String referer, URI baseUrl) {
        if (referer == null) {
            return HOME;
        }
        try {
            URI page = new URI(referer);
            if (Origins.of(baseUrl).equals(Origins.of(page)) && page.getRawPath() != null) {
                return local(
                        page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery());
            }
        } catch (URISyntaxException notEvenAnAddress) {
            return HOME;
        }
        return HOME;
    }

    /** The address if it is one of ours and a page, otherwise home. A browser takes two slashes, or a backslash, for the start of a host. */
    static String local(String address) {
        boolean ours = address != null
                && address.length() <= LONGEST
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
        return ours && isPage(address) ? address : HOME;
    }

    private static boolean isPage(String address) {
        String path = address.replaceFirst("[?;#].*", "").toLowerCase(Locale.ROOT);
        return NO_PAGES.stream().noneMatch(tree -> RequestPath.isIn(tree, path));
    }
}
