package org.caseaudit.web.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseaudit.domain.shared.Sha256;

/**
 * The files beside this class that pages may link. All share one fingerprint, so that a script finds the one it imports
 * under its plain name.
 */
public final class Assets {
    private static final int FINGERPRINT = 12;

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private static final List<String> NAMES = List.of(
            "govuk-frontend.css",
            "govuk-frontend.js",
            "case-audit.css",
            "js-enabled.js",
            "start.js",
            "autosave.js",
            "entry.js",
            "drafts.js",
            "branching.js",
            "session.js",
            "meeting.js",
            "icon.svg");

    private static final Map<String, byte[]> FILES = files();
    private static final String VERSION = version();

    private Assets() {}

    /** The address of a file; a name nobody knows is a mistake in a template. */
    public static String path(String name) {
        if (!FILES.containsKey(name)) {
            throw new IllegalArgumentException("There is no asset " + name);
        }
        return "/assets/" + VERSION + "/" + name;
    }

    /** The file at an address below {@code /assets}; empty for another version's. */
    static Optional<byte[]> at(String version, String name) {
        return version.equals(VERSION) ? Optional.ofNullable(FILES.get(name)) : Optional.empty();
    }

    static String typeOf(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : NAMES) {
            try (InputStream file = Assets.class.getResourceAsStream(name)) {
                files.put(name, file.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static String version() {
        StringBuilder all = new StringBuilder();
        FILES.forEach((name, bytes) -> all.append(name).append(new String(bytes, StandardCharsets.UTF_8)));
        return Sha256.of(all.toString()).substring(0, FINGERPRINT);
    }
}
