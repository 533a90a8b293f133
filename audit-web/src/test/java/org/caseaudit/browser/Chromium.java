package org.caseaudit.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The browser's executable: the one named, one that is installed, or, on a bare Debian where packages may be installed,
 * Debian's own, installed now.
 */
final class Chromium {
    /** System property that names the executable. */
    static final String PROPERTY = "caseaudit.chromium";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge");
    private static final int MINUTES_TO_INSTALL = 8;

    private Chromium() {}

    static Path executable() {
        String named = System.getProperty(PROPERTY);
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        return installed()
                .or(Chromium::install)
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium or Chrome: install it (Debian: apt-get install chromium), or name its"
                                + " executable with -D" + PROPERTY + "=/path/to/chromium"));
    }

    private static Optional<Path> installed() {
        return NAMES.stream().map(Chromium::onPath).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Path> onPath(String name) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            Path file = Path.of(folder, name);
            if (Files.isExecutable(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Only as root, as in a container that builds: nobody's machine is changed behind their back. */
    private static Optional<Path> install() {
        if (onPath("apt-get").isEmpty() || !System.getProperty("user.name").equals("root")) {
            return Optional.empty();
        }
        run("apt-get", "update", "-qq");
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core");
        return installed();
    }

    private static void run(String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        try {
            ProcessBuilder installing =
                    new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            installing.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = installing.start();
            if (!process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot run " + command[0], e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
