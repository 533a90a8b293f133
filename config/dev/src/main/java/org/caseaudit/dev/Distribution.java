package org.caseaudit.dev;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A downloaded server and where it is unpacked. The directory appears by one rename and only when it is complete, so a
 * program that was stopped half way, or two that start together, leave nothing half done.
 *
 * @param home where it is to be found once unpacked
 * @param archive the zip or jar the build downloaded
 * @param inside the folder in the archive that becomes {@code home}, ending with a slash
 */
record Distribution(Path home, Path archive, String inside) {

    /**
     * Unpacks it unless that was done before.
     *
     * @param finish what else must be done once before anybody may use it; gets the directory it is unpacked in for now
     */
    Path unpacked(StackDirectory stack, Consumer<Path> finish) {
        if (Files.isDirectory(home)) {
            return home;
        }
        return stack.alone(home.getFileName().toString(), () -> {
            if (!Files.isDirectory(home)) {
                Path partial = home.resolveSibling(home.getFileName() + ".partial");
                StackDirectory.delete(partial);
                unpackTo(partial);
                finish.accept(partial);
                publish(partial);
            }
            return home;
        });
    }

    /** Refuses an archive that was never downloaded, or only in part. */
    static void requireWhole(Path archive) {
        if (!Files.isRegularFile(archive)) {
            throw new IllegalStateException(
                    archive + " is missing. Fetch the servers once with: ./mvnw -pl config/dev generate-resources");
        }
        try {
            new ZipFile(archive.toFile()).close(); // reads the directory at the end, which half a file lacks
        } catch (IOException e) {
            throw new IllegalStateException(
                    archive
                            + " is damaged: a build was stopped while it was written. Delete it and run the same again.",
                    e);
        }
    }

    private void unpackTo(Path target) {
        requireWhole(archive);
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith(inside) && !entry.isDirectory()) {
                    write(zip, entry, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + archive + " to " + target, e);
        }
    }

    private void write(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        Path file = target.resolve(entry.getName().substring(inside.length())).normalize();
        if (!file.startsWith(target)) {
            throw new IOException(entry.getName() + " would be written outside " + target);
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
        // Java's zip reader does not tell which files were executable; programs are in bin.
        if (file.getParent().endsWith("bin") && !file.toFile().setExecutable(true)) {
            throw new IOException("Cannot make " + file + " executable");
        }
    }

    private void publish(Path partial) {
        try {
            Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot rename " + partial + " to " + home, e);
        }
    }
}
