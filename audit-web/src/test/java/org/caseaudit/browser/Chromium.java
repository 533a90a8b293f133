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
 * Debian's own, installed now. Rather the one made for running without a screen: it takes a fraction of the time.
 */
final class Chromium {
    /** System property that names the executable. */
    static final String PROPERTY = "caseaudit.chromium";

    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome-stable",
            "google-chrome",
            "microsoft-edge");
    private static final int MINUTES_TO_INSTALL = 8;

    private Chromium() {}

    static Path executable() {
        String named = System.getProperty(PROPERTY);
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        return light().or(Chromium::install)
                .or(Chromium::installed)
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium or Chrome: install it (Debian: apt-get install chromium), or name its"
                                + " executable with -D" + PROPERTY + "=/path/to/chromium"));
    }

    private static Optional<Path> light() {
        return onPath(NAMES.get(0));
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
        for (String name : NAMES.subList(0, 2)) { // older releases have only the second
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", name, "fonts-dejavu-core");
            if (onPath(name).isPresent()) {
                break;
            }
        }
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
