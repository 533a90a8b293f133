package org.caseaudit.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A data directory that belongs to one program until it closes it or ends, however it ends. */
record DataDirectory(Path path, FileChannel claim) implements AutoCloseable {

    /** @throws IllegalStateException if another one has it */
    static DataDirectory claim(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel file =
                    FileChannel.open(path.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(file)) {
                return new DataDirectory(path, file);
            }
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use " + path, e);
        }
        throw new IllegalStateException(
                path + " is in use by a local stack that still runs. Stop that one, or use another directory.");
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // by this very program
        }
    }

    @Override
    public void close() {
        try {
            claim.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release " + path, e);
        }
    }
}
